import IFCModel
import IFCSchema

/// Values as text for reports: what the model says, in the unit in which it says it.
struct ChangeText {
  private let model: Model

  /// Longer texts are cut, with a mark.
  private static let longest = 500
  private static let mostItems = 32

  init(_ model: Model) { self.model = model }

  /// The text of a property's value, with its unit where that is wanted; nil where it has none.
  func text(_ property: Property, withUnit: Bool) -> String? {
    switch model.value(of: property) {
    case .single(let value):
      return text(value.scalar).map { $0 + (withUnit ? unit(of: value, property) : "") }
    case .enumerated(let values), .list(let values): return list(values)
    case .bounded(let lower, let upper, let setPoint):
      let parts = [("≥ ", lower), ("≤ ", upper), ("= ", setPoint)].compactMap { sign, value in
        value.flatMap { text($0.scalar) }.map { sign + $0 }
      }
      return parts.isEmpty ? nil : cut(parts.joined(separator: ", "))
    case .table(let defining, let defined): return cut((list(defining) ?? "") + " → " + (list(defined) ?? ""))
    case .reference(let instance): return instance.map(model.className)
    case .complex(let parts):
      let texts = parts.prefix(ChangeText.mostItems).map { part in
        var value: String?
        if case .single(let typed) = model.value(of: part) { value = text(typed.scalar) }
        return model.name(of: part) + (value.map { "=" + $0 } ?? "")
      }
      return cut("(" + texts.joined(separator: ", ") + ")")
    }
  }

  /// The text of an attribute's value of a type, with the project's unit where that is wanted.
  func text(_ scalar: Scalar, in type: String, withUnit: Bool) -> String? {
    guard let text = text(scalar), withUnit, SameValue.number(scalar) != nil,
      let unit = model.units.unit(ofType: type, in: model.schema)?.name, !unit.isEmpty
    else { return text(scalar) }
    return text + " " + unit
  }

  /// The text of a scalar; nil where it is no value.
  func text(_ scalar: Scalar) -> String? {
    switch scalar {
    case .none: nil
    case .string(let text): text.isEmpty ? nil : cut(text)
    case .enumeration(let text), .binary(let text): cut(text)
    case .integer(let value): String(value)
    case .real(let value): value.description
    case .boolean(let value): value ? "true" : "false"
    case .unknown: "UNKNOWN"
    case .reference(let name): "#" + String(name)
    case .list(let items):
      cut("(" + items.prefix(ChangeText.mostItems).map { text($0) ?? "$" }.joined(separator: ", ") + ")")
    }
  }

  private func list(_ values: [TypedValue]) -> String? {
    values.isEmpty
      ? nil : cut(values.prefix(ChangeText.mostItems).map { text($0.scalar) ?? "$" }.joined(separator: ", "))
  }

  private func unit(of value: TypedValue, _ property: Property) -> String {
    guard SameValue.number(value.scalar) != nil, let unit = model.unit(of: property, type: value.type) else {
      return ""
    }
    return unit.name.isEmpty ? "" : " " + unit.name
  }

  private func cut(_ text: String) -> String {
    text.utf8.count <= ChangeText.longest ? text : String(text.prefix(ChangeText.longest)) + "…"
  }
}
