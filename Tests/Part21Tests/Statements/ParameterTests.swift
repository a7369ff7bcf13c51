import ByteInput
import Part21
import Testing

/// Every kind of parameter (ISO 10303-21, 6.4 and 12.1), whole and damaged.
@Suite struct ParameterTests {
  private func values(_ parameters: String) throws -> [String]? {
    try readAlike("#1=IFCWALL(\(parameters));").values(of: 1)
  }

  @Test("every kind is told and read")
  func kinds() throws {
    #expect(
      try values("$,*,12,-7,+3,1.5,-2.E3,1.25E-2,0.,'text',.T.,.ELEMENT.,\"0F1A\",#12,(1,2),IFCLABEL('x')")
        == [
          "$", "*", "12", "-7", "3", "1.5", "-2000.0", "0.0125", "0.0", "'text'", ".T.", ".ELEMENT.", "\"0F1A\"", "#12",
          "(1,2)", "IFCLABEL('x')",
        ])
  }

  @Test("the lowest integer of 64 bits is a number, and the one below it none")
  func lowestInteger() throws {
    let source = try ByteSource.memory([UInt8]("#1=IFCX(-9223372036854775808,-9223372036854775809);".utf8))
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    let (first, second) = (cursor.next(), cursor.next())
    let lowest = try #require(first)
    #expect(source.view.integer(lowest) == .min)
    #expect(source.view.real(lowest) == -9_223_372_036_854_775_808)
    let below = try #require(second)
    #expect(source.view.integer(below) == nil)
    #expect(source.view.real(below) == -9_223_372_036_854_775_809)
  }

  @Test("no parameter is no parameter")
  func none() throws {
    #expect(try values("") == [])
    #expect(try values(" /* nothing */ ") == [])
  }

  @Test("lists may be empty and lie in each other")
  func nestedLists() throws {
    #expect(try values("(),((1,2),(),((#3))),(IFCLABEL('a)'),$)") == ["()", "((1,2),(),((#3)))", "(IFCLABEL('a)'),$)"])
  }

  @Test("typed parameters may wrap typed parameters and lists (12.1.8)")
  func typed() throws {
    #expect(
      try values("IFCA(IFCB((1,'x'))),IFCBOOLEAN(.F.),!OWN_TYPE(2),ifclabel('y')")
        == ["IFCA(IFCB((1,'x')))", "IFCBOOLEAN(.F.)", "!OWN_TYPE(2)", "IFCLABEL('y')"])
  }

  @Test("a parameter left out keeps the places of the others")
  func leftOut() throws {
    #expect(try values("'a',,'c'") == ["'a'", "?", "'c'"])
    #expect(try values(",'b'") == ["?", "'b'"])
    #expect(try values("'a',") == ["'a'", "?"])
    #expect(try values(",") == ["?", "?"])
  }

  @Test("a parameter that is none of the kinds is unreadable, and the next one is read")
  func unreadable() throws {
    #expect(try values("abc,'b'") == ["?abc", "'b'"])
    #expect(try values(".T,'b'") == ["?.T", "'b'"])
    #expect(try values("#,'b'") == ["?", "'b'"])
    #expect(try values("@1,'b'") == ["?@1", "'b'"])
  }

  @Test("numbers past what 64 bits hold are told as such, and infinite reals are none")
  func largeNumbers() throws {
    #expect(
      try values("9223372036854775807,-9223372036854775808,9223372036854775808,1.E400,-1.E-400,#18446744073709551615")
        == [
          "9223372036854775807", "-9223372036854775808", "integer past 64 bits", "no real: 1.E400", "-0.0",
          "#18446744073709551615",
        ])
  }

  @Test("reals of exporters that are no reals of the standard are read")
  func looseReals() throws {
    #expect(try values("1.e5,1.5e+003,1E5,2.") == ["100000.0", "1500.0", "100000.0", "2.0"])
  }

  @Test(
    "what only begins with a number is unreadable as a whole (6.4.1, 6.4.2)",
    arguments: [
      "1 000.", "1. 5.", "-", "+", "- 4.", "--4.", "1.E", "1.E+", "1.E 5", "1.#QNAN", "1.#INF", "-1.#IND", "1.5D3",
      "1_000.", "-.5", "1.5.", "12x", "1/2", "1 'm'", "-E5",
    ])
  func damagedNumbers(_ written: String) throws {
    #expect(try values("\(written),'b'") == ["?\(written)", "'b'"])
    #expect(try values("'a',\(written)") == ["'a'", "?\(written)"])
    #expect(try values("(\(written))") == ["(?\(written))"])
    #expect(try values("IFCREAL(\(written))") == ["IFCREAL(?\(written))"])
  }

  @Test("a number ends before white space and comments", arguments: ["1.5", "-7", "2.E3"])
  func numbersBeforeBlanks(_ written: String) throws {
    let value = try values(written)
    #expect(try values("\(written) /* a */ ") == value)
    #expect(try values("\(written)\n,$")?.first == value?.first)
  }

  @Test(
    "a typed parameter that holds several is unreadable (12.1.8)",
    arguments: ["IFCREAL(1,5)", "IFCLABEL('a','b')", "IFCLABEL('a' 'b')", "IFCLABEL('a',)"])
  func severalWrapped(_ written: String) throws {
    let source = try ByteSource.memory([UInt8]("#1=IFCX(\(written));".utf8))
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    let first = cursor.next()
    let typed = try #require(first)
    #expect(source.view.wrapped(typed)?.kind == .unreadable)
  }

  @Test("comments and white space may stand between every two tokens (6.6)")
  func commentsBetweenTokens() throws {
    let tokens = [
      "#1", "=", "IFCWALL", "(", "'a'", ",", "$", ",", "(", "1.5", ",", "#2", ")", ",", "IFCLABEL", "(", "'x'", ")",
      ",", ".T.", ")", ";",
    ]
    let expected = ["'a'", "$", "(1.5,#2)", "IFCLABEL('x')", ".T."]
    for gap in tokens.indices {
      for filling in ["/* ; ' ) = #9=IFCDOOR(); */", " \t\r\n", "/**//***/", "/* é */"] {
        let statement = tokens[..<gap].joined() + filling + tokens[gap...].joined()
        let read = try readAlike("\(statement)\n#2=IFCDOOR();")
        #expect(read.instances == ["#1 IFCWALL", "#2 IFCDOOR"], "\(statement)")
        #expect(read.values(of: 1) == expected, "\(statement)")
      }
    }
    let everywhere = tokens.joined(separator: " /* ' */ ")
    #expect(try readAlike(everywhere).values(of: 1) == expected)
  }

  @Test("a complex instance has the keywords of its parts (12.2.5)")
  func complex() throws {
    for statement in ["#1=(IFCA(1,'x)')IFCB($)IFCC());", "#1 = ( IFCA(1,'x)') /* ' */ IFCB ($)\n/**/IFCC() ) ;"] {
      let read = try readAlike(statement)
      #expect(read.instances == ["#1 IFCA+IFCB+IFCC"], "\(statement)")
      #expect(read.problems.isEmpty)
    }
  }

  @Test("user-defined keywords are read like others")
  func userDefined() throws {
    let read = try readAlike("#1=!OWN('a');\n#2=!OWN('b');\n#3=OWN('c');")
    #expect(read.instances == ["#1 !OWN", "#2 !OWN", "#3 OWN"])
    #expect(read.values(of: 2) == ["'b'"])
  }

  @Test("keywords of any length are told apart")
  func longKeywords() throws {
    let long = String(repeating: "A", count: 200)
    let middle = String(long.prefix(20))
    var keywords = ["A", "AB", "ABC", "ABCD", "IFC_1", "IFC_2", long, long + "B", "B" + long]
    for length in 31...33 { keywords.append(String(long.prefix(length))) }
    for letter in ["Y", "Z"] { keywords.append("IFCX" + middle + letter + "IFCSAMEEND") }
    keywords += keywords
    let statements = keywords.enumerated().map { "#\($0 + 1)=\($1)();" }
    let read = try readAlike(statements.joined(separator: "\n"))
    #expect(read.instances == keywords.enumerated().map { "#\($0 + 1) \($1)" })
  }
}
