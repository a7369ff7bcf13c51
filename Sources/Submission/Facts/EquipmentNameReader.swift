import IFCModel
import IFCSchema

/// A type of equipment as people and folders call it.
public struct EquipmentNameFact: Sendable, Equatable {
  /// Its name, else the name of its class.
  public var name: String
  /// The names of its class and of those above it, with and without the ending `Type`, in small letters.
  public var classes: Set<String>
}

/// Reads what the types of equipment of a model are called.
struct EquipmentNameReader {
  let model: Model

  /// The types of equipment that have objects, in file order. O(types + objects).
  func names() -> [EquipmentNameFact] {
    let schema = model.schema
    let left = DocumentReader.exceptions.compactMap(schema.entity(named:))
    let types = model.instances(ofFamilies: DocumentReader.families.compactMap(schema.entity(named:)))
    return types.compactMap { type in
      guard !left.contains(where: { schema.isKind(type.entity, of: $0) }), !model.occurrences(of: type).isEmpty else {
        return nil
      }
      let classes = ([type.entity] + schema.supertypes(of: type.entity)).map { schema.name(of: $0).lowercased() }
      let own = model.string("Name", of: type) ?? ""
      return EquipmentNameFact(
        name: own.allSatisfy(\.isWhitespace) ? model.className(of: type) : own,
        classes: Set(classes + classes.filter { $0.hasSuffix("type") }.map { String($0.dropLast(4)) }))
    }
  }
}
