import IFCModel
import Testing

/// Names that a file writes in several ways.
@Suite("How names are written")
struct NameWritingTests {
  @Test("a name is one name in whatever way its letters are written")
  func names() throws {
    let ways = ["Localité", "Localite\u{301}", "Localit\\X2\\00E9\\X0\\", "Localit\\X2\\00650301\\X0\\"]
    var lines = "#1=IFCWALL('w',$,$,$,$,$,$,$,$);\n"
    for (number, way) in ways.enumerated() {
      lines += """
        #\(10 + number)=IFCPROPERTYSINGLEVALUE('\(way)',$,IFCLABEL('x'),$);
        #\(20 + number)=IFCPROPERTYSET('s\(number)',$,'\(way)',$,(#\(10 + number)));
        #\(30 + number)=IFCRELDEFINESBYPROPERTIES('r\(number)',$,$,$,(#1),#\(20 + number));

        """
    }
    let model = try SampleModel.read(lines, keepsAll: true)
    for asked in ["Localité", "Localite\u{301}"] {
      let named = model.properties(named: [asked])
      let sets = (0..<4).map { PropertySet(number: UInt32($0)) }
      let name = try #require(named.number(of: "Localité"))
      #expect(sets.map { named.contains(name, in: $0, of: model) { _ in true } } == [true, true, true, true])
      #expect(
        sets.map { model.properties(of: $0).contains { model.hasName($0, Array(asked.utf8)) } } == [
          true, true, true, true,
        ])
    }
    #expect(Set((0..<4).map { model.propertySets.nameNumber(of: PropertySet(number: UInt32($0))) }).count == 1)
    #expect(model.mergedPropertySets(of: try #require(model.instance(named: 1))).map(\.properties.count) == [1])
  }
}
