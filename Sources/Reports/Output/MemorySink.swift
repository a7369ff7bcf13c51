/// Keeps what is written, for tests and for reports that are looked at before they are written.
public final class MemorySink: ByteSink {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Keeps `bytes`.
  public func write(_ bytes: borrowing [UInt8]) throws(SinkError) {
    self.bytes.append(contentsOf: copy bytes)
  }

  /// What was written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
