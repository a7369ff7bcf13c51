public import ByteInput
public import Part21

/// A number of 128 bits that stands for texts and numbers put in one after the other.
///
/// Different contents have different numbers but for a chance of one in 2^128, which nobody can better: the numbers are
/// stirred with others that a process draws for itself. They mean nothing in another process and are written nowhere.
public struct ContentHash: Sendable, BitwiseCopyable {
  private var high: UInt64
  private var low: UInt64

  /// The hash of nothing yet, of contents of some sort: equal texts of two sorts have different hashes.
  public init(sort: UInt64 = 0) {
    high = Seeds.high ^ sort
    low = Seeds.low &+ sort
  }

  /// The number; never 0, which can stand for no content.
  public var value: UInt128 { max(1, UInt128(high) << 64 | UInt128(low)) }

  /// Puts in a number.
  @inline(__always)
  public mutating func add(_ word: UInt64) {
    let left = (low ^ word).multipliedFullWidth(by: Seeds.lowFactor)
    let right = (high ^ word).multipliedFullWidth(by: Seeds.highFactor)
    low = left.high ^ left.low ^ high
    high = right.high ^ right.low ^ word
  }

  /// Puts in another hash.
  @inline(__always)
  public mutating func add(_ hash: UInt128) {
    add(UInt64(truncatingIfNeeded: hash))
    add(UInt64(truncatingIfNeeded: hash >> 64))
  }

  /// Puts in bytes and how many they are. O(bytes).
  public mutating func add(_ bytes: ByteView, _ range: Range<Int>) {
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      add(bytes.word(at: at))
      at += 8
    }
    if at < range.upperBound { add(bytes.word(at: at, until: range.upperBound)) }
    add(UInt64(range.count))
  }

  /// Puts in a text as its UTF-8; the same as its bytes give. O(length).
  public mutating func add(_ text: String) {
    var word: UInt64 = 0
    var count = 0
    for byte in text.utf8 {
      word |= UInt64(byte) << UInt64((count & 7) * 8)
      count += 1
      if count & 7 == 0 {
        add(word)
        word = 0
      }
    }
    if count & 7 != 0 { add(word) }
    add(UInt64(count))
  }

  /// Puts in the text of a string parameter, as it reads when it is decoded. O(length).
  public mutating func add(text range: Range<Int>, of structure: ExchangeStructure) {
    let body = structure.bytes[range]
    if StringDecoder.isPlain(body) { return add(structure.bytes, range) }
    add(structure.decoder.decode(body))
  }
}

/// What a process stirs its hashes with.
private enum Seeds {
  static let high = UInt64.random(in: 0 ... .max)
  static let low = UInt64.random(in: 0 ... .max)
  static let highFactor = UInt64.random(in: 0 ... .max) | 1 << 63 | 1
  static let lowFactor = UInt64.random(in: 0 ... .max) | 1 << 63 | 1
}
