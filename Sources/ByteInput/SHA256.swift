import CNettle

/// SHA-256 (FIPS 180-4) by nettle, which uses the instructions that the CPU has for it.
public enum SHA256 {
  /// The digest of the bytes in 64 hexadecimal digits. O(count).
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    // One byte more, so that there is an address even of nothing.
    unsafe (bytes + [0]).withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return "" }
      return hexadecimal(of: unsafe ByteView(unsafe: base, count: bytes.count))
    }
  }

  /// The digest of the bytes in 64 hexadecimal digits. O(count).
  public static func hexadecimal(of view: ByteView) -> String {
    var context = sha256_ctx()
    unsafe nettle_sha256_init(&context)
    // A view may pass what one call takes on 32-bit lengths; pieces cost nothing.
    var at = 0
    while at < view.count {
      let piece = view[at..<min(at + (1 << 28), view.count)]
      unsafe nettle_sha256_update(&context, piece.count, piece.base.assumingMemoryBound(to: UInt8.self))
      at += piece.count
    }
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe nettle_sha256_digest(&context, digest.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
