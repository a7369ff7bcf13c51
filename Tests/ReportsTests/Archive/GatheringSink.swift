import Reports

/// Keeps what is written.
final class GatheringSink: ByteSink {
  private(set) var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ bytes: borrowing [UInt8]) throws(SinkError) {
    for place in bytes.indices { self.bytes.append(bytes[place]) }
  }
}
