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
    /// From the numbers of sets that several have to the places of the others.
    let furtherOwners: FurtherOwners
  }

  /// The names in a model that differ from those of the standard by blanks, capitals and small letters only. O(names
  /// of the properties that sets list), each different text looked at once.
  private static func spellings(in listed: ListedProperties, of standard: StandardPlaces) -> Set<String> {
    Set(listed.mapNames { name in standard.names(spelt: name).isEmpty ? nil : name }.compactMap(\.self))
  }

  private let found = Mutex<Found?>(nil)

  /// The properties; made by the first who asks. O(sets + properties that they list).
  ///
  /// Quantities are looked for on rooms alone: on all else they are most of a model, and no rule asks for them.
  func found(in model: Model) -> Found {
    found.withLock { found in
      if let found { return found }
      let listed = model.listed(.properties)
      let standard = StandardPlaces(model.schema, ignored: [])
      let others = Set(DistinctValues.usual.map { DistinctValues.place($0).name })
        .union(SharedValues.spellings(in: listed, of: standard)).subtracting(standard.names)
      let names = standard.names + others.sorted()
      let (owners, further) = model.propertySets.firstAndFurtherOwners(threads: model.reader.threads)
      let quantities = model.schema.entity(named: "IfcElementQuantity")
      let space = model.schema.entity(named: "IfcSpace")
      let properties = model.properties(named: names, listed: listed) { [table = model.propertySets] set in
        guard table.entity(of: set) == quantities else { return true }
        guard let space, let owner = owners[Int(set.number)].flatMap(model.entity(at:)) else { return false }
        return model.schema.isKind(owner, of: space)
      }
      let made = Found(names: names, properties: properties, owners: owners, furtherOwners: further)
      found = made
      return made
    }
  }
}
