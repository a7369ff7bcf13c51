import IFCSchema
import Requirements

/// Which names of a cahier one version of IFC has, among those that only other versions of the cahier have.
///
/// What no version has is nobody's name: it stays, so that the audit tells it.
struct VersionNames {
  let schema: Schema
  /// The other versions of the cahier.
  private let others: [Schema]

  /// - Parameters:
  ///   - version: the version that counts.
  ///   - versions: the names of the versions of the cahier.
  init(_ version: SchemaVersion, among versions: [String]) {
    schema = Schema.of(version)
    others = versions.compactMap { SchemaVersion.identify($0)?.version }.filter { $0 != version }.map(Schema.of)
  }

  /// Whether the version lacks what another one has.
  private func lacks(_ has: (Schema) -> Bool) -> Bool { !has(schema) && others.contains(where: has) }

  func lacksClass(_ name: String) -> Bool {
    lacks { !ClassFamily([ClassChoice(name)], schema: $0).isEmpty }
  }

  /// The choice as far as the version has it; nil where it has nothing of it.
  func narrowed(_ choice: ClassChoice) -> ClassChoice? {
    if lacksClass(choice.name) { return nil }
    guard !choice.predefinedTypes.isEmpty else { return choice }
    var narrowed = choice
    narrowed.predefinedTypes.removeAll { type in lacks { Self.predefinedTypes(of: choice.name, in: $0).contains(type) }
    }
    return narrowed.predefinedTypes.isEmpty ? nil : narrowed
  }

  private static func predefinedTypes(of name: String, in schema: Schema) -> [String] {
    if let entity = schema.entity(named: name) {
      return ([entity] + schema.typeEntity(forOccurrence: entity)).flatMap { schema.predefinedTypes(of: $0) }
    }
    return schema.occurrence(forLaterName: name).map { schema.predefinedTypes(of: $0.type) } ?? []
  }

  /// Whether the version lacks the place of a value, on objects of some classes, and another version has it.
  func lacks(_ locator: Locator, of classes: [ClassChoice]) -> Bool {
    switch locator {
    case .attribute(let name):
      return lacks { schema in
        let family = ClassFamily(classes, schema: schema)
        return family.isEmpty || family.hasAttribute(name)
      }
    case .property(let set, let name):
      guard set.hasPrefix("Pset_") || set.hasPrefix("Qto_") else { return false }
      // IFC2X3 publishes no sets of quantities: exporters name them as they like.
      if set.hasPrefix("Qto_"), schema.version == .ifc2x3 { return false }
      return lacks { $0.propertySet(named: set)?.properties.contains { $0.name == name } ?? false }
    case .whole(let entity): return lacksClass(entity)
    case .classification, .material, .type, .document, .coordinateSystem, .address: return false
    }
  }

  func lacksType(_ name: String) -> Bool { lacks { $0.spelling(of: name) != nil } }
}
