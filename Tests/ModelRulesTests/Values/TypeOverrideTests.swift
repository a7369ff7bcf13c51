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

  @Test("does not compare what is stated in different units")
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
}
