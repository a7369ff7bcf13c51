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
  public internal(set) var position: Int
  let limit: Int
  var isAtEnd = false
  /// Whether the closing parenthesis has been seen; false for the inside of a list.
  public private(set) var isClosed = false
  /// Whether a comma stands before the next parameter; of no meaning at the end.
  var afterComma = false
  /// Whether two parameters were met without a comma between them.
  public private(set) var lacksComma = false

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
    return step(behind: read(first))
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
  ///
  /// - Returns: the parameter, or what stands in its place where the next instance's name was taken for one.
  @inline(__always)
  private mutating func step(behind parameter: Parameter) -> Parameter? {
    position = ParameterCursor.behindBlank(position, limit, bytes)
    guard position < limit else {
      isAtEnd = true
      return parameter
    }
    switch bytes[position] {
    case UInt8(ascii: ","):
      position += 1
      afterComma = true
    case UInt8(ascii: ")"):
      isAtEnd = true
      isClosed = true
    case UInt8(ascii: ";"): isAtEnd = true
    default: return uncommonStep(behind: parameter)
    }
    return parameter
  }

  /// Where neither a comma nor an end stands behind a parameter: the next instance begins, of which the parameter may be
  /// the name already, or no comma stands between, and the next call reads on.
  @inline(never)
  private mutating func uncommonStep(behind parameter: Parameter) -> Parameter? {
    let isBehindComma = afterComma
    afterComma = false
    if bytes[position] == UInt8(ascii: "=") {
      guard parameter.kind == .reference else { return parameter }
      position = parameter.body.lowerBound - 1
      isAtEnd = true
      return isBehindComma ? missing() : nil
    }
    if InstanceName.follows(position, in: bytes) { isAtEnd = true } else { lacksComma = true }
    return parameter
  }
}
