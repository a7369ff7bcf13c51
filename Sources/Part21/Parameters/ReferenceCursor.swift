public import ByteInput
import CStructuralScan

/// Goes over the references of a list, `(#1,#2,#30)`, and over nothing else in it.
///
/// It finds what a ``ParameterCursor`` finds that is asked for references alone, several times as fast where a list is
/// written as nearly all are: signs, digits, commas and blanks. From the first byte that is none of these, a cursor
/// goes on.
public struct ReferenceCursor: Sendable {
  private let bytes: ByteView
  private var position: Int
  private let limit: Int
  private var careful: ParameterCursor?
  /// Where the next references end, a bit for each byte from ``first``, the next of them at ``position``.
  private var ends: UInt64 = 0
  private var first = 0

  /// More digits may pass 2^64.
  private static let mostDigits = 18

  /// The references of a list, by the range between its parentheses.
  public init(bytes: ByteView, list body: Range<Int>) {
    self.bytes = bytes
    position = min(body.lowerBound, bytes.count)
    limit = min(body.upperBound, bytes.count)
  }

  /// The references of a list that begins just behind its opening parenthesis and ends by the closing one.
  public init(bytes: ByteView, listFrom start: Int) {
    self.init(bytes: bytes, list: start..<bytes.count)
  }

  /// The name that the next reference refers to; nil behind the last.
  public mutating func next() -> UInt64? {
    if ends != 0, let name = nextOfMany() { return name }
    if careful != nil { return nextCarefully() }
    var at = position
    while at < limit, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ",") { at += 1 }
    guard at < limit else {
      position = at
      return nil
    }
    let start = at
    guard bytes[at] == UInt8(ascii: "#") else {
      if bytes[at] != UInt8(ascii: ")") { return nextCarefully(from: start) }
      position = limit
      return nil
    }
    if at + 64 <= bytes.count, at >= 8 {
      // SAFETY: so many bytes are there.
      ends = unsafe recol_reference_ends((bytes.base + at).assumingMemoryBound(to: UInt8.self))
      (first, position) = (at, at)
      if ends != 0, let name = nextOfMany() { return name }
    }
    at += 1
    var name: UInt64 = 0
    if at + 8 <= limit {
      let quick = DecimalWord.read(bytes.word(at: at))
      name = quick.value
      at += quick.digits
    }
    while at < limit, bytes[at] &- 0x30 <= 9 {
      name = name &* 10 &+ UInt64(bytes[at] &- 0x30)
      at += 1
    }
    var isPlain = at == limit || bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: ")")
    // Behind a blank, an equals sign may come: then the name is that of the next instance.
    if !isPlain, bytes[at] <= 0x20 {
      let next = ParameterCursor.behindBlank(at, limit, bytes)
      isPlain = next == limit || bytes[next] != UInt8(ascii: "=")
    }
    guard isPlain, at > start + 1, at - start - 1 <= ReferenceCursor.mostDigits else {
      return nextCarefully(from: start)
    }
    position = at
    return name
  }

  /// The next of the references whose ends are known; nil where it has to be looked at by itself.
  @inline(__always)
  private mutating func nextOfMany() -> UInt64? {
    let end = first + ends.trailingZeroBitCount
    ends &= ends &- 1
    let digits = end - position - 1
    guard end <= limit, digits <= 8 else {
      ends = 0
      return nil
    }
    position = bytes[end] == UInt8(ascii: ",") ? end + 1 : end
    return DecimalWord.read(bytes.word(at: end - 8), last: digits)
  }

  private mutating func nextCarefully(from start: Int) -> UInt64? {
    careful = ParameterCursor(bytes: bytes, list: start..<limit)
    return nextCarefully()
  }

  private mutating func nextCarefully() -> UInt64? {
    while let parameter = careful?.next() {
      if let name = bytes.reference(parameter) { return name }
    }
    return nil
  }
}
