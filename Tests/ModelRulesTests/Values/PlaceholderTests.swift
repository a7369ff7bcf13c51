import Findings
import Requirements
import Testing

@Suite("V1: placeholders")
struct PlaceholderRuleTests {
  private func model(_ value: String, name: String = "P1") -> String {
    var model = ValueModel()
    model.door(1, name: name)
    model.set("Pset_DoorCommon", [("FireRating", value), ("IsExternal", "IFCBOOLEAN(.T.)")], of: 1)
    return model.lines
  }

  @Test("passes values, and does not look at numbers and truth values")
  func values() throws {
    let probe = try RuleProbe("V1", model("IFCLABEL('EI 30')"))
    #expect(probe.failures.isEmpty)
    // The door's name and its fire rating.
    #expect(probe.valid == 2)
    #expect(try RuleProbe("V1", model("IFCREAL(0.)")).valid == 1)
  }

  @Test(
    "fails words that stand for none, with object, set and property",

    arguments: [
      "TBD", "n/a", "XXX", "-", "?", "0", "0000", "0000000000", "0000-0000", "Default", "1900-12-31", "31/12/1900",
      "01/01/1900", "JJ/MM/AAAA",
      "A DEFINIR PAR LE TITULAIRE", "En attente de validation", "undef.", "Inconnus",
    ])
  func words(word: String) throws {
    let probe = try RuleProbe("V1", model("IFCLABEL('\(word)')"))
    #expect(probe.failures == ["#1 placeholder Pset_DoorCommon.FireRating: \(word)"])
  }

