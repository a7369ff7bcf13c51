import IFCModel

/// Who has the sets that list some properties, on their own or as parts of complex properties.
struct PropertyOwners {
  private let holders: PropertyHolders
  private let table: PropertySetTable
  private let owners: [UInt32: [UInt32]]

  /// - Parameter properties: names of instances.
  /// - Complexity: O(what property sets list + pairs of owner and set); nothing where there are no properties.
  init(_ model: Model, of properties: [UInt64]) {
    holders = PropertyHolders(of: properties, in: model)
    table = model.propertySets
    let wanted = Set(properties.flatMap { [holders] in holders.sets(of: $0) }.map(\.number))
    var owners: [UInt32: [UInt32]] = [:]
    if !wanted.isEmpty {
      table.forEachOwner { place, set in
        if wanted.contains(set.number) { owners[set.number, default: []].append(place) }
      }
    }
    self.owners = owners
  }

  /// The name of the first set that lists a property; nil where none does, or it has no name.
  func setName(of property: UInt64) -> String? {
    holders.set(of: property).map(table.name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The places of what has a set that lists a property, each once, set by set.
  func owners(of property: UInt64) -> [UInt32] {
    let sets = holders.sets(of: property)
    if sets.count == 1 { return owners[sets[0].number] ?? [] }
    var seen: Set<UInt32> = []
    return sets.flatMap { owners[$0.number] ?? [] }.filter { seen.insert($0).inserted }
  }
}
