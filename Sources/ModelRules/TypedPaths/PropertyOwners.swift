public import IFCModel

/// Who has the sets that list some properties, on their own or as parts of complex properties.
public struct PropertyOwners: Sendable {
  /// By places of what has one of these sets: the numbers of the sets, in their order.
  public private(set) var setsOfOwner: [UInt32: [UInt32]] = [:]
  private let holders: PropertyHolders
  private let table: PropertySetTable
  private var owners: [UInt32: [UInt32]] = [:]

  /// - Parameter properties: names of instances.
  /// - Complexity: O(what property sets list + pairs of owner and set); nothing where there are no properties.
  public init(_ model: Model, of properties: [UInt64]) {
    holders = PropertyHolders(of: properties, in: model)
    table = model.propertySets
    let wanted = Set(properties.flatMap { [holders] in holders.sets(of: $0) }.map(\.number))
    guard !wanted.isEmpty else { return }
    table.forEachOwner { place, set in
      if wanted.contains(set.number) {
        owners[set.number, default: []].append(place)
        setsOfOwner[place, default: []].append(set.number)
      }
    }
  }

  /// The name of the first set that lists a property; nil where none does, or it has no name.
  public func setName(of property: UInt64) -> String? {
    holders.set(of: property).map(table.name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The numbers of the sets that list a property.
  public func sets(of property: UInt64) -> [UInt32] { holders.sets(of: property).map(\.number) }

  /// The places of what has a set, by its number.
  public func owners(ofSet number: UInt32) -> [UInt32] { owners[number] ?? [] }
}
