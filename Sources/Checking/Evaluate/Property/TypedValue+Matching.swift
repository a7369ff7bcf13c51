import IFCModel
import Requirements

extension TypedValue {
  /// Whether there is no value: none, an empty text, or a logical UNKNOWN.
  var isBlank: Bool {
    switch scalar {
    case .none, .unknown: true
    case .string(let text): text.isEmpty
    case .list(let items): items.isEmpty
    default: false
    }
  }

  /// The number in the unit of the requirement; nil where it is none.
  func real(_ unit: UnitConversion) -> Double? {
    switch scalar {
    case .real(let value): unit.toSI(value)
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// Whether the value satisfies a constraint.
  func matches(_ matcher: ValueMatcher, _ unit: UnitConversion) -> Bool {
    switch scalar {
    case .string(let text), .enumeration(let text), .binary(let text): matcher.matches(text: text)
    case .integer(let value): matcher.matches(integer: value)
    case .real: real(unit).map(matcher.matches(real:)) ?? false
    case .boolean(let value): matcher.matches(boolean: value)
    case .none, .unknown, .reference, .list: false
    }
  }
}
