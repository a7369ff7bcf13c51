import Archive
import Glibc
import Testing

@Suite("Pieces of a stream")
struct PieceReaderTests {
  private func pieces(_ text: String, end: UInt8, longest: Int = 1 << 20) throws -> [String] {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    let bytes = Array(text.utf8)
    _ = unsafe write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = PieceReader(descriptor: ends[0], end: end, longest: longest)
    var pieces: [String] = []
    while let piece = try reader.next() { pieces.append(String(decoding: piece, as: UTF8.self)) }
    return pieces
  }

  @Test("Lines end with a line feed, or with both, or with the stream")
  func lines() throws {
    #expect(try pieces("a\r\nb\n\n\nc", end: 0x0a) == ["a", "b", "c"])
    #expect(try pieces("", end: 0x0a).isEmpty)
    #expect(try pieces("\n\n", end: 0x0a).isEmpty)
  }

  @Test("What ends with NUL keeps its line breaks")
  func paths() throws { #expect(try pieces("a\nb\0c\r\0", end: 0) == ["a\nb", "c\r"]) }

  @Test("What is not there yet is not waited for")
  func later() throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    defer { close(ends[0]) }
    var reader = PieceReader(descriptor: ends[0], end: 0x0a, longest: 100)
    #expect(try reader.nextNow() == .later)
    _ = unsafe write(ends[1], "a", 1)
    #expect(try reader.nextNow() == .later)
    _ = unsafe write(ends[1], "b\n", 2)
    #expect(try reader.nextNow() == .piece(Array("ab".utf8)))
    close(ends[1])
    #expect(try reader.nextNow() == .end)
  }

  @Test("What cannot be read is told, and is not taken for the end")
  func unreadable() throws {
    let descriptor = unsafe open("/tmp", O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var reader = PieceReader(descriptor: descriptor, end: 0x0a, longest: 100)
    #expect(throws: PieceFailure.unreadable(errno: EISDIR)) { try reader.next() }
    #expect(try reader.next() == nil)
    var other = PieceReader(descriptor: -1, end: 0x0a, longest: 100)
    #expect(throws: PieceFailure.unreadable(errno: EBADF)) { try other.next() }
  }

  @Test("A piece without an end is given up when it is too long")
  func tooLong() throws {
    #expect(try pieces("abc\nabcd\n", end: 0x0a, longest: 4) == ["abc", "abcd"])
    #expect(throws: PieceFailure.tooLong(limit: 4)) { try pieces("abcde", end: 0x0a, longest: 4) }
  }
}
