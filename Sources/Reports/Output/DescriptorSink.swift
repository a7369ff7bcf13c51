import Glibc

/// Writes to an open file descriptor.
///
/// SIGPIPE must be ignored by the process, so that a closed pipe is an error here and not the end of the process.
public final class DescriptorSink: ByteSink {
  private let descriptor: Int32

  /// A sink that writes to `descriptor` and does not close it.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Writes all of `bytes`, as often as the system takes only a part of them.
  public func write(_ bytes: borrowing [UInt8]) throws(SinkError) {
    var done = 0
    while done < bytes.count {
      // The pointer lives as long as the closure, and write(2) reads at most the bytes that are left.
      let written = unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe Glibc.write(descriptor, base + done, buffer.count - done)
      }
      if written > 0 {
        done += written
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .refused(number: errno)
      }
    }
  }
}
