import ByteInput
import IFCSchema
public import Part21

/// Decodes parameters to values.
extension InstanceReader {
  /// The value of a parameter, with its type: as written where the parameter is a typed one, else the one that is
  /// expected.
  public func typedValue(_ parameter: Parameter, expected: String = "") -> TypedValue {
    guard parameter.kind == .typed, let type = bytes.keyword(parameter) else {
      return TypedValue(type: expected, scalar: scalar(parameter, type: expected))
    }
    guard let inside = bytes.wrapped(parameter) else { return TypedValue(type: type, scalar: .none) }
    return TypedValue(type: type, scalar: scalar(inside, type: type))
  }

  /// The values of a list of typed parameters; empty where it is none.
  public func typedValues(_ parameter: Parameter?) -> [TypedValue] {
    guard let parameter, parameter.kind == .list else { return [] }
    var values: [TypedValue] = []
    var cursor = ParameterCursor(bytes: bytes, list: parameter.body)
    while let item = cursor.next() { values.append(typedValue(item)) }
    return values
  }

  /// The value of a parameter.
  ///
  /// - Parameter type: the defined type, which decides whether `5` is an integer or a real, and `.T.` a boolean or a
  ///   word; empty where it is not known.
  public func scalar(_ parameter: Parameter, type: String = "", depth: Int = 0) -> Scalar {
    switch parameter.kind {
    case .omitted, .derived, .unreadable: .none
    case .string: .string(structure.decoder.decode(bytes[parameter.body]))
    case .integer: number(parameter, type)
    case .real: bytes.real(parameter).map(Scalar.real) ?? .none
    case .enumeration: word(parameter, type)
    case .binary: .binary(String(decoding: parameter.body.map { bytes[$0] }, as: UTF8.self))
    case .reference: bytes.reference(parameter).map(Scalar.reference) ?? .none
    case .typed: wrapped(parameter, depth)
    case .list: list(parameter, type, depth)
    }
  }

  private func number(_ parameter: Parameter, _ type: String) -> Scalar {
    switch type.isEmpty ? nil : schema.simpleType(of: type) {
    case .real: return bytes.real(parameter).map(Scalar.real) ?? .none
    case .boolean, .logical: return logical(parameter)
    default: break
    }
    if let value = bytes.integer(parameter) { return .integer(value) }
    return bytes.real(parameter).map(Scalar.real) ?? .none
  }

  /// `IFCBOOLEAN(1)`, which some exporters write.
  private func logical(_ parameter: Parameter) -> Scalar {
    switch bytes.integer(parameter) {
    case 0: .boolean(false)
    case 1: .boolean(true)
    case let other?: .integer(other)
    case nil: .none
    }
  }

  private func word(_ parameter: Parameter, _ type: String) -> Scalar {
    guard let word = bytes.enumeration(parameter) else { return .none }
    let simple = type.isEmpty ? nil : schema.simpleType(of: type)
    // A word without a type that is one letter of these can be nothing else.
    guard type.isEmpty || simple == .boolean || simple == .logical else { return .enumeration(word) }
    switch word {
    case "T", "TRUE": return .boolean(true)
    case "F", "FALSE": return .boolean(false)
    case "U", "UNKNOWN": return simple == nil && word.count > 1 ? .enumeration(word) : .unknown
    default: return .enumeration(word)
    }
  }

  private func wrapped(_ parameter: Parameter, _ depth: Int) -> Scalar {
    guard depth < 8, let inside = bytes.wrapped(parameter) else { return .none }
    return scalar(inside, type: bytes.keyword(parameter) ?? "", depth: depth + 1)
  }

  private func list(_ parameter: Parameter, _ type: String, _ depth: Int) -> Scalar {
    guard depth < 8 else { return .none }
    var values: [Scalar] = []
    var cursor = ParameterCursor(bytes: bytes, list: parameter.body)
    while let item = cursor.next() { values.append(scalar(item, type: type, depth: depth + 1)) }
    return .list(values)
  }
}
