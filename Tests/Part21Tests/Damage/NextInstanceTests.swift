import ByteInput
import Part21
import Testing

/// Instances that do not end: nothing of the next one is taken for theirs.
@Suite struct NextInstanceTests {
  @Test(
    "the name of the next instance is no parameter",
    arguments: [
      ("$,(#5),\n#2=IFCDOOR();", ["$", "(#5)", "?"]), ("$,(#5)\n#2=IFCDOOR();", ["$", "(#5)"]),
      ("$,$\n#2 = IFCDOOR();", ["$", "$"]), ("\n#2=IFCDOOR();", []), ("#5,#2=IFCDOOR();", ["#5", "?"]),
      ("$, /* c */ #2\n= IFCDOOR();", ["$", "?"]),
    ])
  func names(rest: String, values: [String]) throws {
    let read = try readAlike("#1=IFCWALL(" + rest)
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.values(of: 1) == values)
    #expect(
      read.codes == [.missingParenthesis, .missingSemicolon] || read.codes == [.missingSemicolon, .missingParenthesis])
    #expect(read.problems.allSatisfy { $0.instance == 1 })
  }

  @Test("no comma is missing before the next instance")
  func comma() throws {
    let read = try readAlike("#1=IFCWALL($,$\n#2=IFCDOOR();")
    let wall = try #require(read.index.record(named: 1))
    var cursor = read.parameters(at: wall.offset)
    while cursor.next() != nil {}
    #expect(!cursor.lacksComma)
  }

  @Test("a list that the next instance follows does not hold its name", arguments: ["#2=", "#2 =", "#2 /* c */ ="])
  func lists(name: String) throws {
    let read = try readAlike(
      "#1=IFCWALL('x',(#5,#6,\n\(name)IFCDOOR('a long name, so that there are bytes enough behind');")
    let wall = try #require(read.index.record(named: 1))
    var quick = try #require(QuickCursor(bytes: read.bytes, instanceAt: wall.offset))
    let isText = quick.skipText()
    let list = quick.references()
    #expect(isText)
    var references = try #require(list)
    let names = [references.next(), references.next(), references.next()]
    #expect(names == [5, 6, nil])
  }

  @Test("what stands behind the parenthesis does not make it missing")
  func surplus() throws {
    let read = try readAlike("#1=IFCWALL('a',$)x;\n#2=IFCDOOR((1,2)x\n;")
    #expect(read.codes == [.missingParenthesis])
    #expect(read.problems.first?.instance == 2)
  }

  @Test("a comment that opens within an instance and does not close is told as such")
  func openComment() throws {
    let read = try readAlike("#1=IFCWALL('a');\n#2=IFCDOOR('b',/* 'c');\n#3=IFCDOOR('d');")
    #expect(read.codes == [.unterminatedComment, .truncated])
    #expect(read.problems.first?.instance == 2)
  }

  @Test("a single record in parentheses is unreadable, and not an instance without its values")
  func singleRecord() throws {
    let read = try readAlike("#1=(IFCWALL('a'));\n#2=(IFCA(1)IFCB(2));")
    #expect(read.instances == ["#2 IFCA+IFCB"])
    #expect(read.codes == [.unreadableInstance])
    #expect(read.problems.first?.instance == 1)
  }

  @Test(
    "control characters between instances are told once for each stretch",
    arguments: [("\u{0}", "0x00"), ("\u{1}", "0x01"), ("\u{7F}", "0x7F")])
  func controls(byte: String, written: String) throws {
    let zeros = String(repeating: byte, count: 60)
    let read = try readAlike("#1=IFCWALL('a');\n\(zeros)\n\(zeros)#2=IFCDOOR('b');\t\u{C}\r\n#3=IFCDOOR('c');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCDOOR"])
    #expect(read.codes == [.unreadableInstance])
    #expect(read.problems.first?.arguments == ["\(written) × 121"])
    #expect(read.problems.first.map { read.bytes[$0.offset] } == byte.utf8.first)
  }

  @Test("bytes above 127 in a comment are not told as those of a string")
  func rawComment() throws {
    let header = structure("#1=IFCWALL('a');").replacing("FILE_SCHEMA", with: "/* école */\nFILE_SCHEMA")
    #expect(try readAlike(whole: header).problems.isEmpty)
    #expect(try readAlike("/* école */\n#1=IFCWALL('a');\n/* é */").problems.isEmpty)
    let read = try readAlike("/* é */\n#1=IFCWALL('é');/* é */\n#2=IFCWALL('a');")
    #expect(read.codes == [.rawUTF8])
  }

  @Test("print control directives between statements are nothing")
  func printControl() throws {
    let read = try readAlike("#1=IFCWALL('a');\n\\N\\#2=IFCDOOR('b\\N\\c');\\F\\ \\N\\\n#3=IFCDOOR('d');\\G\\ x;")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCDOOR"])
    #expect(read.values(of: 2) == ["'b\nc'"])
    #expect(read.codes == [.unreadableInstance])
  }
}
