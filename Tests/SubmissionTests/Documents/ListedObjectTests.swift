import Submission
import Testing

@Suite("D9: lists of equipment and rooms against the models")
struct ListedObjectTests {
  /// A list whose cells are divided by semicolons.
  static func list(
    _ name: String, of subject: ListSubject = .equipment, isCertain: Bool = true, isOwn: Bool = false,
    _ lines: String...
  ) -> DeliveredList {
    DeliveredList(
      path: "d/" + (name.split(separator: "!").first ?? ""), name: name,
      claim: ListClaim([subject], isCertain: isCertain, isOwn: isOwn),
      rows: lines.enumerated().map {
        ($0 + 1, $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      })
  }

  /// Fans of one manufacturer, two of three with serial numbers; a door.
  static let fans = """
    #1=IFCFANTYPE('0000000000000000000001',$,'Caisson',$,$,$,$,$,$,.VANEAXIAL.);
    #2=IFCRELDEFINESBYTYPE('0000000000000000000002',$,$,$,(#11,#12,#13),#1);
    #3=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL('ACME'),$);
    #4=IFCPROPERTYSINGLEVALUE('ModelReference',$,IFCIDENTIFIER('X200'),$);
    #5=IFCPROPERTYSET('0000000000000000000005',$,'Pset_ManufacturerTypeInformation',$,(#3,#4));
    #6=IFCRELDEFINESBYPROPERTIES('0000000000000000000006',$,$,$,(#11,#12,#13),#5);
    #11=IFCFAN('0000000000000000000011',$,'VENT 0',$,$,$,$,'VMC-00',$);
    #12=IFCFAN('0000000000000000000012',$,'VENT 1',$,$,$,$,'VMC-01',$);
    #13=IFCFAN('0000000000000000000013',$,'VENT 2',$,$,$,$,'VMC-02',$);
    #14=IFCDOOR('0000000000000000000014',$,'Porte',$,$,$,$,'P-0',$,$,$,$,$);
    """

  /// Rooms 001 to 003 of 10, 11 and 12 m², in millimetres.
  static let rooms =
    SmallBuilding.lines(unit: ".MILLI.,.METRE.").replacing(
      "#5=IFCUNITASSIGNMENT((#6));",
      with: """
        #5=IFCUNITASSIGNMENT((#6,#9));
        #9=IFCSIUNIT(*,.AREAUNIT.,.CENTI.,.SQUARE_METRE.);
        """)
    + (1...3).map { number in
      """
      #1\(number)0=IFCSPACE('000000000000000000\(number)000',$,'00\(number)',$,$,$,$,'Bureau \(number)',.ELEMENT.,.SPACE.,$);
      #1\(number)1=IFCRELAGGREGATES('000000000000000000\(number)001',$,$,$,#30,(#1\(number)0));
      #1\(number)2=IFCQUANTITYAREA('NetFloorArea',$,$,\(9 + number)0000.,$);
      #1\(number)3=IFCELEMENTQUANTITY('000000000000000000\(number)003',$,'Qto_SpaceBaseQuantities',$,$,(#1\(number)2));
      #1\(number)4=IFCRELDEFINESBYPROPERTIES('000000000000000000\(number)004',$,$,$,(#1\(number)0),#1\(number)3);

      """
    }.joined()

  static func probe(
    _ model: String, parameters: [String: [String]] = [:], _ lists: DeliveredList...
  ) throws -> DocumentProbe {
    try DocumentProbe("D9", SampleFolder([:]), models: ["a.ifc": model], parameters: parameters, lists: lists)
  }

  @Test("a row passes, is in no model, or differs; an object of a class that the list names is in no row")
  func outcomes() throws {
    let probe = try Self.probe(
      Self.fans,
      Self.list(
        "e.csv", "Liste des équipements;;", ";;", "Repère;Désignation;Type", "vmc-00;Vent 0;", "VMC-01;VENT 1;Autre",
        "VMC-77;X;", ";;", "Total;2;"))
    #expect(
      probe.failures == [
        "#12 invalid.difference e.csv:5 Tag=VMC-01 (Type Autre / Caisson)", "absent.object e.csv:6 Tag=VMC-77",
        "#13 absent.entry Tag=VMC-02",
      ])
    #expect(probe.valid == 1)
  }

