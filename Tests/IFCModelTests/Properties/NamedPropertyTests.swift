import IFCModel
import Testing

@Suite("Properties by name")
struct NamedPropertyTests {
  /// The values of the properties of a name, set by set, as the table gives them.
  private func found(_ name: String, _ names: [String], _ lines: String, schema: String = "IFC4") throws -> [[String]] {
    let model = try SampleModel.read(lines, schema: schema)
    let values = try found(name, model.properties(named: names), model)
    // What has been read for others gives the same.
    let listed = model.properties(named: names, listed: model.listed(.properties))
    #expect(try found(name, listed, model) == values)
    return values
  }

  private func found(_ name: String, _ table: NamedProperties, _ model: Model) throws -> [[String]] {
    let number = try #require(table.number(of: name))
    return (0..<model.propertySets.count).map { set in
      var values: [String] = []
      _ = table.contains(number, in: PropertySet(number: UInt32(set)), of: model) { property in
        values.append(Self.text(model.value(of: property)))
        return false
      }
      return values
    }
  }

  private static func text(_ value: PropertyValue) -> String {
    guard case .single(let value) = value else { return "?" }
    switch value.scalar {
    case .string(let text): return text
    case .real(let number): return "\(number)"
    default: return "-"
    }
  }

  @Test("Each set has its own properties of a name, in order, wherever they stand in the file")
  func sets() throws {
    let values = try found(
      "FireRating", ["FireRating", "Name"],
      """
      #7=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('a'),$);
      #1=IFCPROPERTYSET('p',$,'Pset_A',$,(#7,#8,#9));
      #2=IFCPROPERTYSET('q',$,'Pset_B',$,(#8));
      #3=IFCPROPERTYSET('r',$,'Pset_C',$,(#7 , #99,#1));
      #8=IFCPROPERTYSINGLEVALUE('FireRatin',$,IFCLABEL('b'),$);
      #9=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('c'),$);
      """)
    #expect(values == [["a", "c"], [], ["a"]])
  }

  @Test("A name is found however it is written", arguments: ["Été", "L'", "ID", "", "Cat\\", "Pièce"])
  func spellings(_ name: String) throws {
    let written = [
      "Été": ["\\X2\\00C9\\X0\\t\\X2\\00E9\\X0\\", "\\X\\C9t\\X\\E9", "\\S\\It\\S\\i", "Été"],
      "L'": ["L''"], "ID": ["ID"], "": [""], "Cat\\": ["Cat\\\\"], "Pièce": ["Pi\\X2\\00E8\\X0\\ce", "Pièce"],
    ]
    for text in try #require(written[name]) {
      let values = try found(
        name, ["Été", "L'", "ID", "", "Cat\\", "Pièce", "Identifier"],
        """
        #1=IFCPROPERTYSET('p',$,'Pset_A',$,(#2,#3));
        #2=IFCPROPERTYSINGLEVALUE('\(text)',$,IFCLABEL('x'),$);
        #3=IFCPROPERTYSINGLEVALUE('Other',$,IFCLABEL('y'),$);
        """)
      #expect(values == [["x"]], "written \(text)")
    }
  }

  @Test("Quantities and the attributes of predefined sets are found as properties are")
  func quantitiesAndAttributes() throws {
    let lines = """
      #1=IFCELEMENTQUANTITY('p',$,'Qto_A',$,$,(#2));
      #2=IFCQUANTITYLENGTH('PanelDepth',$,$,2.5,$);
      #3=IFCDOORPANELPROPERTIES('d',$,'Panel',$,40.,.SWINGING.,1.,.LEFT.,$);
      """
    #expect(try found("PanelDepth", ["PanelDepth"], lines) == [["2.5"], ["40.0"]])
  }

  @Test("A name that no property has occurs nowhere; one that was not asked for has no number")
  func absence() throws {
    let model = try SampleModel.read(
      """
      #1=IFCPROPERTYSET('p',$,'Pset_A',$,(#2,#3));
      #2=IFCPROPERTYSINGLEVALUE('Mark',$,IFCLABEL('x'),$);
      #3=IFCWALL('w',$,'Wall',$,$,$,$,$,$);
      """)
    let table = model.properties(named: ["Mark", "Wall", "w"])
    #expect(table.number(of: "Other") == nil)
    #expect(["Mark", "Wall", "w"].map { table.number(of: $0).map(table.occurs) } == [true, false, false])
  }
}
