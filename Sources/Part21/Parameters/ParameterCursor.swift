public import ByteInput
import CStructuralScan

/// Goes over the parameters of an instance or a list, one after the other, without copying anything
/// (ISO 10303-21, clause 10 and 12.2).
///
/// Damage never stops it: what cannot be told is a parameter of kind ``Parameter/Kind/unreadable``, and the cursor goes
/// on behind the next comma of its level. Every step advances, so that a loop over a cursor ends.
public struct ParameterCursor: Sendable {
  /// The bytes that the offsets speak of.
  public let bytes: ByteView
  /// Where the next parameter, or the white space before it, begins.
  public private(set) var position: Int
  private let limit: Int
  private var isAtEnd = false
  /// Whether the closing parenthesis has been seen; false for the inside of a list.
  public private(set) var isClosed = false
  private var afterComma = false

  /// The parameters that begin at `start`, just behind an opening parenthesis, and end by the closing one or at `end`.
  @inlinable
  public init(bytes: ByteView, from start: Int, to end: Int) {
    self.init(bytes: bytes, start: start, end: end)
  }

  /// The elements of a list, or what a typed parameter wraps.
  @inlinable
  public init(bytes: ByteView, list body: Range<Int>) {
    self.init(bytes: bytes, start: body.lowerBound, end: body.upperBound)
  }

  @usableFromInline
  init(bytes: ByteView, start: Int, end: Int) {
    self.bytes = bytes
    position = min(start, bytes.count)
    limit = min(end, bytes.count)
  }

  /// The parameters of the instance whose `#` stands at `offset`.
  ///
  /// The cursor is behind the last parameter when it meets the closing parenthesis; nothing tells where the bytes of a
  /// damaged instance end, so that a reader asks for no more parameters than the schema has.
  public init(bytes: ByteView, instanceAt offset: Int) {
    // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource).
    precondition(offset >= 0 && offset < bytes.count, "no instance there")
    let quick = unsafe Int(recol_find_parameters((bytes.base + offset).assumingMemoryBound(to: UInt8.self)))
    if quick < 64, offset + quick < bytes.count {
      self.init(bytes: bytes, start: offset + quick + 1, end: bytes.count)
      return
    }
    // Another program has changed the file since the instance was found: looking for it in what has come in its place
    // would take as long for each instance as for the whole file.
    guard bytes[offset] == UInt8(ascii: "#") else {
      self.init(bytes: bytes, start: bytes.count, end: bytes.count)
      isAtEnd = true
      return
    }
    var at = offset
    // Where another program has cut the file, all that follows is zeros, which no instance has: nobody goes through them.
    let end = bytes.count
    while at < end, bytes[at] != UInt8(ascii: "="), bytes[at] != 0 {
      at = bytes[at] == UInt8(ascii: "/") ? ParameterCursor.behindBlank(at, end, bytes, orOne: true) : at + 1
    }
    at = ParameterCursor.behindBlank(min(at + 1, end), end, bytes)
    while at < end, bytes[at] != UInt8(ascii: "("), bytes[at] != UInt8(ascii: ";"), bytes[at] != 0 {
      at = bytes[at] == UInt8(ascii: "/") ? ParameterCursor.behindBlank(at, end, bytes, orOne: true) : at + 1
    }
    self.init(bytes: bytes, start: min(at + 1, end), end: end)
    if at >= end || bytes[at] == UInt8(ascii: ";") { isAtEnd = true }
  }

  /// The next parameter; nil behind the last.
  public mutating func next() -> Parameter? {
    if isAtEnd { return nil }
    position = ParameterCursor.behindBlank(position, limit, bytes)
    guard position < limit else {
      isAtEnd = true
      return afterComma ? missing() : nil
    }
    let first = bytes[position]
    if first == UInt8(ascii: ")") {
      isAtEnd = true
      isClosed = true
      return afterComma ? missing() : nil
    }
    // An equals sign is the next instance's, which begins without a semicolon before it.
    if first == UInt8(ascii: ";") || first == UInt8(ascii: "=") {
      isAtEnd = true
      return nil
    }
    if first == UInt8(ascii: ",") {
      // A comma with nothing before it: a parameter was left out.
      position += 1
      afterComma = true
      return missing()
    }
    let parameter = read(first)
    step()
    return parameter
  }

