import ByteInput
import Part21
import Testing

@Suite("The quick look at the first parameters")
struct QuickCursorTests {
  /// Instances, and what the quick look is to find of them: the name, and the text in the third parameter, which is empty
  /// where that is no text. What it does not find (escapes, comments, white space, long texts) is read by a cursor.
  private static let lines: [(line: String, finds: [Found])] = [
    ("#1=IFCA('name',$,IFCLABEL('text'),$);", [.name, .text]),
    ("#1= IFCA ( 'name' , 'd' , IFCLABEL ( 'text' ) , $ ) ;", [.name]),
    ("#1=IFCA('it''s',$,IFCLABEL('a''b'),$);", []),
    ("#1=IFCA('\\X2\\00E9\\X0\\',$,IFCLABEL('\\S\\i'),$);", []),
    ("#1=IFCA('n',$,IFCREAL(1.5),$);", [.name, .text]), ("#1=IFCA('n',$,IFCINTEGER(-3),$);", [.name, .text]),
    ("#1=IFCA('n',$,IFCBOOLEAN(.T.),$);", [.name, .text]), ("#1=IFCA('n',$,$,$);", [.name, .text]),
    ("#1=IFCA('n',$,'bare',$);", [.name]), ("#1=IFCA('n',$,(IFCLABEL('a')),$);", [.name]),
    ("#1=IFCA($,$,IFCLABEL('a'));", []), ("#1=IFCA('n',*,IFCLABEL('a'));", [.name]),
    ("#1=IFCA('n',#2,IFCLABEL('a'));", [.name]), ("#1=IFCA('n',$,IFCLABEL('a','b'));", [.name]),
    ("#1=IFCA('n',$,IFCLABEL());", [.name]), ("#1=IFCA('n',$,IFCLABEL(''));", [.name, .text]),
    ("#1=IFCA('n',$,IFCLABEL(/* c */'a'));", [.name]), ("#1=IFCA('n'/* c */,$,IFCLABEL('a'));", []),
    ("#1=IFCA('n',$,#3);", [.name]), ("#1=IFCA('n',$,IFC LABEL('a'));", [.name]), ("#1=IFCA('n;', 'a", []),
    ("#1=IFCA('n');", []), ("#1=IFCA();", []), ("#1=IFCA", []),
    ("#1=/* ( */IFCA('n',$,IFCLABEL('a'));", []), ("#1=IFCA('n',$,IFCREAL(1,5),$);", [.name]),
    ("#1=IFCA('n',$,IFCREAL(1 000.),$);", [.name]), ("#1=IFCA('n',$,IFCREAL(-),$);", [.name]),
    ("#1=IFCA('n',$,IFCREAL(.5),$);", [.name]), ("#1=IFCA('n',$,IFCREAL(1.5 ),$);", [.name, .text]),
    ("#1=IFCA('n',$,IFCBOOLEAN(.T),$);", [.name]), ("#1=IFCA('n',$,IFCREAL(1.#INF),$);", [.name]),
    ("#1=IFCA('n',$,IFCLABEL('\(String(repeating: "x", count: 70))'));", [.name]),
  ]

  private enum Found { case name, text }

  /// Near the end of the bytes it does not look.
  private static func bytes(_ line: String) -> [UInt8] { Array(line.utf8) + [UInt8](repeating: 0x20, count: 128) }

  @Test("what it says of a name is what a cursor says", arguments: lines.indices)
  func name(_ number: Int) throws {
    let (line, finds) = Self.lines[number]
    let source = try ByteSource.memory(Self.bytes(line))
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    let expected = cursor.next()
    var quick = QuickCursor(bytes: source.view, instanceAt: 0)
    let name = quick?.text()
    #expect((name != nil) == finds.contains(.name), "\(line)")
    if let name {
      #expect(expected?.kind == .string)
      #expect(expected?.body == name)
    }
  }

  @Test("what it says of a wrapped text is what a cursor says", arguments: lines.indices)
  func wrapped(_ number: Int) throws {
    let (line, finds) = Self.lines[number]
    let source = try ByteSource.memory(Self.bytes(line))
    var found: Range<Int>?
    if var quick = QuickCursor(bytes: source.view, instanceAt: 0), quick.text() != nil, quick.skipText() {
      found = quick.wrappedText()
    }
    #expect((found != nil) == finds.contains(.text), "\(line)")
    guard let text = found else { return }
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    cursor.skip(2)
    let third = cursor.next()
    let value = try #require(third)
    let inner = source.view.wrapped(value)
    #expect(text.isEmpty ? inner?.kind != .string || inner?.body.isEmpty == true : inner?.body == text)
    #expect(inner?.kind != .unreadable, "\(line)")
  }

