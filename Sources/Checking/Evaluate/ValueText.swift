import IFCModel
import Part21

/// Values as text for reports: what the model says, undecorated, in the file's own units; where those are not the units
/// in which an IDS asks, what it is in these stands behind: `4000.0 (= 4 m)`.
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

  /// What a value, defining others in a table or not, is in the unit in which it is asked for; nil where that is how it
  /// stands.
  typealias InUnit = (_ value: TypedValue, _ isDefining: Bool) -> String?

  /// The text of a property's value; with its type where that is part of what is asked.
  func text(_ value: PropertyValue, asksType: Bool, _ inUnit: InUnit) -> String {
    func one(_ value: TypedValue, isDefining: Bool = false) -> String {
      text(value, asksType) + (inUnit(value, isDefining).map { " (= \($0))" } ?? "")
    }
    func list(_ values: [TypedValue], isDefining: Bool = false) -> String {
      "(" + values.map { one($0, isDefining: isDefining) }.joined(separator: ", ") + ")"
    }
    return switch value {
    case .single(let value): one(value)
    case .enumerated(let values), .list(let values): list(values)
    case .bounded(let lower, let upper, let setPoint):
      [lower.map { "≥ " + one($0) }, upper.map { "≤ " + one($0) }, setPoint.map { "= " + one($0) }]
        .compactMap { $0 }.joined(separator: ", ")
    case .table(let defining, let defined): list(defining, isDefining: true) + " → " + list(defined)
    case .reference(let instance): instance.map { model.className(of: $0) + "#" + String($0.name) } ?? "$"
    case .complex(let parts): "(" + parts.map { model.name(of: $0) }.joined(separator: ", ") + ")"
    }
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
