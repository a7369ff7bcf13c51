import Testing

@Suite("V3: properties of the standard in other places")
struct MisplacedValueTests {
  private static let fire = [("FireRating", "IFCLABEL('EI 30')")]

  @Test("passes a property in the standard's set")
  func right() throws {
    var model = ValueModel()
    model.door(1)
    model.set("Pset_DoorCommon", Self.fire, of: 1)
    let probe = try RuleProbe("V3", model.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails one in another set, and says where it belongs")
  func otherSet() throws {
    var model = ValueModel()
    model.door(1)
    model.set("Incendie", Self.fire, of: 1)
    #expect(
      try RuleProbe("V3", model.lines).failures
        == ["#1 misplaced.set Incendie.FireRating → Pset_DoorCommon.FireRating"])
  }

  @Test("does not mind a copy beside the right place, of the door or of its type")
  func copy() throws {
    var model = ValueModel()
    model.door(1)
    model.door(2)
    model.set("Incendie", Self.fire, of: 1)
    model.set("Pset_DoorCommon", Self.fire, of: 1)
    model.set("Incendie", Self.fire, of: 2)
    model.doorType(3, "Pset_DoorCommon", Self.fire, doors: [2])
    let probe = try RuleProbe("V3", model.lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("does not look at blanks, at words that mean many things, at names that the class does not have")
  func others() throws {
    var model = ValueModel()
    model.door(1)
    model.set(
      "Divers",
      [
        ("FireRating", "IFCLABEL('')"), ("SelfClosing", "IFCLABEL('n/a')"), ("Status", "IFCLABEL('NEW')"),
        ("NumberOfRiser", "IFCCOUNTMEASURE(12)"),
      ], of: 1)
    let probe = try RuleProbe("V3", model.lines)
    #expect(probe.failures.isEmpty && probe.valid == 0)
  }

  @Test("fails what is for occurrences only on a type")
  func level() throws {
    var model = ValueModel()
    model.door(1)
    let serial = [("SerialNumber", "IFCIDENTIFIER('SN1')")]
    model.doorType(3, "Pset_ManufacturerOccurrence", serial, doors: [1])
    #expect(
      try RuleProbe("V3", model.lines).failures == ["#3 misplaced.level Pset_ManufacturerOccurrence.SerialNumber"])
  }

  @Test("leaves out the names that a cahier sets")
  func ignored() throws {
    var model = ValueModel()
    model.door(1)
    model.set("Incendie", Self.fire, of: 1)
    #expect(try RuleProbe("V3", model.lines, parameters: ["ignored": ["FireRating"]]).failures.isEmpty)
  }
}
