/// Where the bytes of a report go.
public protocol ByteSink: AnyObject {
  /// Takes `bytes`, all of them.
  func write(_ bytes: borrowing [UInt8]) throws(SinkError)
}

/// Why a report could not be written.
public enum SinkError: Error, Equatable, Sendable {
  /// Nobody reads any more (EPIPE): the reader of a pipe has ended, which is no fault.
  case closed
  /// The system refused. `number` is its errno.
  case refused(number: Int32)
}
