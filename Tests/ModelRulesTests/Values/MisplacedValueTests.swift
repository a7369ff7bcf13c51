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

  @Test("looks at all who have one set, and counts a property of it once", arguments: [[1, 2], [2, 1]])
  func sharedSet(right: [Int]) throws {
    var model = ValueModel()
    model.door(1)
    model.door(2)
    model.set("Incendie", Self.fire, of: 1)
    model.set("Pset_DoorCommon", Self.fire, of: right[0])
    let shared = model.lines.replacing("(#1),#101)", with: "(#1,#2),#101)")
    let probe = try RuleProbe("V3", shared)
    #expect(probe.failures == ["#\(right[1]) misplaced.set Incendie.FireRating → Pset_DoorCommon.FireRating"])
    #expect(probe.valid == 1)
  }

  @Test("finds the right place among very many sets, too", arguments: [0, 1, 30, 99], [true, false])
  func manySets(position: Int, isThere: Bool) throws {
    var model = ValueModel()
    model.door(1)
    for number in 0..<100 {
      let isRight = isThere && number == position
      model.set(isRight ? "Pset_DoorCommon" : "Propre \(number)", Self.fire, of: 1)
    }
    let probe = try RuleProbe("V3", model.lines)
    #expect(probe.failures.count == (isThere ? 0 : 100))
    #expect(probe.valid == (isThere ? 1 : 0))
  }

  @Test("takes a placeholder in the right place for no value there", arguments: [("NC", 1), ("EI 60", 0)])
  func placeholderInPlace(value: String, count: Int) throws {
    var model = ValueModel()
    model.door(1)
    model.set("Incendie", Self.fire, of: 1)
    model.set("Pset_DoorCommon", [("FireRating", "IFCLABEL('\(value)')")], of: 1)
    #expect(try RuleProbe("V3", model.lines).failures.count == count)
  }

  @Test("looks at values of enumerations as at single ones")
  func enumerated() throws {
    func failures(_ value: String) throws -> [String] {
      var model = ValueModel()
      model.door(1)
      model.set("Incendie", Self.fire, of: 1)
      return try RuleProbe(
        "V3",
        model.lines.replacing(
          "IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 30'),$)",
          with: "IFCPROPERTYENUMERATEDVALUE('FireRating',$,\(value),$)")
      ).failures
    }
    #expect(try failures("(IFCLABEL('EI 30'))").count == 1)
    for blank in ["$", "(IFCLABEL(''))", "(IFCLABEL('TBD'))", "(IFCLABEL('UNSET'))"] {
      #expect(try failures(blank).isEmpty)
    }
  }

  @Test("fails one in a set of the standard that lacks it, or is for another class")
  func otherStandardSet() throws {
    var model = ValueModel()
    model.door(1)
    model.set("Pset_ManufacturerTypeInformation", Self.fire, of: 1)
    model.object(2, "IFCWALL", "$,$,$,$,$,$")
    model.set("Pset_DoorCommon", Self.fire, of: 2)
    #expect(
      try RuleProbe("V3", model.lines).failures == [
        "#1 misplaced.set Pset_ManufacturerTypeInformation.FireRating → Pset_DoorCommon.FireRating",
        "#2 misplaced.set Pset_DoorCommon.FireRating → Pset_WallCommon.FireRating",
      ])
  }

  @Test("leaves a set of the standard that may be right: of a class above, of a type, of concrete")
  func maybeRight() throws {
    var model = ValueModel()
    model.object(1, "IFCBUILDINGELEMENT", "$,$,$,$,$")
    model.set("Pset_WallCommon", Self.fire, of: 1)
    model.door(2)
    model.set("Pset_ConcreteElementGeneral", Self.fire, of: 2)
    #expect(try RuleProbe("V3", model.lines).failures.isEmpty)
  }

  @Test("fails one whose name differs by blanks and case, unless it stands in its place as well")
  func spelling() throws {
    var model = ValueModel()
    for number in 1...3 { model.door(number) }
    model.set("Incendie", [("Fire Rating", "IFCLABEL('EI 30')")], of: 1)
    model.set("Incendie", [("FIRERATING", "IFCLABEL('EI 30')")], of: 2)
    model.set("Incendie", [("Fire Rating", "IFCLABEL('EI 30')")], of: 3)
    model.set("Pset_DoorCommon", Self.fire, of: 3)
    let probe = try RuleProbe("V3", model.lines)
    #expect(
      probe.failures == [
        "#1 misplaced.set Incendie.Fire Rating → Pset_DoorCommon.FireRating",
        "#2 misplaced.set Incendie.FIRERATING → Pset_DoorCommon.FireRating",
      ])
    #expect(probe.valid == 1)
    #expect(try RuleProbe("V3", model.lines, parameters: ["ignored": ["FireRating"]]).failures.isEmpty)
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
