import IFCModel

/// Who has the sets that list some properties.
struct PropertyOwners {
  private let setNames: [UInt64: String]
  private let setNumbers: [UInt64: UInt32]
  private let owners: [UInt32: [UInt32]]

  /// - Parameter properties: names of instances.
  /// - Complexity: O(what property sets list + pairs of owner and set); nothing where there are no properties.
  init(_ model: Model, of properties: [UInt64]) {
    let sets = model.sets(listing: properties)
    guard !sets.isEmpty else {
      (setNames, setNumbers, owners) = ([:], [:], [:])
      return
    }
    let table = model.propertySets
    setNames = sets.mapValues(table.name)
    setNumbers = sets.mapValues(\.number)
    let wanted = Set(setNumbers.values)
    var owners: [UInt32: [UInt32]] = [:]
    table.forEachOwner { place, set in
      if wanted.contains(set.number) { owners[set.number, default: []].append(place) }
    }
    self.owners = owners
  }

  /// The name of the set that lists a property; nil where none does, or it has no name.
  func setName(of property: UInt64) -> String? { setNames[property].flatMap { $0.isEmpty ? nil : $0 } }

  /// The places of what has the set that lists a property, in the order of places.
  func owners(of property: UInt64) -> [UInt32] { setNumbers[property].flatMap { owners[$0] } ?? [] }
}
