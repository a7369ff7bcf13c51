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

  @Test("Layers are compared with their thickness, whatever unit it is in")
  func layers() throws {
    func lines(_ thickness: String, second: String = "0.12", unit: String = "$") -> String {
      wall(
        unit: unit,
        """
        #10=IFCMATERIAL('Béton');
        #11=IFCMATERIAL('Laine');
        #12=IFCMATERIALLAYER(#10,\(thickness),$);
        #13=IFCMATERIALLAYER(#11,\(second),$);
        #14=IFCMATERIALLAYER($,\(second),$);
        #15=IFCMATERIALLAYERSET((#12,#13,#14),'Mur');
        #16=IFCMATERIALLAYERSETUSAGE(#15,.AXIS2.,.POSITIVE.,0.);
        #17=IFCRELASSOCIATESMATERIAL('m',$,$,$,(#4),#16);
        """)
    }
    let old = lines("0.2")
    #expect(try changes(old, lines("200.", second: "120.", unit: ".MILLI.")).isEmpty)
    #expect(
      try changes(old, lines("0.1805")) == [
        "material: Béton 200 mm, Laine 120 mm, – 120 mm → Béton 180.5 mm, Laine 120 mm, – 120 mm"
      ])
  }

  @Test("Relations to materials in another order change nothing")
  func materialOrder() throws {
    func lines(_ first: Int, _ second: Int) -> String {
      """
      #15=IFCMATERIAL('Béton',$,$);
      #16=IFCMATERIAL('Bois',$,$);
      #17=IFCRELASSOCIATESMATERIAL('m',$,$,$,(#4),#\(first));
      #18=IFCRELASSOCIATESMATERIAL('n',$,$,$,(#4),#\(second));
      """
    }
    #expect(try changes(wall(lines(15, 16)), wall(lines(16, 15))).isEmpty)
    #expect(try changes(wall(lines(15, 16)), wall(lines(16, 16))) == ["material: Bois, Béton → Bois, Bois"])
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

  @Test("Whole numbers, lengths, money and tiny measures change by little; what 32 bits lose is no change")
  func numbers() throws {
    for (old, new) in [
      ("IFCINTEGER(1234567890)", "IFCINTEGER(1234567899)"), ("IFCCOUNTMEASURE(2000001)", "IFCCOUNTMEASURE(2000002)"),
      ("IFCINTEGER(9007199254740993)", "IFCINTEGER(9007199254740992)"),
      ("IFCLENGTHMEASURE(6519480.)", "IFCLENGTHMEASURE(6519480.01)"),
      ("IFCMONETARYMEASURE(12000000.)", "IFCMONETARYMEASURE(12000000.01)"),
      ("IFCVAPORPERMEABILITYMEASURE(2.E-10)", "IFCVAPORPERMEABILITYMEASURE(2.E-12)"),
      ("IFCREAL(1.)", "IFCREAL(1.000001)"),
    ] {
      #expect(try changes(wall(property(old)), wall(property(new))).count == 1, "\(old) \(new)")
    }
    for (old, new) in [
      ("IFCREAL(0.239999994635582)", "IFCREAL(0.24)"), ("IFCREAL(1.)", "IFCREAL(1.E0)"),
      ("IFCREAL(1.0)", "IFCREAL(1.)"),
      ("IFCLENGTHMEASURE(100.30000305)", "IFCLENGTHMEASURE(100.3)"), ("IFCREAL(6.1E-17)", "IFCREAL(0.)"),
    ] {
      #expect(try changes(wall(property(old)), wall(property(new))).isEmpty, "\(old) \(new)")
    }
  }

  @Test("The same number of another dimension or currency is another value, and is said with its unit")
  func dimensions() throws {
    func lines(_ unit: String) -> String { wall("#20=\(unit);\n" + property("IFCREAL(5.)", unit: "#20")) }
    let watt = lines("IFCSIUNIT(*,.POWERUNIT.,$,.WATT.)")
    #expect(
      try changes(watt, lines("IFCSIUNIT(*,.PRESSUREUNIT.,$,.PASCAL.)")) == ["property Set.P: 5.0 WATT → 5.0 PASCAL"])
    #expect(
      try changes(lines("IFCMONETARYUNIT('EUR')"), lines("IFCMONETARYUNIT('USD')"))
        == ["property Set.P: 5.0 EUR → 5.0 USD"])
    #expect(try changes(watt, watt).isEmpty)
  }

  @Test("Values that type and object exchange, and twins of a set, change; the order of properties does not count")
  func order() throws {
    func lines(_ own: String, _ type: String, _ twins: [String]) -> String {
      """
      #10=IFCWALLTYPE('1hqIFTRjfV6AWq_bMtnZwI',$,'T',$,$,(#20),$,$,$,.SOLIDWALL.);
      #11=IFCRELDEFINESBYTYPE('r',$,$,$,(#4),#10);
      #20=IFCPROPERTYSET('s',$,'Set',$,(#21));
      #21=IFCPROPERTYSINGLEVALUE('P',$,IFCLABEL('\(type)'),$);
      #30=IFCPROPERTYSINGLEVALUE('P',$,IFCLABEL('\(own)'),$);
      #31=IFCPROPERTYSET('t',$,'Set',$,(#30));
      #32=IFCRELDEFINESBYPROPERTIES('u',$,$,$,(#4),#31);
      #40=IFCPROPERTYSINGLEVALUE('Q',$,IFCLABEL('1'),$);
      #41=IFCPROPERTYSINGLEVALUE('Q',$,IFCLABEL('2'),$);
      #42=IFCPROPERTYSINGLEVALUE('R',$,IFCLABEL('3'),$);
      #43=IFCPROPERTYSET('v',$,'Twins',$,(\(twins.joined(separator: ","))));
      #44=IFCRELDEFINESBYPROPERTIES('w',$,$,$,(#4),#43);
      """
    }
    let one = wall(lines("a", "b", ["#40", "#41", "#42"]))
    #expect(try changes(one, wall(lines("b", "a", ["#40", "#41", "#42"]))) == ["property Set.P: a → b"])
    #expect(try changes(one, wall(lines("a", "b", ["#41", "#40", "#42"]))) == ["property Twins.Q: 2 → 1"])
    #expect(try changes(one, wall(lines("a", "b", ["#42", "#40", "#41"]))).isEmpty)
  }

  @Test("A room in another storey, a part of another whole, another group and another document")
  func belonging() throws {
    func lines(_ storey: Int, _ whole: Int, _ group: Int, _ document: String) -> String {
      """
      #12=IFCBUILDINGSTOREY('2MF28NhmDBiRVyFakgdbC$',$,'RDC',$,$,$,$,$,$,$);
      #13=IFCBUILDINGSTOREY('0BTBFw6f90Nfh9rP1dl_3A',$,'RDC',$,$,$,$,$,$,$);
      #14=IFCSPACE('0BTBFw6f90Nfh9rP1dl_3B',$,'101',$,$,$,$,$,$,$,$);
      #15=IFCRELAGGREGATES('c',$,$,$,#\(storey),(#14));
      #16=IFCELEMENTASSEMBLY('0BTBFw6f90Nfh9rP1dl_3C',$,'E1',$,$,$,$,$,$,$);
      #17=IFCELEMENTASSEMBLY('0BTBFw6f90Nfh9rP1dl_3D',$,'E2',$,$,$,$,$,$,$);
      #18=IFCRELAGGREGATES('d',$,$,$,#\(whole),(#4));
      #19=IFCSYSTEM('0BTBFw6f90Nfh9rP1dl_3E',$,'S1',$,$);
      #20=IFCSYSTEM('0BTBFw6f90Nfh9rP1dl_3F',$,'S2',$,$);
      #21=IFCRELASSIGNSTOGROUP('e',$,$,$,(#4),$,#\(group));
      #22=IFCDOCUMENTREFERENCE('\(document)',$,$,$,$);
      #23=IFCRELASSOCIATESDOCUMENT('f',$,$,$,(#4),#22);
      """
    }
    let models = try TwoModels(wall(lines(12, 16, 19, "a.pdf")), wall(lines(13, 17, 20, "b.pdf")))
    #expect(models.changes(of: 4) == ["part-of: E1 → E2", "group: S1 → S2", "document: a.pdf → b.pdf"])
    // What is called the same is told by its GlobalId.
    #expect(
      models.changes(of: 14) == ["container: RDC (2MF28NhmDBiRVyFakgdbC$) → RDC (0BTBFw6f90Nfh9rP1dl_3A)"])
  }

  @Test("A placement that is lost is told, and of one that is turned the axes that differ")
  func turned() throws {
    func lines(_ placement: String, _ axes: String = "$,$") -> String {
      """
      #1=IFCWALL('\(Self.a)',$,'Mur',$,$,\(placement),$,$,$);
      #5=IFCLOCALPLACEMENT($,#6);
      #6=IFCAXIS2PLACEMENT3D(#7,\(axes));
      #7=IFCCARTESIANPOINT((1.,1.,0.));
      #8=IFCDIRECTION((0.,0.,-1.));
      #9=IFCDIRECTION((1.,0.,0.));
      """
    }
    #expect(try TwoModels(lines("#5"), lines("$")).changes(of: 1) == ["placement: 1.0; 1.0; 0.0 → -"])
    #expect(
      try TwoModels(lines("#5"), lines("#5", "#8,#9")).changes(of: 1)
        == ["placement: 1.0; 1.0; 0.0 ↑ 0.0; 0.0; 1.0 → 1.0; 1.0; 0.0 ↑ 0.0; 0.0; -1.0"])
  }

  @Test("Units of the project and where it lies on the map are told of the project")
  func project() throws {
    func lines(_ unit: String, _ east: String) -> String {
      wall(
        unit: unit,
        """
        #30=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,#31,$);
        #31=IFCAXIS2PLACEMENT3D(#32,$,$);
        #32=IFCCARTESIANPOINT((0.,0.,0.));
        #33=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
        #34=IFCMAPCONVERSION(#30,#33,\(east),6519480.,172.,1.,0.,1.);
        """)
    }
    let models = try TwoModels(lines("$", "843250."), lines(".MILLI.", "943250."))
    let changes = models.changes(of: 1)
    #expect(changes.first == "unit LENGTHUNIT: METRE → MILLIMETRE")
    #expect(changes.last?.contains("E 843250.0") == true && changes.last?.contains("E 943250.0") == true)
  }
}
