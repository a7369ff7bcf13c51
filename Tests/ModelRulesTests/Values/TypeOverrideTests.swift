import Findings
import ModelRules
import Testing

@Suite("V4: objects that contradict their types")
struct TypeOverrideTests {
  private func lines(_ own: [(String, String)], _ typed: [(String, String)], set: String = "Pset_DoorCommon") -> String
  {
    var model = ValueModel()
    model.door(1)
    model.set(set, own, of: 1)
    model.doorType(3, "Pset_DoorCommon", typed, doors: [1])
    return model.lines
  }

  @Test("passes equal values, however they are written")
  func equal() throws {
    let typed = [("FireRating", "IFCLABEL('EI 30')"), ("AcousticRating", "IFCREAL(1.)")]
    let probe = try RuleProbe(
      "V4", lines([("AcousticRating", "IFCREAL(1.0)"), ("FireRating", "IFCTEXT('EI 30')")], typed))
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("fails another value, and shows both")
  func override() throws {
    let probe = try RuleProbe(
      "V4", lines([("FireRating", "IFCLABEL('EI 30')")], [("FireRating", "IFCLABEL('EI 60')")]))
    #expect(probe.failures == ["#1 invalid.conflict Pset_DoorCommon.FireRating: EI 30 ≠ EI 60 (IfcDoorType)"])
  }

  @Test(
    "takes reals for the same within the tolerance of IDS, and integers as they are",
    arguments: [
      ("IFCREAL(0.239999994635582)", "IFCREAL(0.24)", true), ("IFCREAL(0.2400000001)", "IFCREAL(0.24)", true),
      ("IFCREAL(-0.0000005)", "IFCREAL(0.)", true), ("IFCREAL(30.)", "IFCINTEGER(30)", true),
      ("IFCREAL(0.25)", "IFCREAL(0.24)", false), ("IFCREAL(0.24001)", "IFCREAL(0.24)", false),
      ("IFCINTEGER(10000001)", "IFCINTEGER(10000000)", false),
    ])
  func tolerance(own: String, typed: String, passes: Bool) throws {
    let found = try RuleProbe("V4", lines([("Depth", own)], [("Depth", typed)])).failures
    #expect(found.isEmpty == passes)
  }

  @Test(
    "compares what values say, not their types",
    arguments: [
      ("IFCREAL(1.5)", "IFCLABEL('1.5')", true), ("IFCLABEL('1,50')", "IFCREAL(1.5)", true),
      ("IFCLABEL('EI30 ')", "IFCLABEL('EI30')", true), ("IFCLABEL('True')", "IFCBOOLEAN(.T.)", true),
      ("IFCBOOLEAN(.F.)", "IFCLABEL('non')", true), ("IFCREAL(1.5)", "IFCLABEL('1.6')", false),
      ("IFCREAL(1.5)", "IFCLABEL('1.5 m')", false), ("IFCLABEL('True')", "IFCBOOLEAN(.F.)", false),
    ])
  func types(own: String, typed: String, passes: Bool) throws {
    let probe = try RuleProbe("V4", lines([("Depth", own)], [("Depth", typed)]))
    #expect(probe.failures.isEmpty == passes)
    #expect(probe.valid == (passes ? 1 : 0))
  }

  @Test(
    "counts no placeholder as a contradiction",
    arguments: [("à définir", "EI 60"), ("EI 60", "TBD"), ("EI 60", "none"), ("NC", "n/a")])
  func placeholders(own: String, typed: String) throws {
    let encoded = own.replacing("à", with: "\\X2\\00E0\\X0\\").replacing("é", with: "\\X2\\00E9\\X0\\")
    let probe = try RuleProbe(
      "V4", lines([("FireRating", "IFCLABEL('\(encoded)')")], [("FireRating", "IFCLABEL('\(typed)')")]))
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }

  /// A door and its type with values of an enumeration.
  private func enumerated(_ own: String, _ typed: String) throws -> [String] {
    let lines = lines([("Materials", "#998")], [("Materials", "#999")])
      .replacing("IFCPROPERTYSINGLEVALUE('Materials'", with: "IFCPROPERTYENUMERATEDVALUE('Materials'")
      .replacing("#998,$)", with: "\(own),$)").replacing("#999,$)", with: "\(typed),$)")
    return try RuleProbe("V4", lines).failures
  }

  @Test("compares values of enumerations, in whatever order")
  func enumerations() throws {
    let (wood, steel) = ("IFCLABEL('WOOD')", "IFCLABEL('STEEL')")
    #expect(
      try enumerated("(\(wood))", "(\(steel))")
        == ["#1 invalid.conflict Pset_DoorCommon.Materials: WOOD ≠ STEEL (IfcDoorType)"])
    #expect(try enumerated("(\(wood),\(steel))", "(\(steel),\(wood))").isEmpty)
    #expect(
      try enumerated("(\(wood),\(steel))", "(\(steel))")
        == ["#1 invalid.conflict Pset_DoorCommon.Materials: WOOD, STEEL ≠ STEEL (IfcDoorType)"])
    #expect(try enumerated("(\(wood))", "(IFCLABEL('NOTKNOWN'))").isEmpty)
    #expect(try enumerated("(\(wood))", "$").isEmpty)
  }

  @Test("compares a value of an enumeration with a single one")
  func enumeratedAndSingle() throws {
    func failures(_ typed: String) throws -> [String] {
      let lines = lines([("Materials", "#998")], [("Materials", typed)]).replacing(
        "IFCPROPERTYSINGLEVALUE('Materials',$,#998,$)",
        with: "IFCPROPERTYENUMERATEDVALUE('Materials',$,(IFCLABEL('WOOD')),$)")
      return try RuleProbe("V4", lines).failures
    }
    #expect(try failures("IFCTEXT('WOOD')").isEmpty)
    #expect(try failures("IFCTEXT('STEEL')").count == 1)
  }

  @Test("compares numbers in different units by what they measure, and not where that cannot be told")
  func units() throws {
    let metres = lines([("Width", "IFCLENGTHMEASURE(900.)")], [("Width", "IFCLENGTHMEASURE(0.9)")])
    #expect(try RuleProbe("V4", metres).failures.count == 1)
    #expect(
      try RuleProbe("V4", metres.replacing("IFCLENGTHMEASURE(900.),$", with: "IFCLENGTHMEASURE(900.),#999")).tally
        .outcomes.total == 0)
    // Two instances may say one unit, and one may be the project's.
    let units = """
      #901=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #902=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #903=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #904=IFCUNITASSIGNMENT((#901));
      #905=IFCPROJECT('0000000000000000000905',$,'P',$,$,$,$,$,#904);

      """
    func failures(_ own: String, _ typed: String) throws -> Int {
      let lines = metres.replacing("IFCLENGTHMEASURE(900.),$", with: "IFCLENGTHMEASURE(900.),\(own)")
        .replacing("IFCLENGTHMEASURE(0.9),$", with: "IFCLENGTHMEASURE(0.9),\(typed)")
      return try RuleProbe("V4", units + lines).failures.count
    }
    #expect(try failures("#901", "#902") == 1 && failures("$", "#902") == 1 && failures("#901", "$") == 1)
    #expect(try failures("#901", "#903") == 0 && failures("$", "#903") == 0)
    func measured(_ own: String, _ typed: String, _ values: (String, String)) throws -> [String] {
      let lines = metres.replacing("IFCLENGTHMEASURE(900.),$", with: "\(values.0),\(own)")
        .replacing("IFCLENGTHMEASURE(0.9),$", with: "\(values.1),\(typed)")
      let probe = try RuleProbe("V4", units + lines)
      #expect(probe.tally.outcomes.total == 1)
      return probe.failures
    }
    let (large, one) = ("IFCLENGTHMEASURE(1000.)", "IFCLENGTHMEASURE(1.)")
    #expect(try measured("#901", "#903", (large, one)).isEmpty && measured("#903", "#901", (one, large)).isEmpty)
    #expect(try measured("$", "#903", (large, one)).isEmpty && measured("#903", "$", (one, large)).isEmpty)
    // Written alike, and not the same.
    #expect(
      try measured("#901", "#903", (one, one))
        == ["#1 invalid.conflict Pset_DoorCommon.Width: 1. MILLIMETRE ≠ 1. METRE (IfcDoorType)"])
    #expect(try measured("$", "#903", (one, one)).count == 1 && measured("#903", "$", (one, one)).count == 1)
    #expect(try measured("$", "#903", ("IFCINTEGER(1000)", "IFCINTEGER(1)")).isEmpty)
  }

  @Test("does not look at what only one of them states, at blanks, and at another set")
  func single() throws {
    let typed = [("FireRating", "IFCLABEL('EI 60')"), ("IsExternal", "IFCBOOLEAN(.T.)")]
    let own = [("FireRating", "IFCLABEL('')"), ("SelfClosing", "IFCBOOLEAN(.T.)")]
    #expect(try RuleProbe("V4", lines(own, typed)).tally.outcomes.total == 0)
    let other = [("FireRating", "IFCLABEL('EI 30')")]
    #expect(try RuleProbe("V4", lines(other, typed, set: "Incendie")).tally.outcomes.total == 0)
  }

  @Test("lets a reference and a status differ, and what a cahier sets")
  func ignored() throws {
    let reference = lines([("Reference", "IFCIDENTIFIER('A')")], [("Reference", "IFCIDENTIFIER('B')")])
    #expect(try RuleProbe("V4", reference).failures.isEmpty)
    let fire = lines([("FireRating", "IFCLABEL('A')")], [("FireRating", "IFCLABEL('B')")])
    #expect(try RuleProbe("V4", fire, parameters: ["ignored": ["FireRating"]]).failures.isEmpty)
  }

  @Test("takes a logical that is unknown for no value", arguments: [(".U.", 0), (".F.", 1)])
  func unknown(value: String, count: Int) throws {
    let probe = try RuleProbe(
      "V4", lines([("Combustible", "IFCLOGICAL(.T.)")], [("Combustible", "IFCLOGICAL(\(value))")]))
    #expect(probe.failures.count == count)
  }

  @Test("compares what one set says once, however many relations and lists lead to it", .timeLimit(.minutes(1)))
  func repeated() throws {
    let count = 4000
    let many = { (number: Int) in Array(repeating: "#\(number)", count: count).joined(separator: ",") }
    let lines = """
      #1=IFCDOOR('0000000000000000000001',$,'P',$,$,$,$,$,$,$,.DOOR.,$,$);
      #2=IFCDOORTYPE('0000000000000000000002',$,'T',$,$,(\(many(3))),$,$,$,.DOOR.,.NOTDEFINED.,$,$);
      #3=IFCPROPERTYSET('0000000000000000000003',$,'Pset_DoorCommon',$,(\(many(4))));
      #4=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 30'),$);
      #5=IFCRELDEFINESBYPROPERTIES('0000000000000000000005',$,$,$,(\(many(1))),#3);
      #6=IFCRELDEFINESBYTYPE('0000000000000000000006',$,$,$,(\(many(1))),#2);
      """
    for code in ["V1", "V2", "V3", "V4"] { #expect(try RuleProbe(code, lines).failures.isEmpty) }
    #expect(try RuleProbe("V4", lines).valid == 1)
  }

  @Test("compares long lists in time that grows with them, in whatever order", .timeLimit(.minutes(1)))
  func longLists() throws {
    let items = (0..<20_000).map { "IFCLABEL('a\($0)')" }
    let (rising, falling) = (items.joined(separator: ","), items.reversed().joined(separator: ","))
    #expect(try enumerated("(\(rising))", "(\(falling))").isEmpty)
    let found = try enumerated("(\(rising))", "(\(falling.replacing("'a77'", with: "'b77'")))")
    #expect(found.count == 1)
    #expect(found.first?.utf8.count ?? 0 < 1100)
  }

  @Test("tells a difference once for each object that shares it, and cuts what is as long as the file")
  func shared() throws {
    let (one, other) = (String(repeating: "a", count: 50_000), String(repeating: "b", count: 50_000))
    var model = ValueModel()
    for number in 1...50 { model.door(number) }
    model.set("Pset_DoorCommon", [("FireRating", "IFCTEXT('\(one)')"), ("Rating", "IFCTEXT('A')")], of: 1)
    model.doorType(
      60, "Pset_DoorCommon", [("FireRating", "IFCTEXT('\(other)')"), ("Rating", "IFCTEXT('A')")],
      doors: Array(1...50))
    let all = (1...50).map { "#\($0)" }.joined(separator: ",")
    let probe = try RuleProbe("V4", model.lines.replacing("$,$,$,(#1),", with: "$,$,$,(\(all)),"))
    #expect(probe.tally.failures.map(\.instance) == Array(1...50))
    #expect(probe.valid == 50)
    #expect(probe.tally.details.allSatisfy { $0.utf8.count < 1100 && $0.hasSuffix("…") })
  }

  @Test("holds a group of sets against a type once for all objects that share it", .timeLimit(.minutes(1)))
  func groups() throws {
    let count = 4000
    let names = { (first: Int) in (first..<first + count).map { "#\($0)" }.joined(separator: ",") }
    let doors = (0..<count).map { "#\(10_000 + $0)=IFCDOOR('d\($0)',$,'P',$,$,$,$,$,$,$,.DOOR.,$,$);" }
    let sets = (0..<count).map { "#\(20_000 + $0)=IFCPROPERTYSET('s\($0)',$,'Set \($0)',$,(#4));" }
    let lines = """
      #2=IFCDOORTYPE('0000000000000000000002',$,'T',$,$,(#3,#20000),$,$,$,.DOOR.,.NOTDEFINED.,$,$);
      #3=IFCPROPERTYSET('0000000000000000000003',$,'Set 1',$,(#7));
      #4=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 30'),$);
      #5=IFCRELDEFINESBYPROPERTIES('5',$,$,$,(\(names(10_000))),IFCPROPERTYSETDEFINITIONSET((\(names(20_000)))));
      #6=IFCRELDEFINESBYTYPE('0000000000000000000006',$,$,$,(\(names(10_000))),#2);
      #7=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$);

      """
    let probe = try RuleProbe("V4", lines + (doors + sets).joined(separator: "\n"))
    #expect(probe.valid == count)
    #expect(probe.failures.count == count)
    #expect(probe.failures.last == "#13999 invalid.conflict Set 1.FireRating: EI 30 ≠ EI 60 (IfcDoorType)")
  }
}
