import ByteInput
import Part21
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
    var all = ParameterCursor(bytes: source.view, list: body)
    var expected: [UInt64] = []
    while let parameter = all.next() {
      if let name = source.view.reference(parameter) { expected.append(name) }
    }
    var references = ReferenceCursor(bytes: source.view, list: body)
    var found: [UInt64] = []
    while let name = references.next() { found.append(name) }
    #expect(found == expected)
  }
}