  @Test("a list on a hidden sheet is told, and read as no list; a hidden sheet that is none is nobody's business")
  func hiddenSheet() throws {
    func hidden(_ name: String, _ lines: String...) -> DeliveredList {
      var list = Self.list(name, of: .equipment)
      list.rows = lines.enumerated().map { ($0 + 1, $1.split(separator: ";").map(String.init)) }
      list.isHidden = true
      return list
    }
    let probe = try Self.probe(
      Self.fans, hidden("e.xlsx!Ancien", "Repère;Nom", "VMC-77;X"), hidden("e.xlsx!Mots", "Choix", "Caisson"),
      Self.list("e.xlsx!Liste", "Repère;Nom", "VMC-00;", "VMC-01;", "VMC-02;"))
    #expect(probe.failures == ["not-evaluable.reference e.xlsx!Ancien (hiddenSheet)"])
    #expect(probe.valid == 3)
    // Of a workbook whose sheets that show are empty, the hidden list is the one thing to say.
    let alone = try Self.probe(Self.fans, Self.list("e.xlsx"), hidden("e.xlsx!Liste", "Repère;Nom", "VMC-77;X"))
    #expect(alone.failures == ["not-evaluable.reference e.xlsx!Liste (hiddenSheet)"] && alone.valid == 0)
  }

