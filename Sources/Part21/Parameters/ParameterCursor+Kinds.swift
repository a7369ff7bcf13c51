import ByteInput
import CStructuralScan

/// Parameters of each kind, and where they end.
extension ParameterCursor {
  mutating func read(_ first: UInt8) -> Parameter {
    let start = position
    switch first {
    case UInt8(ascii: "$"):
      position += 1
      return Parameter(kind: .omitted, body: start..<position)
    case UInt8(ascii: "*"):
      position += 1
      return Parameter(kind: .derived, body: start..<position)
    case UInt8(ascii: "'"): return string(from: start)
    case UInt8(ascii: "#"):
      position += 1
      digits()
      return Parameter(kind: position > start + 1 ? .reference : .unreadable, body: start + 1..<position)
    case UInt8(ascii: "."): return enumeration(from: start)
    case UInt8(ascii: "("): return list(from: start)
    case UInt8(ascii: "\""): return binary(from: start)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39: return number(from: start)
    default: return typed(from: start)
    }
  }

  mutating func digits() {
    while position < limit, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
  }

  mutating func string(from start: Int) -> Parameter {
    let end = StringEnd.find(from: start, until: limit, in: bytes)
    position = end.how == .apostrophe ? end.content + 1 : end.content
    return Parameter(kind: end.how == .apostrophe ? .string : .unreadable, body: start + 1..<end.content)
  }

  /// An integer or a real (6.4.1 and 6.4.2); `1E5`, which has no point, and a small `e` are understood, too.
  ///
  /// What only begins with a number is none: whoever took `1` for `1 000.` would check another value than the one meant.
  mutating func number(from start: Int) -> Parameter {
    position += 1
    digits()
    guard bytes[position - 1] &- 0x30 <= 9 else { return unreadable(from: start) }
    guard position < limit, bytes[position] == UInt8(ascii: ".") || bytes[position].asciiUpper == UInt8(ascii: "E")
    else { return whole(.integer, from: start) }
    if bytes[position] == UInt8(ascii: ".") { position += 1 }
    digits()
    if position < limit, bytes[position].asciiUpper == UInt8(ascii: "E") {
      position += 1
      if position < limit, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      digits()
      guard bytes[position - 1] &- 0x30 <= 9 else { return unreadable(from: start) }
    }
    return whole(.real, from: start)
  }

  /// A number that ends at `position`, if its parameter ends there as well.
  @inline(__always)
  private mutating func whole(_ kind: Parameter.Kind, from start: Int) -> Parameter {
    let number = Parameter(kind: kind, body: start..<position)
    if position == limit || bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: ")") {
      return number
    }
    return endsParameter(position) ? number : unreadable(from: start)
  }

  /// Whether nothing but white space and comments stands between an offset and the end of the parameter.
  private func endsParameter(_ offset: Int) -> Bool {
    let at = ParameterCursor.behindBlank(offset, limit, bytes)
    return at == limit || ",);=".utf8.contains(bytes[at])
  }

  mutating func enumeration(from start: Int) -> Parameter {
    position += 1
    while position < limit, bytes[position].isKeywordByte { position += 1 }
    let end = position
    if position < limit, bytes[position] == UInt8(ascii: ".") {
      position += 1
      return Parameter(kind: .enumeration, body: start + 1..<end)
    }
    // `.5` is no real of the standard, but it is what it is.
    return Parameter(kind: .unreadable, body: start..<position)
  }

  mutating func list(from start: Int) -> Parameter {
    let end = Nesting.end(from: start, until: limit, in: bytes)
    position = end.next
    if !end.isClosed { return Parameter(kind: .unreadable, body: start..<end.next) }
    return Parameter(kind: .list, body: start + 1..<end.next - 1)
  }

  mutating func binary(from start: Int) -> Parameter {
    var at = start + 1
    while at < limit, bytes[at].isKeywordByte { at += 1 }
    guard at < limit, bytes[at] == UInt8(ascii: "\"") else { return unreadable(from: start) }
    position = at + 1
    return Parameter(kind: .binary, body: start + 1..<at)
  }

  mutating func typed(from start: Int) -> Parameter {
    var at = start
    if bytes[at] == UInt8(ascii: "!") { at += 1 }
    while at < limit, bytes[at].isKeywordByte { at += 1 }
    let keyword = start..<at
    at = ParameterCursor.behindBlank(at, limit, bytes)
    guard !keyword.isEmpty, at < limit, bytes[at] == UInt8(ascii: "(") else { return unreadable(from: start) }
    let end = Nesting.end(from: at, until: limit, in: bytes)
    position = end.next
    if !end.isClosed { return Parameter(kind: .unreadable, body: start..<end.next) }
    return Parameter(kind: .typed, body: at + 1..<end.next - 1, keyword: keyword)
  }

  /// To the next comma or closing parenthesis outside of strings, or the end of the statement.
  mutating func unreadable(from start: Int) -> Parameter {
    position = start + 1
    while position < limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") { break }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=") { break }
      if byte == UInt8(ascii: "'") {
        let string = StringEnd.find(from: position, until: limit, in: bytes)
        position = string.content
        if string.how != .apostrophe { break }
      }
      position += 1
    }
    return Parameter(kind: .unreadable, body: start..<position)
  }
}
