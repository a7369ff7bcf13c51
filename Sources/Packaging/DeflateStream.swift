import CZlib

/// Compresses bytes as they come (RFC 1951), by zlib, and keeps the sums that an archive writes beside them.
///
/// The stream of zlib is made with it and ends with it, and nobody else sees it.
@safe public final class DeflateStream {
  /// What stands around the compressed bytes.
  public enum Frame: Sendable {
    /// Nothing, as archives hold them.
    case none
    /// Two bytes before and Adler-32 behind (RFC 1950), as pictures hold them.
    case zlib
  }

  /// zlib's levels go from 1, the fastest, to 9. Sheets repeat themselves so much that a low one is nearly as good.
  private static let levels: (none: Int32, zlib: Int32) = (3, 9)
  private static let blockSize = 1 << 16

  /// zlib keeps the address of its stream, so that it may not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var room = [UInt8](repeating: 0, count: DeflateStream.blockSize)
  /// CRC-32 of what was added.
  public private(set) var checksum: UInt32 = 0
  /// Bytes added.
  public private(set) var plainSize = 0
  /// Bytes given out.
  public private(set) var packedSize = 0

  /// A stream; nil where there is no memory for it.
  public init?(_ frame: Frame = .none) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // Negative bits of the window: without the frame of zlib.
    let (level, bits) = frame == .none ? (Self.levels.none, Int32(-15)) : (Self.levels.zlib, 15)
    let answer = unsafe deflateInit2_(
      stream, level, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard answer == Z_OK else {
      unsafe stream.deallocate()
      return nil
    }
    unsafe self.stream = stream
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Adds `bytes`, and gives what is compressed to `output`.
  public func add(_ bytes: [UInt8], to output: ([UInt8]) -> Void) {
    plainSize += bytes.count
    run(bytes, Z_NO_FLUSH, output)
  }

  /// Ends the stream, and gives the rest to `output`.
  public func finish(to output: ([UInt8]) -> Void) { run([], Z_FINISH, output) }

  private func run(_ bytes: [UInt8], _ flush: Int32, _ output: ([UInt8]) -> Void) {
    var bytes = bytes
    // Both pointers live as long as the closures, and zlib goes no further than the counts beside them.
    unsafe bytes.withUnsafeMutableBufferPointer { input in
      let count = uInt(input.count)
      if count > 0 { checksum = UInt32(truncatingIfNeeded: unsafe crc32(uLong(checksum), input.baseAddress, count)) }
      unsafe stream.pointee.next_in = input.baseAddress
      unsafe stream.pointee.avail_in = count
      var isFull = true
      while isFull {
        let made = unsafe room.withUnsafeMutableBufferPointer { space in
          unsafe stream.pointee.next_out = space.baseAddress
          unsafe stream.pointee.avail_out = uInt(space.count)
          _ = unsafe deflate(stream, flush)
          return unsafe space.count - Int(stream.pointee.avail_out)
        }
        packedSize += made
        if made > 0 { output(Array(room[..<made])) }
        isFull = made == room.count
      }
    }
  }
}
