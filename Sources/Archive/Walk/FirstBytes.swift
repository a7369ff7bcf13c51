import ByteInput
import Glibc

/// What the first bytes of an open file say that it is.
enum FirstBytes {
  /// A model.
  case model
  /// A ZIP archive.
  case archive
  /// An archive, or a compressed file, that recol does not unpack.
  case compressed
  /// Anything else.
  case other
  /// They cannot be read.
  case unreadable(errno: Int32)

  /// - Complexity: 4 KiB are read; 64 KiB of what could be text.
  init(of descriptor: Int32) {
    guard let head = FirstBytes.read(4096, of: descriptor) else {
      self = .unreadable(errno: errno)
      return
    }
    self = FirstBytes.judged(head)
    guard case .other = self, head.count == 4096, !head.contains(0) else { return }
    guard let more = FirstBytes.read(65_536, of: descriptor) else {
      self = .unreadable(errno: errno)
      return
    }
    self = FirstBytes.judged(more)
  }

  private static func judged(_ head: [UInt8]) -> FirstBytes {
    unsafe head.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return .other }
      let view = unsafe ByteView(unsafe: base, count: buffer.count)
      switch ContentKind.sniff(view) {
      case .zip: return .archive
      case .ifcXML: return .model
      case .gzip, .otherArchive: return .compressed
      // Other applications of ISO 10303 write the same structure: mechanical parts, printed circuits. A program or a
      // page about exchange structures has the words, and not at its beginning.
      case .exchangeStructure: return unsafe FirstBytes.begins(buffer) && view.contains("IFC") ? .model : .other
      default: return .other
      }
    }
  }

  /// Whether the text begins with the mark of an exchange structure (ISO 10303-21, clause 5.2), white space aside.
  private static func begins(_ head: UnsafeRawBufferPointer) -> Bool {
    let text = unsafe head.drop { $0 <= 0x20 || $0 >= 0x80 }
    return unsafe text.prefix(12).map { $0 & 0xDF }.elementsEqual("ISO-10303-21".utf8.map { $0 & 0xDF })
  }

  /// The first bytes, up to `count`; nil with `errno` set.
  private static func read(_ count: Int, of descriptor: Int32) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      while filled < count {
        let got = unsafe pread(descriptor, base + filled, count - filled, Int(filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = true }
        if got <= 0 { return }
        filled += got
      }
    }
    return failed ? nil : bytes
  }
}
