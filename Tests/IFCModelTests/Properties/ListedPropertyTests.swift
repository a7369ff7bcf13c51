@testable import IFCModel
import TestSupport
import Testing

@Suite("What all sets list")
struct ListedPropertyTests {
  private static let lines = """
    #1=IFCPROPERTYSINGLEVALUE('Mark',$,IFCLABEL('a'),$);
    #2=IFCPROPERTYSINGLEVALUE('Mark',$,IFCREAL(2.5),$);
    #3=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NEW')),$);
    #4=IFCPROPERTYSINGLEVALUE('Mark',$,$,$);
    #5=IFCPROPERTYSINGLEVALUE('Marker',$,IFCLABEL('Marker'),$);
    #6=IFCPROPERTYSINGLEVALUE($,$,IFCLABEL('a'),$);
    #7=IFCQUANTITYLENGTH('Length',$,$,1.,$);
    #8=IFCQUANTITYAREA('Area',$,#99,$,$);
    #9=IFCPHYSICALCOMPLEXQUANTITY('Layers',$,(#7),'layer',$,$);
    #10=IFCPROPERTYSET('p',$,'A',$,(#1,#3,#99));
    #11=IFCPROPERTYSET('q',$,'B',$,(#2,#5,#4,#2));
    #12=IFCPROPERTYSET('r',$,'C',$,(#6,#6));
    #13=IFCPROPERTYSET('s',$,'D',$,$);
    #14=IFCELEMENTQUANTITY('t',$,'E',$,$,(#7,#8,#9));
    """

  /// Set by set, the names with their values: `$` for none, `-` for one that is no text, `?` for one that was not read.
  private func rows(_ model: Model, _ scope: ListedProperties.Scope) -> [[String]] {
    let listed = model.listed(scope)
    return (0..<model.propertySets.count).map { number in
      listed.range(of: PropertySet(number: UInt32(number))).map { position in
        let value = listed[position].value
        let shown =
          switch value {
          case ListedProperties.unread: "?"
          case ListedProperties.noText: "-"
          case ListedProperties.noValue: "$"
          default: listed.text(value)
          }
        return "\(listed.text(listed[position].name)): \(shown)"
      }
    }
  }

