import CZlib

/// CRC-32 as archives and pictures write it (ISO 3309; PNG 5.5), by zlib.
public enum CyclicChecksum {
  /// The sum of `bytes`.
  ///
  /// - Complexity: O(bytes).
  public static func of(_ bytes: [UInt8]) -> UInt32 {
    // The pointer lives as long as the closure, and zlib reads no further than the count beside it.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe crc32(0, buffer.baseAddress, uInt(buffer.count)))
    }
  }
}
