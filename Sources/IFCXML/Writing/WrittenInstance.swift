/// An instance as an exchange structure writes it (ISO 10303-21, 10.1 and 11): `#5=IFCWALL('…',$);`.
struct WrittenInstance {
  let number: UInt64
  let keyword: [UInt8]
  /// Its parameters; nil for those without a value.
  let parameters: [[UInt8]?]

  init(number: UInt64, keyword: [UInt8], parameters: [[UInt8]?]) {
    self.number = number
    self.keyword = keyword
    self.parameters = parameters
  }

  /// Reads an instance that ``write(to:)`` wrote; nil for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    guard let number = Self.number(of: text), let open = text.firstIndex(of: UInt8(ascii: "(")),
      let equals = text[..<open].firstIndex(of: UInt8(ascii: "=")), text.suffix(2).elementsEqual(");".utf8)
    else { return nil }
    self.number = number
    keyword = Array(text[text.index(after: equals)..<open])
    parameters = Self.items(text[text.index(after: open)...].dropLast(2)).map {
      $0.elementsEqual("$".utf8) ? nil : Array($0)
    }
  }

  /// The number of an instance that ``write(to:)`` wrote. O(1).
  static func number(of text: ArraySlice<UInt8>) -> UInt64? {
    guard text.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst().prefix { (0x30...0x39).contains($0) }
    return UInt64(String(decoding: digits, as: UTF8.self))
  }

  /// Adds the instance, on one line.
  func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "#"))
    bytes += String(number).utf8
    bytes.append(UInt8(ascii: "="))
    bytes += keyword
    bytes.append(UInt8(ascii: "("))
    for (place, parameter) in parameters.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if let parameter { bytes += parameter } else { bytes.append(UInt8(ascii: "$")) }
    }
    bytes += ");".utf8
  }

  /// The items between commas, of which those in strings and in lists are none.
  private static func items(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    guard !text.isEmpty else { return [] }
    var items: [ArraySlice<UInt8>] = []
    var (start, depth, isString) = (text.startIndex, 0, false)
    for (place, byte) in zip(text.indices, text) {
      switch byte {
      // An apostrophe in a string stands twice.
      case UInt8(ascii: "'"): isString.toggle()
      case UInt8(ascii: "(") where !isString: depth += 1
      case UInt8(ascii: ")") where !isString: depth -= 1
      case UInt8(ascii: ",") where !isString && depth == 0:
        items.append(text[start..<place])
        start = place + 1
      default: break
      }
    }
    return items + [text[start...]]
  }
}
