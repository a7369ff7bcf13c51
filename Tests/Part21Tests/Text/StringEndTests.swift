import ByteInput
import Part21
import TestSupport
import Testing

@Suite("The end of strings")
struct StringEndTests {
  /// Where the first parameter ends and of what kind it is, as the bytes stand alone and with others behind them.
  private func read(_ text: String, behind: Int) throws -> String {
    let bytes = Array((text + String(repeating: " ", count: behind)).utf8)
    let source = try ByteSource.memory(bytes, path: "text")
    var cursor = ParameterCursor(bytes: source.view, from: 0, to: text.utf8.count)
    guard let parameter = cursor.next() else { return "none" }
    return "\(parameter.kind) \(parameter.body)"
  }

  @Test("is the same however many bytes follow")
  func room() throws {
    var generator = SplitMix(seed: 7)
    let pieces = ["a", "xyz", "''", "\\S\\a", "\\X2\\00E9\\X0\\", "\\\\", ";", "; #1=", ",", ")", "é", "0123456789"]
    for length in 0..<40 {
      for _ in 0..<40 {
        var text = "'"
        for _ in 0..<length { text += pieces[Int(generator.next() % UInt64(pieces.count))] }
        text += ["',", "')", "'", "", "' ,$", "'x'"][Int(generator.next() % 6)]
        #expect(try read(text, behind: 0) == read(text, behind: 200), "\(text)")
      }
    }
  }
}
