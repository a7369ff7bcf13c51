import ByteInput
import Part21
import TestSupport
import Testing

@Suite("References of a list")
struct ReferenceCursorTests {
  @Test(
    "What is found is what a cursor over all parameters finds",
    arguments: [
      "", "#1", "#1,#2,#30", " #1 ,\n#2\t", "#1,,#2", "#1,$,#2", "#1 /* #9 */ ,#2",
      "#1,/*#9,*/#2", "#1#2", "#1 #2",
      "#", "#,#2", "#x,#2", "#12a,#2", "#1,'#7',#2", "#1,(#7,#8),#2", "#1,IFCLABEL(#7),#2", "#1;#2", "#1)#2", "#1=#2",
      "#18446744073709551615,#2", "#18446744073709551616,#2", "#99999999999999999999999,#2",
      "#000000000000000000001,#2",
      "#1234567,#12345678,#123456789,#1234567", "#12345678", "#1234567 8,#2",
      "#123456789012345678,#1234567890123456789,#3",
      "#1,", ",#1", "-#1,#2", "\"0#1\",#2", "#1\u{0},#2", "É,#2",
    ])
  func likeACursor(_ list: String) throws {
    let source = try ByteSource.memory(Array(list.utf8))
    let body = 0..<source.view.count
    let (found, expected) = Self.names(in: body, of: source)
    #expect(found == expected)
  }

  /// What the cursor finds in a list, and what one over all parameters does.
  private static func names(in body: Range<Int>, of source: ByteSource) -> (found: [UInt64], expected: [UInt64]) {
    var all = ParameterCursor(bytes: source.view, list: body)
    var expected: [UInt64] = []
    while let parameter = all.next() {
      if let name = source.view.reference(parameter) { expected.append(name) }
    }
    var references = ReferenceCursor(bytes: source.view, list: body)
    var found: [UInt64] = []
    while let name = references.next() { found.append(name) }
    return (found, expected)
  }

  /// What lists are made of: mostly references as nearly all programs write them.
  private static let pieces = [
    "#1", "#12", "#1234567", "#12345678", "#123456789", "#99999999", "#00000001", "#0", " #5", "#6 ", "\n#7", "#", "$",
    "",
    "#8\r\n", "/* #9 */#10", "#x", "(#11)", "'#12'", "IFCLABEL('#13')", "#14;", "#123456789012345678901",
  ]

  @Test("A long list in the middle of a file is read like one by itself, whatever stands in it")
  func longLists() throws {
    var random = SplitMix(seed: 11)
    for round in 0..<2000 {
      let oddities = round % 4 == 0 ? Self.pieces.count : 7
      let list = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Int.random(in: 0..<12, using: &random) == 0
          ? Self.pieces[Int.random(in: 0..<oddities, using: &random)]
          : "#\(UInt64.random(in: 0..<(1 << UInt64.random(in: 1..<28, using: &random)), using: &random))"
      }.joined(separator: ",")
      let before = "#1=IFCPROPERTYSET('a',$,$,$,("
      let source = try ByteSource.memory(Array((before + list + "));\n#2=IFCX(#77,#78);").utf8))
      let body = before.utf8.count..<before.utf8.count + list.utf8.count
      let (found, expected) = Self.names(in: body, of: source)
      #expect(found == expected, "\(list)")
    }
  }
}
