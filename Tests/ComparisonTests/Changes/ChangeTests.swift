import Findings
import Testing

@Suite("What changed of an object")
struct ChangeTests {
  private static let a = "2O2Fr$t4X7Zf8NOew3FLOH"

  /// A wall in a project with a unit of length, with what else is said of it.
  private func wall(unit: String = "$", _ lines: String) -> String {
    """
    #1=IFCPROJECT('0YvctVUKr0kugbFTf53O9L',$,$,$,$,$,$,$,#2);
    #2=IFCUNITASSIGNMENT((#3));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,\(unit),.METRE.);
    #4=IFCWALL('\(Self.a)',$,'Mur',$,$,$,$,$,$);
    \(lines)
    """
  }

  private func property(_ value: String, name: String = "P", unit: String = "$") -> String {
    """
    #10=IFCPROPERTYSINGLEVALUE('\(name)',$,\(value),\(unit));
    #11=IFCPROPERTYSET('s',$,'Set',$,(#10));
    #12=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#4),#11);
    """
  }

  private func changes(_ old: String, _ new: String) throws -> [String] { try TwoModels(old, new).changes(of: 4) }

  @Test("A property that comes, goes, or has another value")
  func properties() throws {
    let (one, other) = (wall(property("IFCLABEL('EI 30')")), wall(property("IFCLABEL('EI 60')")))
    #expect(try changes(one, other) == ["property Set.P: EI 30 → EI 60"])
    #expect(try changes(wall(""), one) == ["property Set.P: - → EI 30"])
    #expect(try changes(one, wall("")) == ["property Set.P: EI 30 → -"])
    #expect(try changes(one, one).isEmpty)
  }

  @Test("The same length in another unit is no change; another length is said with its unit")
  func units() throws {
    let (metres, millimetres) = (
      wall(property("IFCLENGTHMEASURE(2.5)")), wall(unit: ".MILLI.", property("IFCLENGTHMEASURE(2500.)"))
    )
    #expect(try changes(metres, millimetres).isEmpty)
    let other = wall(unit: ".MILLI.", property("IFCLENGTHMEASURE(2600.)"))
    #expect(try changes(metres, other) == ["property Set.P: 2.5 METRE → 2600.0 MILLIMETRE"])
  }

  @Test("A property's own unit counts")
  func ownUnit() throws {
    let centimetres = "#20=IFCSIUNIT(*,.LENGTHUNIT.,.CENTI.,.METRE.);\n"
    let new = wall(centimetres + property("IFCLENGTHMEASURE(250.)", unit: "#20"))
    #expect(try changes(wall(property("IFCLENGTHMEASURE(2.5)")), new).isEmpty)
  }

  @Test("What is lost in decimals, in encodings, in the names of types or as a blank is no change")
  func noise() throws {
    for (old, new) in [
      ("IFCREAL(0.1)", "IFCREAL(1.0000000001E-1)"), ("IFCREAL(5.)", "IFCINTEGER(5)"),
      ("IFCLABEL('\\X2\\00E9\\X0\\t\\X2\\00E9\\X0\\')", "IFCTEXT('été')"), ("IFCLABEL('')", "$"),
      ("IFCBOOLEAN(.T.)", "IFCLOGICAL(.T.)"),
    ] {
      #expect(try changes(wall(property(old)), wall(property(new))).isEmpty, "\(old) \(new)")
    }
  }

  @Test("Lists, bounds and tables are compared value by value")
  func forms() throws {
    func list(_ values: String) -> String {
      """
      #10=IFCPROPERTYLISTVALUE('L',$,(\(values)),$);
      #13=IFCPROPERTYBOUNDEDVALUE('B',$,IFCREAL(2.),IFCREAL(1.),$,$);
      #11=IFCPROPERTYSET('s',$,'Set',$,(#10,#13));
      #12=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#4),#11);
      """
    }
    let (one, other) = (wall(list("IFCLABEL('a'),IFCLABEL('b')")), wall(list("IFCLABEL('a'),IFCLABEL('c')")))
    #expect(try changes(one, other) == ["property Set.L: a, b → a, c"])
  }

