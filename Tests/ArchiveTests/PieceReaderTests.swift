import Archive
import Glibc
import Testing

@Suite("Pieces of a stream")
struct PieceReaderTests {
  private func pieces(_ text: String, end: UInt8) -> [String] {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return [] }
    let bytes = Array(text.utf8)
    _ = unsafe write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = PieceReader(descriptor: ends[0], end: end)
    var pieces: [String] = []
    while let piece = reader.next() { pieces.append(String(decoding: piece, as: UTF8.self)) }
    return pieces
  }

  @Test("Lines end with a line feed, or with both, or with the stream")
  func lines() {
    #expect(pieces("a\r\nb\n\n\nc", end: 0x0a) == ["a", "b", "c"])
    #expect(pieces("", end: 0x0a).isEmpty)
    #expect(pieces("\n\n", end: 0x0a).isEmpty)
  }

  @Test("What ends with NUL keeps its line breaks")
  func paths() { #expect(pieces("a\nb\0c\r\0", end: 0) == ["a\nb", "c\r"]) }

  @Test("What is not there yet is not waited for")
  func later() {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return }
    defer { close(ends[0]) }
    var reader = PieceReader(descriptor: ends[0], end: 0x0a)
    #expect(reader.nextNow() == .later)
    _ = unsafe write(ends[1], "a", 1)
    #expect(reader.nextNow() == .later)
    _ = unsafe write(ends[1], "b\n", 2)
    #expect(reader.nextNow() == .piece(Array("ab".utf8)))
    close(ends[1])
    #expect(reader.nextNow() == .end)
  }
}
