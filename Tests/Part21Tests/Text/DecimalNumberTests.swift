import ByteInput
import Part21
import TestSupport
import Testing

@Suite("Decimal numbers")
struct DecimalNumberTests {
  private func real(_ text: String) throws -> Double? {
    let source = try ByteSource.memory(Array("#1=A(\(text));".utf8))
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    return cursor.next().flatMap(source.view.real)
  }

  @Test(
    "are the nearest to what is written",
    arguments: [
      "0.", "-0.", "1.", "+2.5", "-1234.5678", "0.1", "0.3", "1.E-7", "1.E+22", "9007199254740991.",
      "9007199254740993.",
      "123456789012345678.", "1234567890123456789012.", "0.000000000000000000000001", "4.9E-324",
      "1.7976931348623157E308",
      "5.E22", "5.E23", "8.41E21", "17.5E0", "6.12323399573677E-17", "2.2250738585072014E-308",
      "100.0000000000000000001",
    ])
  func nearest(text: String) throws {
    let whole = text.replacing(".E", with: ".0E")
    let expected = try #require(Double(whole.hasSuffix(".") ? whole + "0" : whole))
    #expect(try real(text)?.bitPattern == expected.bitPattern)
  }

  @Test("of any digits are the same as the long way reads them")
  func random() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<5000 {
      let digits = UInt64.random(in: 0...UInt64(1) << UInt64.random(in: 1...63), using: &random)
      let behind = String(UInt64.random(in: 0...99_999_999, using: &random))
      let text = "-\(digits).\(behind)E\(Int.random(in: -30...30, using: &random))"
      #expect(try real(text) == Double(text), "\(text)")
    }
  }
}
