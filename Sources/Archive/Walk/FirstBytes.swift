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

  /// Tells a model by what tells it in a folder that is checked.
  ///
  /// - Complexity: 4 KiB are read; 64 KiB of what they do not settle.
  init(of descriptor: Int32) {
    self = .other
    for count in [ContentKind.firstLook, ContentKind.beginning] {
      guard let head = FirstBytes.read(count, of: descriptor) else {
        self = .unreadable(errno: errno)
        return
      }
      let (answer, isSettled) = FirstBytes.judged(head)
      self = answer
      if isSettled || head.count < count { return }
    }
  }

  /// What the bytes are, and whether those that follow them may say otherwise.
  private static func judged(_ head: [UInt8]) -> (FirstBytes, isSettled: Bool) {
    unsafe head.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return (.other, true) }
      let view = unsafe ByteView(unsafe: base, count: buffer.count)
      let kind = ContentKind.sniff(view)
      switch kind {
      case .zip: return (.archive, true)
      case .gzip, .otherArchive: return (.compressed, true)
      default: return kind.isModel(view) ? (.model, true) : (.other, kind.isSettled)
      }
    }
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
