import IFCModel
import IFCSchema

/// The attributes of each class that are values of their own: texts, words, numbers, and lists of them.
///
/// GlobalId, placement, shape and owner are looked at elsewhere or not at all; PredefinedType counts together with the
/// type's.
struct ComparedAttributes: Sendable {
  /// An attribute of a class.
  struct Entry: Sendable {
    /// The position among the parameters.
    var position: Int
    var name: String
    /// A number for the name.
    var hash: UInt128
    /// The project's unit, for numbers.
    var unit: MeasuredUnit
  }

  private let entries: [[Entry]]

  private static let passedOver: Set<String> = ["GlobalId", "OwnerHistory", "PredefinedType"]

  /// - Complexity: O(classes of objects × their attributes).
  init(_ model: Model) {
    let schema = model.schema
    let conversions = Conversions(model)
    let families = ["IfcObject", "IfcContext", "IfcProject"].compactMap(schema.entity(named:))
    entries = schema.entities.map { entity in
      guard families.contains(where: { schema.isKind(entity, of: $0) }) else { return [] }
      return schema.attributes(of: entity).enumerated().compactMap { position, attribute in
        guard !ComparedAttributes.passedOver.contains(attribute.name),
          ComparedAttributes.isValue(attribute.type, schema)
        else { return nil }
        var hash = ContentHash(sort: 13)
        hash.add(attribute.name)
        return Entry(
          position: position, name: attribute.name, hash: hash.value,
          unit: conversions.unit(type: model.expectedType(at: position, of: entity)))
      }
    }
  }

  /// The attributes of a class, in the order of its parameters.
  func of(_ entity: EntityID) -> [Entry] { entries[Int(entity.rawValue)] }

  private static func isValue(_ type: AttributeType, _ schema: Schema) -> Bool {
    switch type {
    case .simple, .defined, .enumeration: true
    case .select(let name): (schema.select(named: name) ?? []).allSatisfy { schema.entity(named: $0) == nil }
    case .entity: false
    case .aggregate(_, _, let element): isValue(element, schema)
    }
  }
}