  @Test(
    "takes it for an answer that a question does not arise, unless the cahier refuses the word",
    arguments: ["sans objet", "Sans Objet", "S.O.", "Non applicable", "not applicable"])
  func answers(word: String) throws {
    let lines = model("IFCLABEL('\(word)')")
    #expect(try RuleProbe("V1", lines).failures.isEmpty)
    let strict = PlaceholderPolicy(words: ["sans objet", "s.o.", "non applicable", "not applicable"])
    #expect(
      try RuleProbe("V1", lines, placeholders: strict).failures
        == ["#1 placeholder Pset_DoorCommon.FireRating: \(word)"])
  }

  @Test(
    "takes the name of the property for no value, however it is written",
    arguments: [("FireRating", true), ("FIRE RATING", true), ("// fire-rating //", true), ("FireRatings", false)])
  func echoes(value: String, isTold: Bool) throws {
    let probe = try RuleProbe("V1", model("IFCLABEL('\(value)')"))
    #expect(probe.failures == (isTold ? ["#1 placeholder Pset_DoorCommon.FireRating: \(value)"] : []))
  }

  @Test("takes numbers in texts for values, be they zero", arguments: ["0.000", "0,0000", "((0,0,0),(0,0,0))"])
  func zeroes(value: String) throws {
    #expect(try RuleProbe("V1", model("IFCLABEL('\(value)')")).failures.isEmpty)
  }

  @Test("reads encoded texts")
  func encoded() throws {
    let probe = try RuleProbe("V1", model("IFCTEXT('\\X2\\00C0\\X0\\ d\\X2\\00E9\\X0\\finir')"))
    #expect(probe.failures == ["#1 placeholder Pset_DoorCommon.FireRating: À définir"])
  }

  @Test(
    "lets words that may be an answer stand in sets of one's own",
    arguments: ["0", "None", "Standard", "Default", "<Default>"])
  func ambiguous(word: String) throws {
    let lines = model("IFCLABEL('\(word)')").replacing("Pset_DoorCommon", with: "Construction")
    let probe = try RuleProbe("V1", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
    let other = lines.replacing("IFCLABEL('\(word)')", with: "IFCLABEL('TBD')")
    #expect(try RuleProbe("V1", other).failures == ["#1 placeholder Construction.FireRating: TBD"])
  }

  @Test("fails a value that repeats its property's name")
  func repeated() throws {
    let probe = try RuleProbe("V1", model("IFCLABEL('FireRating')").replacing("Pset_DoorCommon", with: "COBie"))
    #expect(probe.failures == ["#1 placeholder COBie.FireRating: FireRating"])
  }

  @Test("lets the ground floor be called 0")
  func storey() throws {
    var model = ValueModel()
    model.object(1, "IFCBUILDINGSTOREY", name: "0", "$,$,$,$,$,.ELEMENT.,0.")
    #expect(try RuleProbe("V1", model.lines).valid == 1)
  }

  @Test("lets a room be a void, and no door")
  func voids() throws {
    var model = ValueModel()
    model.object(1, "IFCSPACE", name: "101", "$,$,$,$,'Vide',.ELEMENT.,.INTERNAL.,$")
    model.door(2, name: "Vide")
    #expect(try RuleProbe("V1", model.lines).failures == ["#2 placeholder Name: Vide"])
  }

  @Test("leaves blank values to others")
  func blank() throws {
    let probe = try RuleProbe("V1", model("IFCLABEL('  ')"))
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("looks at names and tags, and not at those of openings")
  func attributes() throws {
    var model = ValueModel()
    model.door(1, name: "<unnamed>", tag: "XX")
    model.object(2, "IFCOPENINGELEMENT", name: "Standard", "$,$,$,$,$,.OPENING.")
    #expect(
      try RuleProbe("V1", model.lines).failures == ["#1 placeholder Name: <unnamed>", "#1 placeholder Tag: XX"])
  }

  @Test("looks at types, and once at a set that many objects share")
  func types() throws {
    var model = ValueModel()
    model.door(1)
    model.doorType(3, "Pset_ManufacturerTypeInformation", [("Manufacturer", "IFCLABEL('NC')")], doors: [1])
    #expect(
      try RuleProbe("V1", model.lines).failures
        == ["#3 placeholder Pset_ManufacturerTypeInformation.Manufacturer: NC"])
    let shared =
      self.model("IFCLABEL('NC')").replacing("(#1)", with: "(#1,#2)")
      + "#2=IFCDOOR('0000000000000000000002',$,'P2',$,$,$,$,$,$,$,.DOOR.,$,$);\n"
    #expect(try RuleProbe("V1", shared).failures.count == 1)
  }

  @Test("looks at enumerated values")
  func enumerated() throws {
    let lines = model("IFCLABEL('EI 30')")
      .replacing(
        "IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 30'),$)",
        with: "IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NOTKNOWN')),$)")
    #expect(try RuleProbe("V1", lines).failures == ["#1 placeholder Pset_DoorCommon.Status: NOTKNOWN"])
  }

  @Test("looks at all values of a list")
  func list() throws {
    let lines = model("IFCLABEL('EI 30')")
      .replacing(
        "IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 30'),$)",
        with: "IFCPROPERTYLISTVALUE('Fab',$,(IFCLABEL('Daikin'),IFCLABEL('TBD')),$)")
    #expect(try RuleProbe("V1", lines).failures == ["#1 placeholder Pset_DoorCommon.Fab: TBD"])
    #expect(try RuleProbe("V1", lines.replacing("'TBD'", with: "'Atlantic'")).valid == 2)
  }

  @Test("tells the object that has the set of a complex property")
  func complex() throws {
    let lines =
      model("IFCLABEL('TBD')").replacing("(#100,#101)", with: "(#300,#101)")
      + "#300=IFCCOMPLEXPROPERTY('Outer',$,'u',(#301));\n#301=IFCCOMPLEXPROPERTY('Inner',$,'u',(#100,#300));\n"
    #expect(
      try RuleProbe("V1", lines).failures == ["#1 placeholder Pset_DoorCommon.Outer.Inner.FireRating: TBD"])
  }

  @Test("looks at materials and at postal addresses")
  func resources() throws {
    let lines =
      model("IFCLABEL('EI 30')") + """
        #300=IFCMATERIAL('TBD',$,$);
        #301=IFCMATERIAL('B\\X2\\00E9\\X0\\ton',$,$);
        #302=IFCPOSTALADDRESS($,$,$,$,('Enter address here'),$,'Lyon',$,'00000',$);
        #303=IFCBUILDING('0000000000000000000303',$,'B',$,$,$,$,$,.ELEMENT.,$,$,#302);
        #304=IFCPOSTALADDRESS($,$,$,$,$,$,'XXX',$,$,$);

        """
    #expect(
      try RuleProbe("V1", lines).failures == [
        "#300 placeholder Name: TBD", "#303 placeholder AddressLines: Enter address here",
        "#303 placeholder PostalCode: 00000", "#304 placeholder Town: XXX",
      ])
  }

  @Test("gives the same on one thread and on several")
  func threads() throws {
    var model = ValueModel()
    for number in 1...60 { model.door(number, name: "P\(number)") }
    for number in 1...60 {
      let value = number % 7 == 0 ? "TBD" : "x\(number)"
      model.set("S", [("A", "IFCLABEL('\(value)')")], of: number)
    }
    #expect(try RuleProbe("V1", model.lines, threads: 1).failures == RuleProbe("V1", model.lines, threads: 4).failures)
  }
}
