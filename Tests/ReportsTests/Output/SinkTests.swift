import Reports
import Testing

@Suite("Sinks")
struct SinkTests {
  /// Refuses everything after so many blocks.
  private final class FullSink: ByteSink {
    var blocks = 0
    let limit: Int
    init(limit: Int) { self.limit = limit }
    func write(_ bytes: borrowing [UInt8]) throws(SinkError) {
      blocks += 1
      if blocks > limit { throw .refused(number: 28) }
    }
  }

  @Test("the first error is the one that is thrown at the end, and nothing is written after it")
  func firstErrorIsKept() {
    let sink = FullSink(limit: 1)
    let writer = ByteWriter(sink)
    #expect(!writer.hasFailed)
    for _ in 0..<100_000 { writer.text("0123456789") }
    #expect(writer.hasFailed)
    #expect(throws: SinkError.refused(number: 28)) { try writer.finish() }
    #expect(sink.blocks == 2)
  }

  @Test("all bytes arrive in order, whatever the sizes of the pieces")
  func allBytesArrive() throws {
    let sink = MemorySink()
    let writer = ByteWriter(sink)
    var expected = ""
    for length in [0, 1, 70_000, 3, 65_536, 131_072, 5] {
      let piece = String(repeating: "é\(length % 10)", count: length)
      expected += piece
      writer.text(piece)
    }
    try writer.finish()
    #expect(sink.text == expected)
  }
}