  @Test("names and texts of single values; what no instance is called is left out")
  func properties() throws {
    let model = try SampleModel.read(Self.lines)
    #expect(
      rows(model, .properties) == [
        ["Mark: a", "Status: ?"], ["Mark: -", "Marker: Marker", "Mark: $", "Mark: -"], [": ?", ": ?"], [], [],
      ])
  }

  @Test("quantities are read by themselves")
  func quantities() throws {
    let model = try SampleModel.read(Self.lines)
    #expect(rows(model, .quantities) == [[], [], [], [], ["Length: -", "Area: $", "Layers: ?"]])
    #expect(!model.listed(.properties).hasList(PropertySet(number: 4)))
  }

  @Test("a text of no letters is no value")
  func blank() throws {
    let model = try SampleModel.read(
      """
      #1=IFCPROPERTYSINGLEVALUE('Mark',$,IFCLABEL(''),$);
      #2=IFCPROPERTYSINGLEVALUE('Known',$,IFCLOGICAL(.U.),$);
      #10=IFCPROPERTYSET('p',$,'A',$,(#1,#2));
      """)
    #expect(rows(model, .properties) == [["Mark: $", "Known: -"]])
  }

  @Test("a set without a list has none")
  func lists() throws {
    let listed = try SampleModel.read(Self.lines).listed(.properties)
    #expect((0..<4).map { listed.hasList(PropertySet(number: $0)) } == [true, true, true, false])
  }

  @Test("the first name that a set lists once more is told; what has no name has none")
  func repeated() throws {
    let listed = try SampleModel.read(Self.lines).listed(.properties)
    #expect((0..<4).map { listed.repeatedName(in: PropertySet(number: $0)) } == [nil, 4, nil, nil])
  }

  @Test("sets of several stretches are found by their number, names that repeat and who lists what, too")
  func stretches() throws {
    let count = 2 * Slots.stretch + 3
    var lines = ""
    for number in 0..<count {
      let (name, own) = (number % 7, 2 * number + 1)
      lines += "#\(own)=IFCPROPERTYSINGLEVALUE('N\(name)',$,IFCLABEL('V\(number % 11)'),$);\n"
      let other = 2 * count + own
      lines += "#\(other)=IFCPROPERTYSINGLEVALUE('N\(name)',$,IFCLABEL('V\(number % 11)'),$);\n"
      // One that is listed twice is one: no name repeats then.
      let twice = number % 1000 == 999 ? "#\(own),#\(other)" : number % 1000 == 998 ? "#\(own),#\(own)" : "#\(own)"
      lines += "#\(own + 1)=IFCPROPERTYSET('p',$,'A',$,(\(twice)));\n"
    }
    let model = try SampleModel.read(lines, threads: 3)
    let listed = model.listed(.properties)
    let rows = rows(model, .properties)
    var wanted: Set<UInt32> = []
    for number in 0..<count {
      let isRepeated = number % 1000 == 999
      let property = "N\(number % 7): V\(number % 11)"
      #expect(rows[number] == [String](repeating: property, count: number % 1000 >= 998 ? 2 : 1))
      let set = PropertySet(number: UInt32(number))
      let range = listed.range(of: set)
      #expect(listed.repeatedName(in: set) == (isRepeated ? range.lowerBound + 1 : nil))
      if number % 500 == 0 { wanted.insert(listed[range.lowerBound].place) }
    }
    let holders = listed.sets(listing: wanted).values
    #expect(holders.allSatisfy { $0.count == 1 })
    #expect(Set(holders.joined().map { Int($0.number) }) == Set((0..<count).filter { $0 % 500 == 0 }))
    #expect(listed.mapNames { $0 }.compactMap(\.self).sorted() == (0..<7).map { "N\($0)" })
  }

  /// What a single value may say, some of it all but the same.
  private static let written = [
    "'Mark',$,IFCLABEL('a'),$", "'Mark',$,IFCLABEL('a'),#9", "'Mark',$,IFCLABEL('a''b'),$",
    "'Mark','d',IFCLABEL('a'),$", "'Mark',$,IFCTEXT('a'),$", "'Mark',$,IFCREAL(2.5),$",
    "'Mark',$,IFCREAL(25.),$", "'Mark',$,$,$", "'Mark',$,$,#9", "'Mark',$,IFCLABEL(''),$",
    "'Mark'/* c */,$,IFCLABEL('a'),$", "'Mark',$,IFCLABEL( 'a' ),$", "'Marks',$,IFCLABEL('a'),$",
    "'Mark',$,IFCBOOLEAN(.T.),$", "'Mark',$,IFCBOOLEAN(.F.),$", "$,$,IFCLABEL('a'),$", "'Mark',$,'a',$",
    "'Mark'", "'Mark',$,IFCLABEL('\\X2\\00E9\\X0\\'),$", "'Mark',$,IFCLABEL('a;'),$",
  ]

  @Test("what stands once more is read as if it stood alone, in whatever order")
  func repetitions() throws {
    let alone = try Self.written.map { text in
      rows(
        try SampleModel.read("#1=IFCPROPERTYSINGLEVALUE(\(text));\n#2=IFCPROPERTYSET('p',$,'A',$,(#1));"), .properties)
    }
    var random = SplitMix(seed: 5)
    for _ in 0..<40 {
      let chosen = (0..<200).map { _ in Int.random(in: 0..<Self.written.count, using: &random) }
      // A few again and again, as programs write them.
      let order: [Int] = (0..<600).map { $0 % 3 == 0 ? chosen[$0 % 200] : chosen[$0 % 7] }
      var lines: [String] = []
      for (number, choice) in order.enumerated() {
        lines.append("#\(number + 1)=IFCPROPERTYSINGLEVALUE(\(Self.written[choice]));")
        lines.append("#\(number + 1001)=IFCPROPERTYSET('p',$,'A',$,(#\(number + 1)));")
      }
      let found = rows(try SampleModel.read(lines.joined(separator: "\n")), .properties)
      #expect(found == order.map { alone[$0][0] })
    }
  }

  @Test("any number of threads reads the same")
  func threads() throws {
    let lines = (0..<20_000).map { number in
      let set = "IFCPROPERTYSET('\(number)',$,'S',$,(#\(number * 2 + 1)))"
      return
        "#\(number * 2 + 1)=IFCPROPERTYSINGLEVALUE('N\(number % 7)',$,IFCLABEL('\(number % 100)'),$);\n"
        + "#\(number * 2 + 2)=\(set);\n"
    }
    let one = try SampleModel.read(lines.joined(), threads: 1)
    let three = try SampleModel.read(lines.joined(), threads: 3)
    #expect(rows(one, .properties) == rows(three, .properties))
    #expect(rows(one, .properties)[107] == ["N2: 7"])
  }
}
