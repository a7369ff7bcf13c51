import IFCSchema
import Requirements

/// Names of IFC in any of the versions that recol knows.
enum SchemaNames {
  /// The newest widely used version first: where several have a name, its spelling counts.
  static let schemas: [Schema] = [.of(.ifc4), .of(.ifc4x3), .of(.ifc2x3)]

  /// A class as the schema spells it; nil where no version has it.
  static func spelling(_ name: String) -> String? {
    for schema in schemas { if let entity = schema.entity(named: name) { return schema.name(of: entity) } }
    return nil
  }

  /// The class that was probably meant; empty where none is near.
  static func nearestClass(_ name: String) -> String {
    let schema = schemas[0]
    return NearestName.nearest(to: name, in: schema.entities.map(schema.name(of:))) ?? ""
  }

  /// Whether a class, in some version, has a predefined type of that name.
  static func hasPredefinedType(_ type: String, of name: String) -> Bool {
    schemas.contains { schema in
      schema.entity(named: name).map { schema.predefinedTypes(of: $0).contains(type) } ?? false
    }
  }

  /// Whether a class, in some version, has an attribute of that name.
  static func hasAttribute(_ attribute: String, of name: String) -> Bool {
    schemas.contains { schema in
      schema.entity(named: name).map { schema.position(of: attribute, in: $0) != nil } ?? false
    }
  }

  /// Whether some version knows the name as what points back to a class.
  static func isInverse(_ attribute: String, of name: String) -> Bool {
    schemas.contains { schema in
      schema.entity(named: name).map { schema.inverseAttributes(of: $0).contains(attribute) } ?? false
    }
  }

  /// The attribute of a class that was probably meant; empty where none is near.
  static func nearestAttribute(_ attribute: String, of name: String) -> String {
    let names = schemas.compactMap { schema in
      schema.entity(named: name).map { schema.attributes(of: $0).map(\.name) }
    }
    return NearestName.nearest(to: attribute, in: names.first ?? []) ?? ""
  }

  /// A standard set of that name, in each version that has it.
  static func sets(_ name: String) -> [(schema: Schema, set: PropertySetTemplate)] {
    schemas.compactMap { schema in schema.propertySet(named: name).map { (schema, $0) } }
  }

  /// Whether a set is for a class, its supertypes, its subtypes or its types.
  static func applies(_ set: PropertySetTemplate, to name: String, in schema: Schema) -> Bool {
    guard let entity = schema.entity(named: name), !set.applicableClasses.isEmpty else { return true }
    return set.applicableClasses.contains { applicable in
      guard let other = schema.entity(named: applicable.entity) else { return true }
      if schema.isKind(entity, of: other) || schema.isKind(other, of: entity) { return true }
      return schema.occurrences(ofType: other).contains { schema.isKind(entity, of: $0) }
        || schema.typeEntity(forOccurrence: other).contains { schema.isKind(entity, of: $0) }
    }
  }

  /// A defined type as the schema spells it: `IfcLabel`; nil where no version has it.
  static func dataType(_ name: String) -> String? {
    for schema in schemas where schema.definedType(named: name) != nil { return schema.spelling(of: name) }
    return nil
  }
}

/// Finds the standard sets that have a property, for a class.
final class StandardPlaces {
  private lazy var sets: [String: [PropertySetTemplate]] = {
    var found: [String: [PropertySetTemplate]] = [:]
    for set in SchemaNames.schemas[0].propertySets {
      for property in set.properties { found[property.name.lowercased(), default: []].append(set) }
    }
    return found
  }()
  private var known: [String: [Locator]] = [:]

  /// The places of a property in the sets that are for a class itself, not for what is above or below it; those of
  /// the class first.
  func places(_ property: String, of name: String) -> [Locator] {
    let key = "\(name)/\(property)"
    if let places = known[key] { return places }
    let schema = SchemaNames.schemas[0]
    var places: [(rank: Int, locator: Locator)] = []
    if let entity = schema.entity(named: name) {
      for set in sets[property.lowercased()] ?? [] {
        for applicable in set.applicableClasses {
          guard let other = schema.entity(named: applicable.entity) else { continue }
          let isOwn = other == entity || schema.occurrences(ofType: other).contains(entity)
          guard isOwn || schema.isKind(entity, of: other),
            let spelled = set.properties.first(where: { $0.name.lowercased() == property.lowercased() })?.name
          else { continue }
          let isCommon = set.name.hasSuffix("Common") || set.name.hasSuffix("BaseQuantities")
          let rank = (isOwn ? 0 : 2) + (isCommon && applicable.predefinedType == nil ? 0 : 1)
          places.append((rank, .property(set: set.name, name: spelled)))
          break
        }
      }
    }
    // The set of the class itself, where there is one, and not what is for all classes.
    let best = places.map(\.rank).min()
    let found = places.filter { $0.rank == best }.map(\.locator).sorted { $0.text < $1.text }
    known[key] = found
    return found
  }
}
