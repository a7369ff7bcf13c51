import IFCSchema
import Requirements

/// What cells say of a value that the standard property it stands in cannot hold.
struct StandardContradictions {
  /// What contradicts.
  private(set) var all: [(code: SheetProblemCode, arguments: [String])] = []

  /// - Parameters:
  ///   - type: the type, as the cell says it.
  ///   - unit: the unit, likewise; what names none stands in the type.
  init(_ rule: ValueRule, type: String, unit: String, _ place: PlaceText) {
    guard let template = place.template ?? Self.inferred(place), let right = template.property.dataType else { return }
    let simple = template.schema.simpleType(of: right)
    if let given = rule.dataTypes.first, given != right, template.property.kind == .single {
      all.append((.wrongDataType, [given, right]))
    } else if let kind = rule.kind, let simple, !Self.fits(kind, simple) {
      all.append((.wrongDataType, [type, right]))
    }
    if let name = rule.unit, let quantity = UnitName(name)?.quantity {
      let measured = template.schema.measure(named: right)?.unit
      let isNumber = [SimpleType.real, .number, .integer].contains(simple)
      if measured != nil && measured != quantity || !isNumber {
        all.append((.unitMismatch, [unit.isEmpty ? name : unit, right]))
      }
    }
  }

  /// The standard property in a set that nobody named, which the class gives.
  private static func inferred(_ place: PlaceText) -> (property: PropertyTemplate, schema: Schema)? {
    guard case .found(let locators) = place.outcome, case .property(let set, let name)? = locators.all.first else {
      return nil
    }
    for schema in SchemaNames.schemas {
      if let property = schema.propertySet(named: set)?.properties.first(where: { $0.name == name }) {
        return (property, schema)
      }
    }
    return nil
  }

  private static func fits(_ kind: ValueKind, _ type: SimpleType) -> Bool {
    switch kind {
    case .boolean: type == .boolean || type == .logical
    case .integer, .number: type == .integer || type == .real || type == .number
    case .text, .date, .duration: type == .string
    case .angle, .bounded: true
    }
  }
}
