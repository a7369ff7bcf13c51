import IFCSchema
import Requirements

/// The entities of one schema that classes of a cahier mean, and the types that such objects can have.
struct ClassFamily {
  let schema: Schema
  /// The entities as they are named, without their subtypes.
  let entities: [EntityID]
  /// The types of these.
  let types: [EntityID]
  /// The classes as written.
  let names: String

  init(_ choices: [ClassChoice], schema: Schema) {
    self.schema = schema
    names = choices.map(\.name).joined(separator: ", ")
    var entities: [EntityID] = []
    var types: [EntityID] = []
    for choice in choices {
      if let entity = schema.entity(named: choice.name) {
        entities.append(entity)
        types += schema.typeEntity(forOccurrence: entity)
      } else if let later = schema.occurrence(forLaterName: choice.name) {
        entities.append(later.occurrence)
        types.append(later.type)
      }
    }
    self.entities = entities
    self.types = types
  }

  /// Whether the schema has none of the classes: then nothing is asked in it.
  var isEmpty: Bool { entities.isEmpty }

  /// Whether objects of the classes, of their subtypes or their types have an attribute.
  func hasAttribute(_ name: String) -> Bool {
    (entities + types).contains { entity in
      schema.position(of: name, in: entity) != nil
        || schema.family(of: entity).contains { schema.position(of: name, in: EntityID(rawValue: $0)) != nil }
    }
  }

  /// The names of the attributes that the classes themselves have.
  var attributeNames: [String] { entities.flatMap { schema.attributes(of: $0).map(\.name) } }

  /// The type of an attribute, where the classes have one.
  func typeOfAttribute(_ name: String) -> AttributeType? {
    for entity in entities + types {
      if let position = schema.position(of: name, in: entity) {
        return schema.attribute(at: position, of: entity)?.type
      }
    }
    return nil
  }

  /// Whether objects of the classes, of their subtypes or their types may carry a standard set.
  func mayCarry(_ set: PropertySetTemplate) -> Bool {
    let carriers = set.applicableClasses.map { schema.entity(named: $0.entity) }
    // Some names of the publications are no classes: then nothing can be said.
    if carriers.isEmpty || carriers.contains(nil) { return true }
    return carriers.contains { carrier in
      guard let carrier else { return false }
      let carrying = [carrier] + schema.occurrences(ofType: carrier)
      return carrying.contains { carrier in
        (entities + types).contains { schema.isKind($0, of: carrier) || schema.isKind(carrier, of: $0) }
      }
    }
  }
}
