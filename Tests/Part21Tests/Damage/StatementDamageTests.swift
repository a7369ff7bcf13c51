import ByteInput
import Part21
import Testing

/// Damage in and between instances: each is reported, and its neighbours are read all the same.
@Suite struct StatementDamageTests {
  @Test("without its semicolon an instance ends where the next begins")
  func missingSemicolon() throws {
    let read = try readAlike("#1=IFCWALL('a')\n#2=IFCDOOR('b');\n#3=IFCDOOR('c');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCDOOR"])
    #expect(read.values(of: 1) == ["'a'"])
    #expect(read.values(of: 2) == ["'b'"])
    let problem = try #require(read.problems.first)
    #expect(read.problems.count == 1)
    #expect(problem.code == .missingSemicolon)
    #expect(problem.instance == 1)
  }

  @Test("without the last semicolon before ENDSEC the section still ends")
  func missingLastSemicolon() throws {
    let read = try readAlike("#1=IFCWALL('a');\n#2=IFCDOOR('b')")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"])
    #expect(read.values(of: 2) == ["'b'"])
    #expect(read.codes == [.missingSemicolon])
    #expect(read.problems.first?.instance == 2)
  }

  @Test("several missing semicolons in a row lose nothing")
  func missingSemicolons() throws {
    let read = try readAlike("#1=IFCWALL()\n#2=IFCWALL()\n#3 = IFCWALL('=')\n\n#4=IFCWALL();")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCWALL", "#3 IFCWALL", "#4 IFCWALL"])
    #expect(read.codes == [.missingSemicolon, .missingSemicolon, .missingSemicolon])
    #expect(read.values(of: 3) == ["'='"])
  }

  @Test("without its equals sign an instance is reported, the next one read")
  func missingEquals() throws {
    let read = try readAlike("#1 IFCWALL('a');\n#2=IFCDOOR('b');")
    #expect(read.instances == ["#2 IFCDOOR"])
    #expect(read.codes == [.unreadableInstance])
    #expect(read.problems.first?.instance == 1)
    #expect(read.values(of: 2) == ["'b'"])
  }

  @Test("without its closing parenthesis an instance keeps its parameters, and is reported")
  func missingParenthesis() throws {
    let read = try readAlike("#1=IFCWALL('a',(1,2,$;\n#2=IFCDOOR('b';\n#3=IFCDOOR('c');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCDOOR"])
    #expect(read.codes == [.missingParenthesis, .missingParenthesis])
    #expect(read.values(of: 1)?.first == "'a'")
    #expect(read.values(of: 2) == ["'b'"])
    #expect(read.values(of: 3) == ["'c'"])
  }

  @Test("a second instance of a name is reported with the lines of both; the first counts")
  func duplicateName() throws {
    let read = try readAlike("#1=IFCWALL('a');\n#2=IFCDOOR('b');\n#1=IFCDOOR('c');")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#1 IFCDOOR"])
    #expect(read.index.total == 3)
    #expect(read.values(of: 1) == ["'a'"])
    let problem = try #require(read.problems.first)
    #expect(read.problems.count == 1)
    #expect(problem.code == .duplicateInstanceName)
    #expect(problem.instance == 1)
    #expect(problem.arguments == ["8"])
    var lines = LineNumbers(bytes: read.bytes)
    #expect(lines.line(at: problem.offset) == 10)
  }

  @Test("a name may be taken three times, and far apart")
  func repeatedFarApart() throws {
    let filler = (10..<400).map { "#\($0)=IFCWALL('\($0)');" }.joined(separator: "\n")
    let read = try readAlike("#5=IFCDOOR('first');\n\(filler)\n#5=IFCDOOR('second');\n#5=IFCWALL('third');")
    #expect(read.codes == [.duplicateInstanceName, .duplicateInstanceName])
    #expect(read.problems.map(\.arguments) == [["8"], ["8"]])
    #expect(read.values(of: 5) == ["'first'"])
    #expect(read.index.repeated.count == 2)
  }

  @Test(
    "what is no instance name is reported and stepped over",
    arguments: [
      "#+29=IFCWALL();", "#0=IFCWALL();", "#=IFCWALL();", "#-1=IFCWALL();", "#18446744073709551616=IFCWALL();",
      "#99999999999999999999999999=IFCWALL();", "#000=IFCWALL();",
    ])
  func badName(statement: String) throws {
    let read = try readAlike("#1=IFCDOOR('a');\n\(statement)\n#2=IFCDOOR(#1);")
    #expect(read.instances == ["#1 IFCDOOR", "#2 IFCDOOR"])
    #expect(read.codes == [.badInstanceName])
    #expect(read.problems.first?.arguments == [String(statement.prefix { $0 != "=" })])
  }

  @Test("names past 32 bits, past 2^63 and up to 2^64 are kept whole")
  func largeNames() throws {
    let names: [UInt64] = [4_294_967_295, 4_294_967_296, 4_294_967_297, 1 << 53 + 1, 1 << 63 - 1, 1 << 63, .max]
    let read = try readAlike(names.map { "#\($0)=IFCWALL(#\($0));" }.joined(separator: "\n"))
    #expect(read.problems.isEmpty)
    for name in names { #expect(read.values(of: name) == ["#\(name)"]) }
    #expect(read.index.record(named: 1) == nil)
  }

  @Test("leading zeros do not make another name")
  func leadingZeros() throws {
    let read = try readAlike("#0001=IFCWALL('a');\n#00000000000000000000000000002=IFCWALL(#01);\n#1=IFCWALL('b');")
    #expect(read.values(of: 1) == ["'a'"])
    #expect(read.values(of: 2) == ["#1"])
    #expect(read.codes == [.duplicateInstanceName])
  }

  @Test("a keyword in lower case is read as if in capitals, and reported")
  func lowerCaseKeyword() throws {
    let read = try readAlike("#1=ifcwall('a');\n#2=IfcDoor($);\n#3=IFCWALL();\n#4=ifcunheardof();")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR", "#3 IFCWALL", "#4 IFCUNHEARDOF"])
    #expect(read.codes == [.lowerCaseKeyword, .lowerCaseKeyword, .lowerCaseKeyword])
    #expect(read.problems.map(\.arguments) == [["ifcwall"], ["IfcDoor"], ["ifcunheardof"]])
  }

  @Test("text between instances is reported and stepped over")
  func garbage() throws {
    let read = try readAlike("#1=IFCWALL();\nwhat is this;\n#2=IFCWALL();\n)));\n#3=IFCWALL();\n;;\n#4=IFCWALL();")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCWALL", "#3 IFCWALL", "#4 IFCWALL"])
    #expect(read.codes.allSatisfy { $0 == .unreadableInstance })
    #expect(read.codes.count >= 2)
    #expect(read.problems.first?.arguments == ["what is this;"])
  }

  @Test("text without a semicolon before an instance does not take it along")
  func garbageBeforeInstance() throws {
    let read = try readAlike("#1=IFCWALL();\n<<<<<<< HEAD\n#2=IFCWALL();\n=======\n#3=IFCWALL();")
    #expect(read.instances == ["#1 IFCWALL", "#2 IFCWALL", "#3 IFCWALL"])
    #expect(read.codes == [.unreadableInstance, .unreadableInstance])
  }

  @Test(
    "an instance without a keyword or without parentheses is reported",
    arguments: ["#2=;", "#2=('a');", "#2=12;", "#2=IFCWALL;", "#2=IFCWALL 'a(b)';", "#2=IFCWALL"])
  func noKeyword(statement: String) throws {
    let read = try readAlike("#1=IFCWALL();\n\(statement)\n#3=IFCWALL();")
    #expect(read.instances == ["#1 IFCWALL", "#3 IFCWALL"])
    #expect(read.codes == [.unreadableInstance])
  }

  @Test("of many problems of one kind the first hundred are listed and the rest counted")
  func manyProblems() throws {
    let read = try readAlike((1...250).map { "#\($0)=ifcwall();" }.joined(separator: "\n"))
    #expect(read.index.total == 250)
    #expect(read.codes.count == 101)
    #expect(read.problems.last?.code == .moreOfTheSame)
    #expect(read.problems.last?.arguments == ["lower-case-keyword", "150"])
  }
}
