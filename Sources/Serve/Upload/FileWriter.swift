import Glibc
import NIOCore
import NIOPosix

/// Writes a file as its bytes arrive, some hundred kilobytes at a time, on a thread that may wait for the disk.
final class FileWriter {
  /// How many bytes have been taken.
  private(set) var count = 0
  private let descriptor: Int32
  private var pending = ByteBuffer()

  /// How many bytes are collected before they are written.
  private static let block = 256 << 10

  /// Makes the file; there must be none yet.
  init(_ path: String) throws(Refusal) {
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .storage(errno) }
  }

  deinit { close(descriptor) }

  /// Adds bytes.
  func append(_ bytes: ByteBuffer) async throws {
    count += bytes.readableBytes
    pending.writeImmutableBuffer(bytes)
    if pending.readableBytes >= Self.block { try await flush() }
  }

  /// Writes what is left.
  func finish() async throws -> Int {
    try await flush()
    return count
  }

  private func flush() async throws {
    let bytes = pending
    let descriptor = descriptor
    let failure = try await NIOThreadPool.singleton.runIfActive { Self.write(bytes, to: descriptor) }
    if failure != 0 { throw Refusal.storage(failure) }
    pending.clear(minimumCapacity: Self.block)
  }

  /// The number of the system's error; 0 where there is none.
  private static func write(_ bytes: ByteBuffer, to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeReadableBytes { buffer in
      var rest = unsafe buffer[...]
      while unsafe !rest.isEmpty {
        let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let count = unsafe Glibc.write(descriptor, part.baseAddress, part.count)
        if count > 0 { unsafe rest = rest.dropFirst(count) } else if errno != EINTR { return errno }
      }
      return 0
    }
  }
}
