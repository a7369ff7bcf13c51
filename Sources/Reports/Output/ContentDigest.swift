import CNettle

/// SHA-256 (FIPS 180-4), by Nettle.
enum ContentDigest {
  /// The digest of `bytes`: 32 bytes.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    var context = sha256_ctx()
    unsafe nettle_sha256_init(&context)
    // The pointer lives as long as the closure, and Nettle reads no further than the count beside it.
    unsafe bytes.withUnsafeBufferPointer { unsafe nettle_sha256_update(&context, $0.count, $0.baseAddress) }
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe nettle_sha256_digest(&context, digest.count, &digest)
    return digest
  }
}
