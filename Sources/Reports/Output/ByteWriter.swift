/// Gathers small pieces of text into blocks for a ``ByteSink``.
///
/// The first error is kept and what follows it is dropped, so that a report need not look after each piece: long
/// loops ask ``hasFailed``, and ``finish()`` throws.
public final class ByteWriter {
  private static let blockSize = 1 << 16

  private let sink: any ByteSink
  private var block: [UInt8] = []
  private var error: SinkError?
  private var flushed = 0

  /// A writer in front of `sink`.
  public init(_ sink: any ByteSink) {
    self.sink = sink
    block.reserveCapacity(Self.blockSize + 4096)
  }

  /// Whether the sink has refused something: nothing that follows will be written.
  public var hasFailed: Bool { error != nil }

  /// Bytes written so far.
  public var count: Int { flushed + block.count }

  /// Adds one byte.
  @inline(__always)
  public func byte(_ byte: UInt8) {
    block.append(byte)
  }

  /// Adds text as UTF-8.
  @inline(__always)
  public func text(_ text: String) {
    block.append(contentsOf: text.utf8)
    if block.count >= Self.blockSize { flush() }
  }

  /// Adds bytes.
  public func bytes(_ bytes: some Collection<UInt8>) {
    block.append(contentsOf: bytes)
    if block.count >= Self.blockSize { flush() }
  }

  /// Hands over what was gathered.
  ///
  /// - Throws: the first error that the sink gave.
  public func finish() throws(SinkError) {
    flush()
    if let error { throw error }
  }

  private func flush() {
    if error == nil, !block.isEmpty {
      do throws(SinkError) { try sink.write(block) } catch { self.error = error }
    }
    flushed += block.count
    block.removeAll(keepingCapacity: true)
  }
}