  @Test("each row is found by its first filled key that a model has")
  func keys() throws {
    #expect(
      try Self.probe(Self.fans, Self.list("e.csv", "GlobalId;Repère", ";VMC-00", ";VMC-01", ";VMC-02")).valid == 3)
    let renewed = try Self.probe(
      Self.fans,
      Self.list(
        "e.csv", "GlobalId;Repère;Nom", "0aaaaaaaaaaaaaaaaaaaaa;VMC-00;", "0000000000000000000012;;",
        "0aaaaaaaaaaaaaaaaaaaac;VMC-09;VENT 2", ";;VENT 2"))
    // Another tag is another object, whatever its name.
    #expect(renewed.failures == ["absent.object e.csv:4 Tag=VMC-09"])
    #expect(renewed.valid == 3)
  }

  @Test("a GlobalId may be written as a UUID, in capitals, in small letters or in braces")
  func universalIdentifiers() throws {
    let model = Self.fans.replacing("0000000000000000000011", with: "2XiDJLvUO73AXwLqtzF$3G")
      .replacing("0000000000000000000012", with: "3vvvvvvvvvvvvvvvvvvvvv")
    let probe = try Self.probe(
      model,
      Self.list(
        "e.csv", "UUID;Nom", "A1B0D4D5-E5E6-070C-A87A-574DFD3FF0D0;", "{f9e79e79-e79e-79e7-9e79-e79e79e79e79};",
        "00000000-0000-0000-0000-000000000043;", "00000000-0000-0000-0000-0000000000g2;"))
    #expect(probe.failures == ["absent.object e.csv:5 GlobalId=00000000-0000-0000-0000-0000000000g2"])
    #expect(probe.valid == 3)
  }

  @Test("a row without any key is told, and not left out")
  func withoutKey() throws {
    let probe = try Self.probe(Self.fans, Self.list("e.csv", "Repère;Fabricant", "VMC-00;ACME", ";ACME"))
    #expect(probe.failures.first == "not-evaluable.reference e.csv:3")
  }

  @Test("several objects for a row, and several rows for an object, are told as such")
  func ambiguity() throws {
    let twins = Self.fans.replacing("'VENT 1',$,$,$,$,'VMC-01'", with: "'VENT 0',$,$,$,$,'VMC-00'")
    #expect(
      try Self.probe(twins, Self.list("e.csv", "Repère;Désignation", "VMC-00;VENT 0", "VMC-02;VENT 2")).failures
        == ["invalid.duplicate e.csv:2 Tag=VMC-00: 2 (#11, #12)"])
    #expect(
      try Self.probe(
        Self.fans, Self.list("e.csv", "Repère;Désignation", "VMC-00;", "VMC-00;", "VMC-01;", "VMC-02;")
      ).failures == ["#11 invalid.duplicate e.csv:3 Tag=VMC-00 = e.csv:2"])
    // A door with the tag of a fan is told apart by its name.
    let door = Self.fans.replacing("'P-0'", with: "'VMC-00'")
    #expect(
      try Self.probe(door, Self.list("e.csv", "Repère;Nom", "VMC-00;VENT 0", "VMC-01;", "VMC-02;")).failures.isEmpty)
  }

  @Test("doors are asked for an entry only where the list names doors, or the cahier asks")
  func classes() throws {
    let list = Self.list("e.csv", "Repère;Désignation", "VMC-00;", "VMC-01;", "VMC-02;")
    #expect(try Self.probe(Self.fans, list).failures.isEmpty)
    #expect(
      try Self.probe(Self.fans, parameters: ["classes": ["IfcBuildingElement", "IfcFan"]], list).failures
        == ["#14 absent.entry Tag=P-0"])
    // A boiler and a chiller convert energy: the list of one is to have the other.
    let machines =
      Self.fans + """
        #21=IFCBOILER('0000000000000000000021',$,'B',$,$,$,$,'CH-1',$);
        #22=IFCCHILLER('0000000000000000000022',$,'C',$,$,$,$,'GF-1',$);
        """
    #expect(
      try Self.probe(machines, Self.list("e.csv", "Repère;Nom", "CH-1;B")).failures == ["#22 absent.entry Tag=GF-1"])
  }

  @Test("manufacturer and model are compared with what the manufacturer's set says, not with the type object's name")
  func manufacturers() throws {
    let probe = try Self.probe(
      Self.fans,
      Self.list(
        "e.csv", "Repère équipement;Marque;Modèle", "VMC-00;acme;X200", "VMC-01;AUTRE;X200", "VMC-02;;X300"))
    #expect(
      probe.failures == [
        "#12 invalid.difference e.csv:3 Tag=VMC-01 (Manufacturer AUTRE / ACME)",
        "#13 invalid.difference e.csv:4 Tag=VMC-02 (Model X300 / X200)",
      ])
  }

  @Test("rooms are compared by name, area in square metres, storey and building; spreadsheets may drop zeros")
  func rooms() throws {
    let probe = try Self.probe(
      Self.rooms,
      Self.list(
        "l.xlsx", of: .rooms, "N° local;Nom;Surface (m²);Étage;Bâtiment", "1;Bureau 1;10,04;Rez-de-chaussée;B",
        "2;Cuisine;11;RDC;", "003;Bureau 3;13.5;R+1;C"))
    #expect(
      probe.failures == [
        "#120 invalid.difference l.xlsx:3 Number=2 (Name Cuisine / Bureau 2)",
        "#130 invalid.difference l.xlsx:4 Number=003 (Area 13.5 / 12 m², Storey R+1 / RDC, Building C / B)",
      ])
    #expect(probe.valid == 1)
    let list = Self.list("l.csv", of: .rooms, "Numéro;Surface", "001;10.4", "002;11", "003;12")
    #expect(
      try Self.probe(Self.rooms, list).failures == ["#110 invalid.difference l.csv:2 Number=001 (Area 10.4 / 10 m²)"])
    #expect(try Self.probe(Self.rooms, parameters: ["tolerance": ["0.5"]], list).valid == 3)
  }

  @Test(
    "a serial number is another one by the zeros before it, which spreadsheets drop and do not add",
    arguments: [
      ("IFCIDENTIFIER('0012')", "0012", true), ("IFCIDENTIFIER('0012')", "12", true),
      ("IFCIDENTIFIER('12')", "0012", false), ("IFCINTEGER(4711)", "4711", true), ("IFCINTEGER(4711)", "4712", false),
      ("IFCREAL(4711.)", "4712", false), ("IFCREAL(4711.)", "4711", true), ("IFCIDENTIFIER('1E5')", "100000", false),
      ("IFCIDENTIFIER('1E5')", "1e5", true), ("IFCIDENTIFIER('-------------')", "*************", false),
    ])
  func serials(stated: String, listed: String, isSame: Bool) throws {
    let model = """
      #11=IFCFAN('0000000000000000000011',$,'VENT 0',$,$,$,$,'VMC-00',$);
      #20=IFCPROPERTYSINGLEVALUE('SerialNumber',$,\(stated),$);
      #21=IFCPROPERTYSET('0000000000000000000021',$,'Pset_ManufacturerOccurrence',$,(#20));
      #22=IFCRELDEFINESBYPROPERTIES('0000000000000000000022',$,$,$,(#11),#21);
      """
    let byTag = try Self.probe(model, Self.list("e.csv", "Repère;N° de série", "VMC-00;\(listed)"))
    #expect(byTag.failures.isEmpty == isSame, "\(byTag.failures)")
    let bySerial = try Self.probe(model, Self.list("e.csv", "N° de série;Nom", "\(listed);"))
    #expect(bySerial.failures.isEmpty == isSame, "\(bySerial.failures)")
  }

  @Test("a storey below the ground is not the one above it that has its number")
  func basements() throws {
    let model = Self.rooms.replacing("'RDC'", with: "'Niveau -1'")
    try #require(model != Self.rooms)
    func failures(_ storey: String) throws -> Int {
      try Self.probe(model, Self.list("l.csv", of: .rooms, "Numéro;Étage", "001;\(storey)", "002;", "003;")).failures
        .count
    }
    #expect(try failures("Niveau 1") == 1)
    #expect(try failures("Niveau -1") == 0 && failures("R-1") == 0)
  }

  @Test("a building is known by whatever noun stands before its mark", arguments: ["Bâtiment A", "A", "Bldg 2"])
  func buildings(_ stated: String) throws {
    let model = Self.rooms.replacing("$,'B',", with: "$,'\(stated)',")
    let same = stated.hasSuffix("A") ? ["Bât. A", "Bat A", "BatA", "Building A", "A"] : ["Bât. 02", "Bat2", "bt n° 2"]
    for listed in same + ["Tour A"] {
      let list = Self.list("l.csv", of: .rooms, "Numéro;Bâtiment", "001;\(listed)", "002;", "003;")
      let isOther = listed == "Tour A" && stated != "A"
      #expect(try Self.probe(model, list).failures.isEmpty != isOther, "\(listed)")
    }
  }

  @Test(
    "a row of a building that has no model is missing in the models, in whatever order, and no second row of another's")
  func buildingWithoutModel() throws {
    for rows in [["001;B", "001;C", "001;D"], ["001;D", "001;C", "001;B"]] {
      var list = Self.list("l.csv", of: .rooms)
      list.rows = (["Numéro;Bâtiment", "002;B", "003;B"] + rows).enumerated().map {
        ($0 + 1, $1.split(separator: ";").map(String.init))
      }
      let probe = try Self.probe(Self.rooms, list)
      let missing = rows.enumerated().filter { $0.element != "001;B" }.map { place, row in
        "absent.object l.csv:\(place + 4) Number=001, Building=\(row.suffix(1))"
      }
      #expect(probe.failures == missing && probe.valid == 3)
    }
    // One row alone, of another building than the model's, is a difference: one of the two is wrong.
    let alone = try Self.probe(
      Self.rooms, Self.list("l.csv", of: .rooms, "Numéro;Bâtiment", "001;C", "002;B", "003;B"))
    #expect(alone.failures == ["#110 invalid.difference l.csv:2 Number=001 (Building C / B)"])
    // Two rows of one building are still two rows of one room.
    let twice = try Self.probe(
      Self.rooms, Self.list("l.csv", of: .rooms, "Numéro;Bâtiment", "001;B", "001;Bât. B", "002;B", "003;B"))
    #expect(twice.failures == ["#110 invalid.duplicate l.csv:3 Number=001 = l.csv:2"])
  }

  @Test("an area whose unit nobody can tell is not compared, and said so")
  func unclearUnit() throws {
    let unclear = Self.rooms.replacing("(#6,#9)", with: "(#6)")
    let probe = try Self.probe(unclear, Self.list("l.csv", of: .rooms, "Numéro;Surface", "001;10", "002;", "003;"))
    #expect(probe.failures == ["#110 not-evaluable.unit l.csv:2 Number=001: Area"])
  }

  @Test("equipment is compared with the room and the storey that it stands in")
  func places() throws {
    let model =
      Self.rooms + """
        #200=IFCFAN('0000000000000000000200',$,'V',$,$,$,$,'V-1',$);
        #201=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000201',$,$,$,(#200),#110);
        """
    func failures(_ place: String) throws -> [String] {
      try Self.probe(model, Self.list("e.csv", "Repère;Emplacement;Niveau", "V-1;\(place)")).failures
    }
    for place in ["001;RDC", "1;0", "001 - Bureau 1;", "RDC;", "Bureau 1;R+0"] { #expect(try failures(place).isEmpty) }
    #expect(try failures("002;R+1") == ["#200 invalid.difference e.csv:2 Tag=V-1 (Room 002 / 001, Storey R+1 / RDC)"])
  }

  @Test("storeys are compared by their level, however they are written: R + 1 is not R-1")
  func storeys() throws {
    func failures(_ stated: String, _ listed: String) throws -> [String] {
      let model = Self.rooms.replacing("'RDC'", with: "'\(stated)'")
      return try Self.probe(
        model, Self.list("l.csv", of: .rooms, "Numéro;Niveau", "001;\(listed)", "002;", "003;")
      ).failures
    }
    for same in ["R+1", "R + 1", "R1", "N+1", "premier étage"] { #expect(try failures("R+1", same).isEmpty) }
    for other in ["R + 1", "R1", "N1"] {
      #expect(
        try failures("R-1", other) == ["#110 invalid.difference l.csv:2 Number=001 (Storey \(other) / R-1)"])
    }
  }

  @Test("what a spreadsheet did not calculate is not evaluable; a difference beside it is told all the same")
  func uncalculated() throws {
    let probe = try Self.probe(
      Self.fans,
      Self.list(
        "e.csv", "Repère;Type;Marque;Nom", "VMC-00;=;;", "VMC-01;#REF!;AUTRE;", "VMC-02;#N/A;;", "=;;;X", "=;;;VENT 2"))
    #expect(
      probe.failures == [
        "#11 not-evaluable.reference e.csv:2 Tag=VMC-00 (uncalculated([Findings.ListColumn.type]))",
        "#12 invalid.difference e.csv:3 Tag=VMC-01 (Manufacturer AUTRE / ACME)",
        "not-evaluable.reference e.csv:5 (uncalculated([Findings.ListColumn.tag]))",
        "#13 invalid.duplicate e.csv:6 Name=VENT 2 = e.csv:4",
      ])
    #expect(probe.valid == 1)
  }

  @Test("rows under one key in a cell of several rows are one entry; other such cells count in each row")
  func continued() throws {
    var list = Self.list("e.xlsx", "Repère;Marque", "VMC-00;ACME", "VMC-00;AUTRE", "VMC-01;AUTRE", "VMC-02;")
    list.continued = [3: [0], 4: [1]]
    #expect(
      try Self.probe(Self.fans, list).failures == [
        "#12 invalid.difference e.xlsx:4 Tag=VMC-01 (Manufacturer AUTRE / ACME)"
      ])
  }

  @Test("what the model does not say compares with nothing: a number is no name, N/C no serial number")
  func unsaid() throws {
    let model = Self.rooms.replacing("'Bureau 2'", with: "$")
    let list = Self.list("l.csv", of: .rooms, "Numéro;Nom", "001;Bureau 1", "002;Bureau 9", "003;003")
    #expect(try Self.probe(model, list).failures.isEmpty)
    // Where a list has names alone, a room is found by the number that stands in its name.
    #expect(try Self.probe(model, Self.list("l.csv", of: .rooms, "Nom;Surface", "002;11")).valid == 1)
    let serials =
      Self.fans + """
        #203=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('N/C'),$);
        #205=IFCPROPERTYSET('0000000000000000000205',$,'Pset_ManufacturerOccurrence',$,(#203));
        #206=IFCRELDEFINESBYPROPERTIES('0000000000000000000206',$,$,$,(#11,#12,#13),#205);
        """
    #expect(
      try Self.probe(serials, Self.list("e.csv", "Repère;N° de série", "VMC-00;S-1", "VMC-01;N/C")).failures
        == ["#13 absent.entry Tag=VMC-02"])
  }

  @Test("a room that two models draw is listed though one of them names it otherwise, and the difference is told")
  func roomOfTwoModels() throws {
    let other = Self.rooms.replacing("'Bureau 2'", with: "'SALLE 2'").replacing(
      "'0000000000000000002", with: "'1000000000000000002")
    let list = Self.list(
      "l.csv", of: .rooms, "Numéro;Désignation", "001;Bureau 1", "002;Bureau 2", "003;Bureau 3")
    let probe = try DocumentProbe(
      "D9", SampleFolder([:]), models: ["a.ifc": Self.rooms, "b.ifc": other], parameters: [:], lists: [list])
    #expect(probe.failures == ["#120 invalid.difference l.csv:3 Number=002 (Name Bureau 2 / SALLE 2)"])
  }

  @Test("thousands of rows about thousands of objects of one key are read in linear time", .timeLimit(.minutes(1)))
  func manyOfOneKey() throws {
    func fans(_ count: Int) -> String {
      (1...count).map { "#\($0)=IFCFAN('\($0)',$,'V\($0)',$,$,$,$,'012',$);" }.joined(separator: "\n")
    }
    func rows(_ count: Int) -> DeliveredList {
      var list = Self.list("e.csv", "Repère;Désignation")
      list.rows += (1...count).map { ($0 + 1, [$0 % 2 == 0 ? "12" : "012", "V\($0)"]) }
      list.rows += (1...count).map { ($0 + count + 1, ["X\($0)", "V1"]) }
      return list
    }
    #expect(
      try Self.probe(fans(2), rows(2)).failures == [
        "absent.object e.csv:4 Tag=X1", "absent.object e.csv:5 Tag=X2",
      ])
    let start = ContinuousClock.now
    let many = try Self.probe(fans(5_000), rows(5_000))
    #expect(many.failures.count == 5_000 && many.valid == 5_000)
    // Each row with each object is 25 million comparisons of texts.
    #expect(ContinuousClock.now - start < .seconds(40))
  }
}
