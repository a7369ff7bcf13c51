/// Recognises content that is no XML by its first bytes, to say what it is.
enum ForeignContent {
  /// What the content is, `ifc`, `zip`, `ole`, `gzip`, `pdf`, `text`, `binary`; nil where it may be XML.
  @safe
  static func recognise(_ bytes: UnsafeRawBufferPointer) -> String? {
    func begins(with signature: [UInt8], at offset: Int = 0) -> Bool {
      guard bytes.count >= offset + signature.count else { return false }
      return signature.indices.allSatisfy { unsafe bytes[offset + $0] == signature[$0] }
    }
    if begins(with: Array("PK".utf8) + [3, 4]) { return "zip" }
    if begins(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "ole" }
    if begins(with: [0x1F, 0x8B]) { return "gzip" }
    if begins(with: Array("%PDF".utf8)) { return "pdf" }
    // UTF-16 and UTF-32 with or without a mark, EBCDIC: libxml2 decides.
    let encodings: [[UInt8]] = [
      [0xFE, 0xFF], [0xFF, 0xFE], [0, 0x3C], [0x3C, 0], [0, 0, 0, 0x3C], [0x4C, 0x6F, 0xA7],
    ]
    if encodings.contains(where: { begins(with: $0) }) { return nil }
    var offset = begins(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < bytes.count, unsafe [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    if begins(with: [UInt8(ascii: "<")], at: offset) { return nil }
    if begins(with: Array("ISO-10303-21".utf8), at: offset) { return "ifc" }
    let isText = (offset..<min(bytes.count, 4096)).allSatisfy { position in
      let byte = unsafe bytes[position]
      return byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
    return isText ? "text" : "binary"
  }
}
