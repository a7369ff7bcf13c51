import ByteInput
import Part21
import Testing

/// The smallest inputs of what fuzzing found, each with what was wrong.
@Suite struct RegressionTests {
  @Test("raw bytes behind the end marker are not the model's, whichever way it is read")
  func rawBytesBehindTheEnd() throws {
    let read = try readAlike(Array(structure("#1=IFCWALL('a');").utf8) + [UInt8(ascii: "x"), 0xE9])
    #expect(read.codes == [.trailingBytes])
  }

  @Test("nothing but blanks and a comment behind a byte order mark crashed", arguments: ["", " ", "/* DATA;"])
  func markAlone(rest: String) throws {
    let read = try readAlike([0xEF, 0xBB, 0xBF] + Array(rest.utf8))
    #expect(read.instances.isEmpty)
    #expect(read.codes.contains(.byteOrderMark))
  }
}
