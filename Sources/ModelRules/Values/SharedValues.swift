import IFCModel
import IFCSchema
import Synchronization

/// The properties of all names that the rules on values look for, found in one pass over the sets for all of them.
final class SharedValues: Sendable {
  /// Properties, and the names that their numbers stand for.
  struct Found: Sendable {
    let names: [String]
    let properties: NamedProperties
    /// For each set, the place of the first who has it.
    let owners: [UInt32?]
  }

  private let found = Mutex<Found?>(nil)

  /// The properties; made by the first who asks. O(sets + properties that they list).
  ///
  /// Quantities are looked for on rooms alone: on all else they are most of a model, and no rule asks for them.
  func found(in model: Model) -> Found {
    found.withLock { found in
      if let found { return found }
      let standard = StandardPlaces(model.schema, ignored: []).names
      let others = Set(DistinctValues.usual.map { DistinctValues.place($0).name }).subtracting(standard)
      let names = standard + others.sorted()
      let owners = model.propertySets.firstOwners()
      let quantities = model.schema.entity(named: "IfcElementQuantity")
      let space = model.schema.entity(named: "IfcSpace")
      let listed = model.listed(.properties)
      let properties = model.properties(named: names, listed: listed) { [table = model.propertySets] set in
        guard table.entity(of: set) == quantities else { return true }
        guard let space, let owner = owners[Int(set.number)].flatMap(model.entity(at:)) else { return false }
        return model.schema.isKind(owner, of: space)
      }
      let made = Found(names: names, properties: properties, owners: owners)
      found = made
      return made
    }
  }
}