  @Test(
    "what it says of a number is what a cursor says",
    arguments: [
      ("1.5", true), ("-7", true), ("+3.E-2", true), ("-", nil), ("1.E", nil), ("1 000.", nil), ("1.#INF", nil),
      (".5", nil), ("--4.", nil), ("$", false), ("1.5 ", nil),
    ] as [(String, Bool?)])
  func number(_ written: String, _ expected: Bool?) throws {
    let source = try ByteSource.memory(Self.bytes("#1=IFCA(\(written),$);"))
    var quick = try #require(QuickCursor(bytes: source.view, instanceAt: 0))
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    let (isNumber, parameter) = (quick.isNumber(), cursor.next())
    #expect(isNumber == expected)
    if isNumber == true { #expect(parameter.map(source.view.real) != nil) }
    let value = quick.real()
    if let value { #expect(parameter.flatMap(source.view.real) == value) }
  }

  @Test("it knows what nearly all instances say")
  func usual() throws {
    let source = try ByteSource.memory(Self.bytes(QuickCursorTests.lines[0].line))
    var quick = try #require(QuickCursor(bytes: source.view, instanceAt: 0))
    let (name, skips, text) = (quick.text(), quick.skipText(), quick.wrappedText())
    #expect(name.map { source.view[$0].text } == "name")
    #expect(skips)
    #expect(text.map { source.view[$0].text } == "text")
  }

  /// Instances, and how many references at their beginning the quick look is to find.
  private static let places: [(line: String, count: Int)] = [
    ("#1=IFCA(#2,#3,$);", 3), ("#1=IFCA( $ , #345678 );", 2), ("#1=IFCA(#12345678,#1234567);", 2),
    ("#1=IFCA(#123456789,#2);", 0), ("#1=IFCA(#0,#2);", 0), ("#1=IFCA(*,#2);", 0), ("#1=IFCA(#,#2);", 0),
    ("#1=IFCA(#2x,#3);", 0), ("#1=IFCA((#2),#3);", 0), ("#1=IFCA('a',#3);", 0), ("#1=IFCA(#2/* c */,#3);", 0),
    ("#1=IFCA(#2", 0), ("#1=IFCA($);", 1), ("#1=IFCA(#2;#3);", 0),
  ]

  @Test("what it says of references is what a cursor says", arguments: places.indices)
  func references(_ number: Int) throws {
    let (line, count) = Self.places[number]
    let source = try ByteSource.memory(Self.bytes(line))
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    var quick = try #require(QuickCursor(bytes: source.view, instanceAt: 0))
    var found = 0
    while let name = quick.reference() {
      let next = cursor.next()
      let parameter = try #require(next)
      #expect(name == 0 ? parameter.kind == .omitted : source.view.reference(parameter) == name)
      found += 1
      if cursor.isClosed { break }
    }
    #expect(found == count, "\(line)")
  }

  /// Instances, and how many numbers of their first list the quick look is to find; 0 where it leaves them to a cursor.
  private static let points: [(line: String, count: Int)] = [
    ("#1=IFCA((1.,-2.5,3.E2));", 3), ("#1=IFCA((0.,0.));", 2), ("#1=IFCA( ( 1. , 2. ) );", 2), ("#1=IFCA((1.));", 0),
    ("#1=IFCA((1.,2.,3.,4.));", 0), ("#1=IFCA((1.,$));", 0), ("#1=IFCA(());", 0), ("#1=IFCA((1.,(2.)));", 0),
    ("#1=IFCA((1.5.,2.));", 0), ("#1=IFCA((1,2));", 2), ("#1=IFCA((123456789.123456789,1.E-300));", 0),
    ("#1=IFCA((1.,2.", 0), ("#1=IFCA((1.;2.));", 0), ("#1=IFCA((1./* c */,2.));", 0),
  ]

  @Test("what it says of numbers is what a cursor says", arguments: points.indices)
  func numbers(_ number: Int) throws {
    let (line, expected) = Self.points[number]
    let source = try ByteSource.memory(Self.bytes(line))
    var quick = try #require(QuickCursor(bytes: source.view, instanceAt: 0))
    guard let numbers = quick.numbers() else {
      #expect(expected == 0, "\(line)")
      return
    }
    var cursor = ParameterCursor(bytes: source.view, instanceAt: 0)
    let found = cursor.next()
    let list = try #require(found)
    #expect(list.kind == .list)
    var items = ParameterCursor(bytes: source.view, list: list.body)
    var count = 0
    while let item = items.next() {
      #expect(count < 3 && source.view.real(item) == numbers[min(count, 2)])
      count += 1
    }
    #expect(count == expected, "\(line)")
  }

  @Test("it knows what nearly all points and placements say")
  func usualPlaces() throws {
    let source = try ByteSource.memory(Self.bytes("#1=IFCA((1.,-2.5,3.E2),#12,$,*,'a',(#3,#4));"))
    var quick = try #require(QuickCursor(bytes: source.view, instanceAt: 0))
    let numbers = quick.numbers()
    #expect(numbers == SIMD3(1, -2.5, 300))
  }

  @Test("it steps over references and finds the list behind them")
  func usualSets() throws {
    let source = try ByteSource.memory(Self.bytes("#1=IFCA('id',#12,'n',$,(#3, #4));"))
    var quick = try #require(QuickCursor(bytes: source.view, instanceAt: 0))
    let steps = [quick.skipText(), quick.skipReference(), quick.skipText(), quick.skipText()]
    #expect(steps == [true, true, true, true])
    let found = quick.references()
    var references = try #require(found)
    let names = [references.next(), references.next(), references.next()]
    #expect(names == [3, 4, nil])
  }
}
