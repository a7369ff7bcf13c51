import IFCModel
import IFCSchema
import Part21
import Requirements

/// The values that a property states, for rules that look at single values and at values of enumerations alike.
enum StatedValues {
  /// Items of enumerations of the standard that say that there is no value (PEnum_…).
  private static let unset: Set<String> = ["UNSET", "NOTKNOWN", "NOTDEFINED"]

  /// The encoded values of an enumerated property, without their types: those that are not blank and say something.
  static func items(of list: Parameter, _ model: Model) -> [Parameter] {
    guard list.kind == .list else { return [] }
    let bytes = model.reader.bytes
    var items: [Parameter] = []
    var cursor = ParameterCursor(bytes: bytes, list: list.body)
    while let item = cursor.next() {
      let value = bytes.wrapped(item) ?? item
      switch value.kind {
      case .string:
        let text = model.structure.string(value) ?? ""
        if !Blanks.trimmed(text).isEmpty, !unset.contains(text.uppercased()) { items.append(value) }
      case .integer, .real, .enumeration: items.append(value)
      default: break
      }
    }
    return items
  }

  /// The encoded value of a single value, a quantity or an attribute, and the sole one of an enumerated value; nil for
  /// other forms, and for several.
  static func sole(of property: Property, _ model: Model) -> Parameter? {
    guard property.form == .enumerated else { return model.nominalValue(of: property) }
    let items = model.reader.parameter(2, of: property.instance).map { self.items(of: $0, model) } ?? []
    return items.count == 1 ? items[0] : nil
  }
}
