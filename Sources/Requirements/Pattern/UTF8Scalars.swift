/// The characters of UTF-8 bytes, one after the other; a byte that is no UTF-8 is the replacement character.
@safe
struct UTF8Scalars: IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private let count: Int
  /// How many bytes have been read.
  private(set) var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
    count = bytes.count
  }

  mutating func next() -> UInt32? {
    guard position < count else { return nil }
    let first = unsafe bytes[position]
    position += 1
    if first < 0x80 { return UInt32(first) }
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (1, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (2, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (3, UInt32(first & 0x07))
    default: return 0xFFFD
    }
    guard position + length <= count else { return 0xFFFD }
    for offset in 0..<length {
      let byte = unsafe bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    position += length
    return value
  }
}
