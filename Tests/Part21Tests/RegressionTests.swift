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
}
