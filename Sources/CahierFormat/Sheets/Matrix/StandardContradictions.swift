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
    guard let template = place.standardProperty, let right = template.property.dataType else { return }
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

  private static func fits(_ kind: ValueKind, _ type: SimpleType) -> Bool {
    switch kind {
    case .boolean: type == .boolean || type == .logical
    case .integer, .number: type == .integer || type == .real || type == .number
    case .text, .date, .duration: type == .string
    case .angle, .bounded: true
    }
  }
}
