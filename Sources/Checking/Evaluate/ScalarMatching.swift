import ByteInput
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Compares one simple value of the model with a constraint, by the value's own type (IDS `DataTypes.md`).
struct ScalarMatching {
  let structure: ExchangeStructure

  /// Whether there is a value: `$`, `*`, an empty text and UNKNOWN are none (IDS test cases `…with_null_values…`,
  /// `…with_empty_strings…`, `…with_a_logical_unknown…`).
  func isBlank(_ parameter: Parameter, type: SimpleType?) -> Bool {
    switch parameter.kind {
    case .omitted, .derived, .unreadable: true
    case .string: parameter.body.isEmpty
    case .enumeration: (type == .logical || type == .boolean) && truth(parameter) == nil
    case .list: isEmptyList(parameter)
    default: false
    }
  }

  private func isEmptyList(_ parameter: Parameter) -> Bool {
    var cursor = ParameterCursor(bytes: structure.bytes, list: parameter.body)
    return cursor.next() == nil
  }

  /// Whether a value satisfies the constraint.
  ///
  /// - Parameters:
  ///   - type: what the schema or the value's keyword says it is; nil where neither tells, so that its form decides.
  ///   - unit: how a real comes to be in the unit of the constraint.
  func matches(
    _ parameter: Parameter, type: SimpleType?, _ matcher: ValueMatcher, in unit: UnitConversion = .none
  ) -> Bool {
    let bytes = structure.bytes
    switch parameter.kind {
    case .string: return text(parameter, matcher)
    case .enumeration:
      if type == .boolean || type == .logical {
        guard let truth = truth(parameter) else { return false }
        return matcher.matches(boolean: truth)
      }
      return bytes.enumeration(parameter).map(matcher.matches(text:)) ?? false
    case .integer where type == .integer || type == nil:
      return bytes.integer(parameter).map(matcher.matches(integer:)) ?? false
    case .integer, .real:
      guard let value = bytes.real(parameter) else { return false }
      if type == .integer, value.rounded() == value, abs(value) < 9e15 { return matcher.matches(integer: Int64(value)) }
      return matcher.matches(real: unit.toSI(value))
    case .binary: return matcher.matches(text: bytes[parameter.body].text)
    case .omitted, .derived, .reference, .list, .typed, .unreadable: return false
    }
  }

  /// Texts without escapes are compared as they stand in the file.
  private func text(_ parameter: Parameter, _ matcher: ValueMatcher) -> Bool {
    let encoded = structure.bytes[parameter.body]
    // SAFETY: the buffer is the view's own and is used within the call.
    if StringDecoder.isPlain(encoded) { return unsafe matcher.matches(utf8: encoded.buffer) }
    return matcher.matches(text: structure.decoder.decode(encoded))
  }

  /// `.T.` and `.F.`; nil for `.U.` and anything else.
  private func truth(_ parameter: Parameter) -> Bool? {
    switch structure.bytes.enumeration(parameter) {
    case "T", "TRUE": true
    case "F", "FALSE": false
    default: nil
    }
  }
}