  @Test("Quantities have a name of their own")
  func quantities() throws {
    func quantity(_ value: String) -> String {
      """
      #10=IFCQUANTITYLENGTH('Length',$,$,\(value),$);
      #11=IFCELEMENTQUANTITY('s',$,'Qto_WallBaseQuantities',$,$,(#10));
      #12=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#4),#11);
      """
    }
    #expect(
      try changes(wall(quantity("2.5")), wall(quantity("3.")))
        == ["quantity Qto_WallBaseQuantities.Length: 2.5 → 3.0"])
    #expect(try changes(wall(quantity("2.5")), wall(unit: ".MILLI.", quantity("2500."))).isEmpty)
  }

  @Test("Type, container and material")
  func relations() throws {
    func lines(_ type: String, _ storey: Int, _ material: String) -> String {
      """
      #10=IFCWALLTYPE('1hqIFTRjfV6AWq_bMtnZwI',$,'\(type)',$,$,$,$,$,$,.SOLIDWALL.);
      #11=IFCRELDEFINESBYTYPE('r',$,$,$,(#4),#10);
      #12=IFCBUILDINGSTOREY('2MF28NhmDBiRVyFakgdbC$',$,'R+1',$,$,$,$,$,$,$);
      #13=IFCBUILDINGSTOREY('0BTBFw6f90Nfh9rP1dl_3A',$,'R+2',$,$,$,$,$,$,$);
      #14=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#4),#\(storey));
      #15=IFCMATERIAL('\(material)',$,$);
      #16=IFCRELASSOCIATESMATERIAL('m',$,$,$,(#4),#15);
      """
    }
    let changes = try changes(wall(lines("Voile 20", 12, "Béton")), wall(lines("Voile 25", 13, "Bois")))
    #expect(
      changes == [
        "type: IfcWallType Voile 20 → IfcWallType Voile 25", "container: R+1 → R+2", "material: Béton → Bois",
      ])
  }

  @Test("An object is moved from a millimetre on")
  func placement() throws {
    func lines(_ x: String) -> String {
      """
      #1=IFCWALL('\(Self.a)',$,'Mur',$,$,#5,$,$,$);
      #5=IFCLOCALPLACEMENT($,#6);
      #6=IFCAXIS2PLACEMENT3D(#7,$,$);
      #7=IFCCARTESIANPOINT((\(x),1.,0.));
      """
    }
    #expect(try TwoModels(lines("1."), lines("1.0005")).changes(of: 1).isEmpty)
    #expect(try TwoModels(lines("1."), lines("1.25")).changes(of: 1) == ["placement: 1.0; 1.0; 0.0 → 1.25; 1.0; 0.0"])
  }

  @Test("What the type says counts for the object, and what the object says itself wins")
  func inherited() throws {
    func lines(_ own: String) -> String {
      """
      #10=IFCWALLTYPE('1hqIFTRjfV6AWq_bMtnZwI',$,'T',$,$,(#20),$,$,$,.SOLIDWALL.);
      #11=IFCRELDEFINESBYTYPE('r',$,$,$,(#4),#10);
      #20=IFCPROPERTYSET('s',$,'Set',$,(#21));
      #21=IFCPROPERTYSINGLEVALUE('P',$,IFCLABEL('type'),$);
      \(own)
      """
    }
    let own = """
      #30=IFCPROPERTYSINGLEVALUE('P',$,IFCLABEL('own'),$);
      #31=IFCPROPERTYSET('t',$,'Set',$,(#30));
      #32=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#4),#31);
      """
    #expect(try changes(wall(lines("")), wall(lines(own))) == ["property Set.P: type → own"])
    let repeated = own.replacing("own", with: "type")
    #expect(try changes(wall(lines("")), wall(lines(repeated))).isEmpty)
  }

  @Test("Between releases of the schema, attributes are told by their names")
  func schemas() throws {
    let models = try TwoModels(
      "#4=IFCWALLSTANDARDCASE('\(Self.a)',$,'Mur',$,'Voile',$,$,'7');",
      "#4=IFCWALL('\(Self.a)',$,'Mur',$,'Voile',$,$,'7',.NOTDEFINED.);", schemas: ("IFC2X3", "IFC4"))
    #expect(models.changes(of: 4) == ["class: IfcWallStandardCase → IfcWall"])
  }
}