  /// Steps over `count` parameters.
  public mutating func skip(_ count: Int) {
    for _ in 0..<count where !stepsQuickly() && next() == nil { return }
  }

  /// Steps over a parameter and the comma behind it where both are written as nearly all are: `$,`, `'text',`, `#12,`,
  /// `.WORD.,`, without a blank. False where ``next()`` has to look, and nothing has been stepped over.
  @inline(__always)
  private mutating func stepsQuickly() -> Bool {
    guard !isAtEnd, position + 32 < limit else { return false }
    var at = position
    switch bytes[at] {
    case UInt8(ascii: "$"), UInt8(ascii: "*"): at += 1
    case UInt8(ascii: "'"):
      guard let end = StringEnd.plainEnd(from: at, until: limit, in: bytes) else { return false }
      at = end + 1
    case UInt8(ascii: "#"):
      at += 1
      let name = DecimalWord.read(bytes.word(at: at))
      guard name.digits > 0 else { return false }
      at += name.digits
    case UInt8(ascii: "."):
      at += 1
      while at < limit, bytes[at].isKeywordByte { at += 1 }
      guard at < limit, bytes[at] == UInt8(ascii: ".") else { return false }
      at += 1
    default: return false
    }
    guard at < limit, bytes[at] == UInt8(ascii: ",") else { return false }
    position = at + 1
    afterComma = true
    return true
  }

  private mutating func missing() -> Parameter {
    if isAtEnd { afterComma = false }
    return Parameter(kind: .unreadable, body: position..<position)
  }

  /// Behind a parameter: over the comma, or to the end.
  private mutating func step() {
    position = ParameterCursor.behindBlank(position, limit, bytes)
    afterComma = false
    guard position < limit else {
      isAtEnd = true
      return
    }
    switch bytes[position] {
    case UInt8(ascii: ","):
      position += 1
      afterComma = true
    case UInt8(ascii: ")"):
      isAtEnd = true
      isClosed = true
    case UInt8(ascii: ";"): isAtEnd = true
    default: break  // no comma between: the next call reads on, and damage is told by its kind
    }
  }

  private mutating func read(_ first: UInt8) -> Parameter {
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

  private mutating func digits() {
    while position < limit, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
  }

  private mutating func string(from start: Int) -> Parameter {
    let end = StringEnd.find(from: start, until: limit, in: bytes)
    position = end.how == .apostrophe ? end.content + 1 : end.content
    return Parameter(kind: end.how == .apostrophe ? .string : .unreadable, body: start + 1..<end.content)
  }

  private mutating func number(from start: Int) -> Parameter {
    position += 1
    digits()
    guard position < limit, bytes[position] == UInt8(ascii: ".") || bytes[position].asciiUpper == UInt8(ascii: "E")
    else { return Parameter(kind: .integer, body: start..<position) }
    if bytes[position] == UInt8(ascii: ".") { position += 1 }
    digits()
    if position < limit, bytes[position].asciiUpper == UInt8(ascii: "E") {
      position += 1
      if position < limit, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
        position += 1
      }
      digits()
    }
    return Parameter(kind: .real, body: start..<position)
  }

  private mutating func enumeration(from start: Int) -> Parameter {
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

  private mutating func list(from start: Int) -> Parameter {
    let end = Nesting.end(from: start, until: limit, in: bytes)
    position = end.next
    if !end.isClosed { return Parameter(kind: .unreadable, body: start..<end.next) }
    return Parameter(kind: .list, body: start + 1..<end.next - 1)
  }

  private mutating func binary(from start: Int) -> Parameter {
    var at = start + 1
    while at < limit, bytes[at].isKeywordByte { at += 1 }
    guard at < limit, bytes[at] == UInt8(ascii: "\"") else { return unreadable(from: start) }
    position = at + 1
    return Parameter(kind: .binary, body: start + 1..<at)
  }

  private mutating func typed(from start: Int) -> Parameter {
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
  private mutating func unreadable(from start: Int) -> Parameter {
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

  /// Behind white space and comments.
  static func behindBlank(_ start: Int, _ limit: Int, _ bytes: ByteView, orOne: Bool = false) -> Int {
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if byte == UInt8(ascii: "/"), at + 1 < limit, bytes[at + 1] == UInt8(ascii: "*") {
        guard let behind = Comment.end(from: at, in: bytes) else { return limit }
        at = behind
      } else {
        break
      }
    }
    return orOne && at == start ? at + 1 : at
  }
}
