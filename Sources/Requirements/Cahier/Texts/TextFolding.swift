/// Makes texts equal that people take to be the same: case, accents, and what stands between words do not count.
///
/// Letters become small and lose their accents (Latin letters up to U+017F, and combining marks); runs of blanks and
/// punctuation become one blank, and vanish at both ends. A minus sign before a digit at the very start stays, as do
/// `+ < > = % & @` and whatever else is no punctuation.
public enum TextFolding {
  /// The folded text.
  public static func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return withFolded(bytes, limit: bytes.count * 4) { folded in
        unsafe folded.map { unsafe String(decoding: $0, as: UTF8.self) } ?? ""
      }
    }
  }

  /// Calls `body` with the folded text of UTF-8 bytes; with nil where it has more than `limit` bytes.
  ///
  /// - Complexity: O(n), without allocating for Latin letters; stops as soon as the limit is passed.
  @safe
  static func withFolded<Result>(
    _ utf8: UnsafeRawBufferPointer, limit: Int, _ body: (UnsafeRawBufferPointer?) -> Result
  ) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit + 1) { buffer in
      var folding = unsafe FoldedBytes(buffer)
      var position = 0
      while position < utf8.count, !folding.isFull {
        let byte = unsafe utf8[position]
        if byte < 0x80 {
          let next = position + 1 < utf8.count ? unsafe utf8[position + 1] : 0
          folding.take(ascii: byte, before: next)
          position += 1
        } else {
          var scalars = unsafe UTF8Scalars(UnsafeRawBufferPointer(rebasing: utf8[position...]))
          guard let value = scalars.next() else { break }
          folding.take(value)
          position += scalars.position
        }
      }
      let folded = unsafe UnsafeMutableBufferPointer(rebasing: buffer[..<folding.count])
      return unsafe body(folding.isFull ? nil : UnsafeRawBufferPointer(folded))
    }
  }
}

/// Folded bytes as they are written into memory of a fixed size; full means that they did not fit.
@safe
private struct FoldedBytes {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  private(set) var isFull = false
  private var isBetweenWords = false

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { unsafe self.buffer = buffer }

  mutating func take(ascii byte: UInt8, before next: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20)
    case UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "@"):
      append(byte)
    case UInt8(ascii: "-") where count == 0 && !isBetweenWords && 0x30...0x39 ~= next: append(byte)
    default: isBetweenWords = true
    }
  }

  mutating func take(_ value: UInt32) {
    switch value {
    // Combining marks: an accent of its own.
    case 0x300...0x36F: break
    // No-break space, soft hyphen, «, ·, » and the like, and general punctuation.
    case 0xA0, 0xA1, 0xAB, 0xAD, 0xB4, 0xB7, 0xB8, 0xBB, 0xBF, 0x2000...0x206F, 0x3000, 0xFEFF: isBetweenWords = true
    case 0xB2: append(UInt8(ascii: "2"))
    case 0xB3: append(UInt8(ascii: "3"))
    case 0xC0...0x17F: for byte in LatinLetters.folded(value) { append(byte) }
    default:
      guard let scalar = Unicode.Scalar(value) else { return }
      for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    if isBetweenWords, count > 0 { write(UInt8(ascii: " ")) }
    isBetweenWords = false
    write(byte)
  }

  /// One place more than the limit tells that it was passed.
  private mutating func write(_ byte: UInt8) {
    guard unsafe count + 1 < buffer.count else {
      isFull = true
      return
    }
    unsafe buffer[count] = byte
    count += 1
  }
}
