import IFCSchema

/// Values of documents as parameters of an exchange structure (ISO 10303-21, 6.4 and 10.2).
struct ParameterText {
  let schema: Schema

  /// A value of a type that is no aggregate and no instance; nil for what is none.
  ///
  /// - Parameter text: UTF-8, as it stands in the document.
  func parameter(_ text: [UInt8], _ type: AttributeType) -> [UInt8]? {
    switch type {
    case .simple(let simple): parameter(text, simple)
    case .defined(let name): schema.simpleType(of: name).flatMap { parameter(text, $0) }
    case .enumeration: enumeration(text)
    case .select, .entity, .aggregate: nil
    }
  }

  /// A value of a simple type; nil for what is none.
  func parameter(_ text: [UInt8], _ type: SimpleType) -> [UInt8]? {
    if type == .string { return EncodedString.of(text) }
    let word = Self.trimmed(text)
    switch type {
    case .string: return nil
    case .integer: return Self.isInteger(word) ? Array(word) : nil
    case .real: return Self.real(word)
    case .number: return Self.isInteger(word) ? Array(word) : Self.real(word)
    case .boolean, .logical: return Self.logical(word, allowsUnknown: type == .logical)
    case .binary: return Self.binary(word)
    }
  }

  /// The words of a list that stands as text: separated by blanks, or by commas as some programs write.
  static func words(_ text: [UInt8]) -> [[UInt8]] {
    text.split { isBlank($0) || $0 == UInt8(ascii: ",") }.map(Array.init)
  }

  /// Whether there is nothing but blanks.
  static func isBlank(_ text: [UInt8]) -> Bool { text.allSatisfy(isBlank) }

  // MARK: Kinds of values

  private func enumeration(_ text: [UInt8]) -> [UInt8]? {
    let item = Self.trimmed(text).map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    let isWord = item.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }
    guard isWord, !item.isEmpty else { return nil }
    return [UInt8(ascii: ".")] + item + [UInt8(ascii: ".")]
  }

  private static func isInteger(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.first == UInt8(ascii: "-") || word.first == UInt8(ascii: "+") ? word.dropFirst() : word
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  /// A real has a decimal point with a digit before it, and its exponent a capital letter.
  private static func real(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var rest = word
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { out.append(rest.removeFirst()) }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: isDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    out += whole.isEmpty ? [UInt8(ascii: "0")] : Array(whole)
    out.append(UInt8(ascii: "."))
    out += fraction
    guard let mark = rest.first else { return out }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E"), isInteger(rest.dropFirst()) else { return nil }
    return out + [UInt8(ascii: "E")] + rest.dropFirst()
  }

  private static func logical(_ word: ArraySlice<UInt8>, allowsUnknown: Bool) -> [UInt8]? {
    switch String(decoding: word, as: UTF8.self).lowercased() {
    case "true", "1", "t": return Array(".T.".utf8)
    case "false", "0", "f": return Array(".F.".utf8)
    case "unknown", "u": return allowsUnknown ? Array(".U.".utf8) : nil
    default: return nil
    }
  }

  private static func binary(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = word.map { (0x61...0x66).contains($0) ? $0 - 0x20 : $0 }
    guard digits.allSatisfy({ isDigit($0) || (0x41...0x46).contains($0) }) else { return nil }
    // Whole digits: no bit of the first is unused.
    return [UInt8(ascii: "\""), UInt8(ascii: "0")] + digits + [UInt8(ascii: "\"")]
  }

  private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var word = text[...]
    while let first = word.first, isBlank(first) { word = word.dropFirst() }
    while let last = word.last, isBlank(last) { word = word.dropLast() }
    return word
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
