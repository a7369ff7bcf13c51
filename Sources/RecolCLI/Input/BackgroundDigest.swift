import ByteInput
import Dispatch
import Synchronization

/// The SHA-256 of a model, computed while it is being checked: hashing takes one thread, and checking leaves gaps.
final class BackgroundDigest: Sendable {
  private let source: ByteSource
  private let done = DispatchSemaphore(value: 0)
  private let digest = Mutex<String?>(nil)
  private let isBegun: Bool

  /// The digest of `source`; begun at once where a report is sure to ask for it, else when it is asked for.
  init(of source: ByteSource, isWanted: Bool) {
    self.source = source
    isBegun = isWanted
    guard isWanted else { return }
    DispatchQueue.global(qos: .utility).async { [self] in
      let text = source.namedSHA256()
      digest.withLock { $0 = text }
      done.signal()
    }
  }

  /// The digest in lower-case hexadecimal; waits where it is not there yet.
  func value() -> String {
    if let known = digest.withLock({ $0 }) { return known }
    if isBegun {
      waitIfBegun()
    } else {
      let text = source.namedSHA256()
      digest.withLock { $0 = text }
    }
    return digest.withLock { $0 } ?? ""
  }

  /// Waits until the bytes have been read, where that has begun.
  func waitIfBegun() {
    guard isBegun else { return }
    done.wait()
    // Whoever else waits is let through, too.
    done.signal()
  }
}
