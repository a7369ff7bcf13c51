import ByteInput
import Part21
import Testing

/// Strings that do not end, or hold what the standard does not allow.
@Suite struct StringDamageTests {
  @Test("a string that does not end takes nothing of the instances behind it")
  func missingApostrophe() throws {
    let read = try readAlike("#1=IFCWALL('a');\n#2=IFCDOOR('b,$);\n#3=IFCWALL('c',$);\n#4=IFCDOOR('d');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCWALL", "#4 IFCDOOR"])
    #expect(read.values(of: 3) == ["'c'", "$"])
    #expect(read.values(of: 4) == ["'d'"])
    #expect(read.codes == [.unterminatedString])
    #expect(read.problems.first?.instance == 2)
  }

  @Test("a missing apostrophe anywhere among many instances costs at most its own", arguments: [1, 2, 3, 5])
  func missingAmongMany(missing: Int) throws {
    var lines = (1...200).map { "#\($0)=IFCWALL('wall \($0)','it''s; done',$,'',#7);" }
    for place in 1...missing {
      let line = place * 33
      lines[line] = lines[line].replacing("wall \(line + 1)'", with: "wall \(line + 1)")
    }
    let read = try readAlike(lines.joined(separator: "\n"))
    #expect(read.index.total == 200)
    // The semicolon of the text, which now stands outside of a string, ends the instance; the rest is no instance.
    let expected: [SyntaxProblem.Code] = [.missingParenthesis, .unreadableInstance]
    #expect(read.codes == [[SyntaxProblem.Code]](repeating: expected, count: missing).flatMap { $0 })
    #expect(read.problems.compactMap(\.instance) == (1...missing).map { UInt64($0 * 33 + 1) })
    #expect(read.values(of: 150) == ["'wall 150'", "'it's; done'", "$", "''", "#7"])
  }

  @Test("two strings that do not end, side by side, lose nothing")
  func twoMissing() throws {
    let read = try readAlike("#1=IFCWALL('a,$);\n#2=IFCDOOR('b,$);\n#3=IFCWALL('c',$);")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCWALL"])
    #expect(read.codes == [.unterminatedString, .unterminatedString])
    #expect(read.values(of: 3) == ["'c'", "$"])
  }

  @Test("an apostrophe too many costs at most its own instance")
  func extraApostrophe() throws {
    let read = try readAlike("#1=IFCWALL('l'eau',$);\n#2=IFCDOOR('b',$);\n#3=IFCWALL('c',$);")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCWALL"])
    #expect(!read.problems.isEmpty)
    #expect(read.values(of: 2) == ["'b'", "$"])
    #expect(read.values(of: 3) == ["'c'", "$"])
  }

  @Test("a string may hold what looks like instances, over several lines")
  func instancesInStrings() throws {
    let read = try readAlike(
      "#1=IFCWALL('see\n#2=IFCDOOR();\n#3=IFCDOOR('' '');\nend',$);\n#4=IFCWALL('; #5=IFCDOOR();',$);")
    #expect(read.instances == ["#1 IFCWALL", "#4 IFCWALL"])
    #expect(read.problems.isEmpty)
    #expect(read.values(of: 1) == ["'see\n#2=IFCDOOR();\n#3=IFCDOOR(' ');\nend'", "$"])
  }

  @Test("an apostrophe behind \\S\\ ends no string, doubled or not (6.4.3)")
  func pagedApostrophe() throws {
    let read = try readAlike(
      """
      #1=IFCWALL('x\\S\\'','b');
      #2=IFCWALL('x\\S\\'y','b');
      #3=IFCWALL('x\\S\\''y','b');
      #4=IFCWALL('x\\S\\''','b');
      #5=IFCDOOR('c');
      """)
    for name: UInt64 in [1, 4] { #expect(read.values(of: name) == ["'x§'", "'b'"]) }
    for name: UInt64 in [2, 3] { #expect(read.values(of: name) == ["'x§y'", "'b'"]) }
    #expect(read.values(of: 5) == ["'c'"])
    #expect(read.problems.isEmpty)
  }

  @Test("raw Latin-1 is read as Windows-1252 and reported with its place")
  func rawLatin1() throws {
    var bytes = Array(structure("#1=IFCWALL('Caf@');\n#2=IFCDOOR('plain');").utf8)
    let first = bytes.firstIndex(of: UInt8(ascii: "@"))
    let place = try #require(first)
    bytes[place] = 0xE9
    let read = try readAlike(bytes)
    #expect(read.values(of: 1) == ["'Café'"])
    #expect(read.values(of: 2) == ["'plain'"])
    #expect(read.codes == [.rawBytes])
    #expect(read.problems.first?.offset == place)
  }

  @Test("raw UTF-8 is read as such and reported")
  func rawUTF8() throws {
    let read = try readAlike("#1=IFCWALL('Café œuvre €');\n#2=IFCDOOR('建築');")
    #expect(read.values(of: 1) == ["'Café œuvre €'"])
    #expect(read.values(of: 2) == ["'建築'"])
    #expect(Set(read.codes) == [.rawUTF8])
  }

  @Test("a zero byte in a string spoils nothing")
  func zeroByte() throws {
    let read = try readAlike("#1=IFCWALL('a\u{0}b');\n#2=IFCDOOR('c');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.values(of: 1) == ["'a\u{0}b'"])
    #expect(read.values(of: 2) == ["'c'"])
  }

  @Test("a zero byte between instances is white space")
  func zeroByteBetween() throws {
    let read = try readAlike("#1=IFCWALL('a');\u{0}\u{0}\n#2=\u{0}IFCDOOR('c');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
  }

  @Test("a comment that does not end takes only what is behind it, and is reported")
  func unterminatedComment() throws {
    let read = try readAlike("#1=IFCWALL('a');\n/* no end\n#2=IFCDOOR('c');")
    #expect(read.values(of: 1) == ["'a'"])
    #expect(read.codes.contains(.unterminatedComment))
  }
}
