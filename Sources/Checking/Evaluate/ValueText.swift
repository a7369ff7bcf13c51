import IFCModel
import Part21

/// Values as text for reports: what the model says, undecorated, in the file's own units.
struct ValueText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// The text of an attribute's parameter.
  func text(_ parameter: Parameter) -> String {
    switch parameter.kind {
    case .omitted: "$"
    case .derived: "*"
    default: text(model.reader.scalar(parameter))
    }
  }

  /// The text of a property's value; with its type where that is part of what is asked.
  func text(_ value: PropertyValue, asksType: Bool) -> String {
    switch value {
    case .single(let value): text(value, asksType)
    case .enumerated(let values), .list(let values): list(values, asksType)
    case .bounded(let lower, let upper, let setPoint):
      [
        lower.map { "≥ " + text($0, asksType) }, upper.map { "≤ " + text($0, asksType) },
        setPoint.map { "= " + text($0, asksType) },
      ]
      .compactMap { $0 }.joined(separator: ", ")
    case .table(let defining, let defined): list(defining, asksType) + " → " + list(defined, asksType)
    case .reference(let instance): instance.map { model.className(of: $0) + "#" + String($0.name) } ?? "$"
    case .complex(let parts): "(" + parts.map { model.name(of: $0) }.joined(separator: ", ") + ")"
    }
  }

  private func list(_ values: [TypedValue], _ asksType: Bool) -> String {
    "(" + values.map { text($0, asksType) }.joined(separator: ", ") + ")"
  }

  private func text(_ value: TypedValue, _ asksType: Bool) -> String {
    let plain = text(value.scalar)
    return asksType && !value.type.isEmpty ? "\(value.type)(\(plain))" : plain
  }

  private func text(_ scalar: Scalar) -> String {
    switch scalar {
    case .none: "$"
    case .string(let text), .enumeration(let text), .binary(let text): text
    case .integer(let value): String(value)
    case .real(let value): value.description
    case .boolean(let value): value ? "true" : "false"
    case .unknown: "UNKNOWN"
    case .reference(let name): "#" + String(name)
    case .list(let items): "(" + items.map(text).joined(separator: ", ") + ")"
    }
  }
}
