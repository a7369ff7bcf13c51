import ByteInput
import Part21
import TestSupport
import Testing

/// Stepping over parameters quickly leaves a cursor where reading them does.
@Suite("Stepping over parameters") struct SkipTests {
  private static let parameters = [
    "$", "*", "'text'", "''", "'it''s'", "'\\X2\\00E9\\X0\\'", "'\\S\\'a'", "#12", "#123456789012", ".ELEMENT.", ".T.",
    "1.5", "-3", "(#1,#2)", "IFCLABEL('a,b')", "()", "\"0F\"", " $ ", " 'a' ", "/* , */ #7", "", ".5", "#", "'no end",
    ".NOEND", "$$", "'a;b'", "'" + String(repeating: "long ", count: 30) + "'",
  ]

  @Test("as reading them one by one does, whatever they are") func skipIsNext() throws {
    var random = SplitMix(seed: 3)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &random)
      let list = (0..<count).map { _ in Self.parameters[Int.random(in: 0..<Self.parameters.count, using: &random)] }
      let text =
        "#1=IFCWALL(" + list.joined(separator: ",") + ");\n#2=IFCWALL('after');" + String(repeating: " ", count: 64)
      let source = try ByteSource.memory(Array(text.utf8))
      var quick = ParameterCursor(bytes: source.view, instanceAt: 0)
      var slow = quick
      let steps = Int.random(in: 0...count, using: &random)
      quick.skip(steps)
      for _ in 0..<steps where slow.next() == nil { break }
      while true {
        let (one, other) = (quick.next(), slow.next())
        #expect(one == other, "\(text) after \(steps)")
        if one == nil || other == nil { break }
      }
      #expect(quick.position == slow.position && quick.isClosed == slow.isClosed, "\(text) after \(steps)")
    }
  }
}
