import Checking
import Findings
import Requirements
import Testing

/// Values that are judged by other values, other objects and days.
@Suite struct LocatedRelationTests {
  private static func walls(_ tags: [String]) -> [String] {
    tags.enumerated().map { IFCLines.wall($0.offset + 1, name: "'\($0.element)'") }
  }

  @Test("a value that two objects have fails on both", arguments: [1, 2])
  func unique(threads: Int) throws {
    let lines = Self.walls(["A", "B", "A", "C"])
    let probe = try LocatedProbe(
      lines, "Name", rule: ValueRule(uniqueness: Uniqueness(.model)), threads: threads)
    #expect(probe.reasons == [1: "invalid.duplicate", 3: "invalid.duplicate"])
    #expect(probe.valid == 2)
  }

  @Test("values are compared as people read them, each of those they are unique per, too")
  func uniqueAsRead() throws {
    let unique = ValueRule(uniqueness: Uniqueness(.model))
    let probe = try LocatedProbe(Self.walls(["P-01", "P-01 ", "p-01", "P-02"]), "Name", rule: unique)
    #expect(probe.reasons.keys.sorted() == [1, 2, 3])
    let pairs = [("Aldes", "1 A"), ("ALDES ", "1 a"), ("Aldes 1", "A")]
    let lines = pairs.enumerated().flatMap { number, pair in
      let wall = (number + 1) * 100
      return [IFCLines.wall(wall)]
        + IFCLines.set(
          wall + 10, "P", of: "#\(wall)",
          [
            IFCLines.single("Maker", "IFCLABEL('\(pair.0)')"), IFCLines.single("Serial", "IFCLABEL('\(pair.1)')"),
          ])
    }
    let perMaker = ValueRule(
      uniqueness: Uniqueness(.model, per: LocatorTable([.property(set: "P", name: "Maker")])))
    #expect(try LocatedProbe(lines, "P.Serial", rule: perMaker).reasons.keys.sorted() == [100, 200])
  }

  @Test("a whole without a value holds where each of its parts does")
  func parts() throws {
    func material(_ number: Int, _ of: String) -> [String] {
      [
        "#\(number)=IFCMATERIAL('M',$,$);",
        IFCLines.root(number + 1, "IFCRELASSOCIATESMATERIAL", "$,$,(\(of)),#\(number)"),
      ]
    }
    let lines = (1...4).map { IFCLines.wall($0) } + [IFCLines.root(5, "IFCRELAGGREGATES", "$,$,#1,(#2,#3)")]
    func reason(_ lines: [String], _ carrier: Carrier) throws -> String? {
      try LocatedProbe(lines, "material", carrier: carrier).reasons[1]
    }
    #expect(try reason(lines + material(10, "#2,#3"), .parts) == nil)
    #expect(try reason(lines + material(10, "#2,#3"), .either) == "absent.material")
    #expect(try reason(lines + material(10, "#2,#4"), .parts) == "absent.material")
    let circle = [IFCLines.root(6, "IFCRELAGGREGATES", "$,$,#3,(#1)")]
    #expect(try reason(lines + material(10, "#2") + circle, .parts) == "absent.material")
  }

  @Test("parts that many wholes share are asked once each", .timeLimit(.minutes(1)))
  func sharedParts() throws {
    let (levels, width) = (7, 15)
    let walls = (0...levels * width).map { IFCLines.wall($0 + 1) }
    let relations = (0..<levels - 1).flatMap { level in
      (1...width).map { own in
        let parts = (1...width).map { "#\((level + 1) * width + $0)" }.joined(separator: ",")
        return IFCLines.root(
          1000 + level * width + own, "IFCRELAGGREGATES", "$,$,#\(level * width + own),(\(parts))")
      }
    }
    let lines = walls + relations + ["#2000=IFCMATERIAL('M',$,$);"]
    func holds(_ owners: String) throws -> Int {
      let material = IFCLines.root(2001, "IFCRELASSOCIATESMATERIAL", "$,$,(\(owners)),#2000")
      return try LocatedProbe(lines + [material], "material", carrier: .parts).valid
    }
    let last = ((levels - 1) * width + 1...levels * width).map { "#\($0)" }
    #expect(try holds(last.joined(separator: ",")) == levels * width)
    #expect(try holds(last.dropLast().joined(separator: ",")) == width - 1)
  }

  @Test("Objects in a long chain of wholes do not each go up all of it", .timeLimit(.minutes(1)))
  func longChain() throws {
    let count = 20_000
    let chain = (1..<count).map { IFCLines.root(100_000 + $0, "IFCRELAGGREGATES", "$,$,#\($0 + 1),(#\($0))") }
    let walls = (1...count).map { IFCLines.wall($0, name: "'W\($0)'") }
    let start = ContinuousClock.now
    let probe = try LocatedProbe(walls + chain, "part-of:IfcBuildingStorey")
    #expect(probe.reasons.count == count)
    // Four thousand steps up for each object are eighty million.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("what a value is unique per may stand on the type, though the value may not")
  func uniquePerType() throws {
    let makers = ["Ziehl", "Aldes"]
    let lines = makers.enumerated().flatMap { number, maker in
      let first = number * 100
      return [IFCLines.wall(first + 1), IFCLines.wallType(first + 2, sets: "(#\(first + 20))")]
        + [IFCLines.typed(first + 3, "#\(first + 1)", by: first + 2)]
        + IFCLines.looseSet(first + 20, "T", [IFCLines.single("Maker", "IFCLABEL('\(maker)')")])
        + IFCLines.set(first + 10, "O", of: "#\(first + 1)", [IFCLines.single("Serial", "IFCLABEL('1')")])
    }
    func probe(_ per: LocatorTable?) throws -> LocatedProbe {
      let rule = ValueRule(uniqueness: Uniqueness(.model, per: per))
      return try LocatedProbe(lines, "O.Serial", carrier: .occurrence, rule: rule)
    }
    #expect(try probe(LocatorTable([.property(set: "T", name: "Maker")])).valid == 2)
    #expect(try probe(nil).reasons.count == 2)
  }

  @Test("what may be missing, and is, is no duplicate")
  func optionalUnique() throws {
    let probe = try LocatedProbe(
      Self.walls(["A", "B"]), "P.Code", rule: ValueRule(uniqueness: Uniqueness(.model)), isOptional: true)
    #expect(probe.reasons.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("objects of a value are counted in their scope")
  func count() throws {
    let rule = ValueRule(count: CountRule(minimum: 1, maximum: 1, scope: .model, value: "principal"))
    #expect(try LocatedProbe(Self.walls(["principal", "b"]), "Name", rule: rule).reasons.isEmpty)
    #expect(
      try LocatedProbe(Self.walls(["principal", "b", "Principal"]), "Name", rule: rule).reasons
        == [1: "invalid.count", 3: "invalid.count"])
    #expect(try LocatedProbe(Self.walls(["a", "b"]), "Name", rule: rule).reasons.count == 2)
  }

  @Test("a day is compared with days that were given, and not evaluable without them")
  func days() throws {
    func lines(_ day: String) -> [String] {
      [IFCLines.wall()] + IFCLines.set(10, "P", [IFCLines.single("D", "IFCDATE('\(day)')")])
    }
    let rule = ValueRule(kind: .date, date: DateRule(latest: .delivery))
    let given = CheckDays(delivered: "2026-03-31")
    #expect(try LocatedProbe(lines("2026-03-31"), "P.D", rule: rule, days: given).valid == 1)
    #expect(try LocatedProbe(lines("2026-04-01"), "P.D", rule: rule, days: given).reasons[1] == "invalid.value")
    #expect(try LocatedProbe(lines("2026-03-31"), "P.D", rule: rule).reasons[1] == "not-evaluable.reference")
    #expect(try LocatedProbe(lines("1900-12-31"), "P.D", rule: rule, days: given).reasons[1] == "placeholder")
    #expect(try LocatedProbe(lines("31/03/2026"), "P.D", rule: rule, days: given).reasons[1] == "invalid.type")
  }

  @Test("a value is compared with another of the same object")
  func comparison() throws {
    func lines(_ first: Int, _ second: Int) -> [String] {
      [IFCLines.wall()]
        + IFCLines.set(
          10, "P", [IFCLines.single("A", "IFCINTEGER(\(first))"), IFCLines.single("B", "IFCINTEGER(\(second))")])
    }
    let rule = ValueRule(comparison: Comparison(.less, with: LocatorTable([.property(set: "P", name: "B")])))
    #expect(try LocatedProbe(lines(1, 2), "P.A", rule: rule).valid == 1)
    #expect(try LocatedProbe(lines(2, 2), "P.A", rule: rule).reasons[1] == "invalid.value")
  }

  @Test("a tolerance is in the unit of the rule")
  func tolerance() throws {
    let metres = IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE")])
    func lines(_ first: String, _ second: String) -> [String] {
      metres + [IFCLines.wall()]
        + IFCLines.set(
          10, "P",
          [IFCLines.single("A", "IFCLENGTHMEASURE(\(first))"), IFCLines.single("B", "IFCLENGTHMEASURE(\(second))")])
    }
    let rule = ValueRule(
      unit: "mm", comparison: Comparison(.equal, with: LocatorTable([.property(set: "P", name: "B")])),
      tolerance: Tolerance(5))
    #expect(try LocatedProbe(lines("1.004", "1."), "P.A", rule: rule).valid == 1)
    #expect(try LocatedProbe(lines("1.006", "1."), "P.A", rule: rule).reasons[1] == "invalid.value")
  }

  @Test(
    "numbers that are listed may be off by the tolerance", arguments: [("0.93", true), ("0.99", true), ("1.", false)])
  func listedTolerance(number: String, passes: Bool) throws {
    let lines =
      IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE")]) + [IFCLines.wall()]
      + IFCLines.set(10, "P", [IFCLines.single("A", "IFCLENGTHMEASURE(\(number))")])
    for rule in [
      ValueRule(unit: "m", values: ["0.9"], tolerance: Tolerance(10, isPercent: true)),
      ValueRule(unit: "m", values: ["0.1", "0.9"], tolerance: Tolerance(0.09)),
    ] {
      #expect(try LocatedProbe(lines, "P.A", rule: rule).valid == (passes ? 1 : 0))
    }
  }

  @Test("millimetres meet a bound in metres, and not a hair beside it", arguments: [700, 820, 830, 940, 1130])
  func millimetres(width: Int) throws {
    let lines =
      IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")]) + [IFCLines.wall()]
      + IFCLines.set(10, "P", [IFCLines.single("A", "IFCLENGTHMEASURE(\(width).)")])
    let metres = try #require(Double("\(width / 1000).\("\(width % 1000 + 1000)".dropFirst())"))
    #expect(try LocatedProbe(lines, "P.A", rule: ValueRule(unit: "m", maximum: ValueBound(metres))).valid == 1)
    let above = ValueRule(unit: "m", minimum: ValueBound(metres, isExclusive: true))
    #expect(try LocatedProbe(lines, "P.A", rule: above).valid == 0)
    let same = ValueRule(unit: "mm", maximum: ValueBound(Double(width)))
    #expect(try LocatedProbe(lines, "P.A", rule: same).valid == 1)
  }

  @Test("a sum over parts that are not there cannot be compared with; a number of parts can be 0")
  func sumOverNothing() throws {
    let building =
      [IFCLines.root(1, "IFCBUILDING", "'B',$,$,$,$,$,$,$,$,$")]
      + IFCLines.set(10, "P", [IFCLines.single("A", "IFCREAL(0.)")])
    let area = LocatorTable([.property(set: "Q", name: "Area")])
    let sum = ValueRule(sum: SumRule(of: area, over: "IfcSpace"))
    #expect(
      try LocatedProbe(building, "P.A", classes: ["IfcBuilding"], rule: sum).reasons[1] == "not-evaluable.reference")
    let number = ValueRule(sum: SumRule(over: "IfcBuildingStorey"))
    #expect(try LocatedProbe(building, "P.A", classes: ["IfcBuilding"], rule: number).valid == 1)
  }

  @Test("the stage's name cannot be asked for where no stage is audited")
  func stageName() throws {
    let probe = try LocatedProbe(Self.walls(["DOE"]), "Name", rule: ValueRule(namesStage: true))
    #expect(probe.reasons[1] == "not-evaluable.reference")
  }

  @Test("a building without an address has that of its site")
  func address() throws {
    func lines(_ own: String) -> [String] {
      [
        IFCLines.root(1, "IFCBUILDING", "'B',$,$,$,$,$,$,$,$,\(own)"),
        IFCLines.root(2, "IFCSITE", "'S',$,$,$,$,$,$,$,$,$,$,#9"),
        "#8=IFCPOSTALADDRESS($,$,$,$,('1 rue de la Paix'),$,'Lyon',$,$,$);",
        "#9=IFCPOSTALADDRESS($,$,$,$,('2 rue de la Paix'),$,$,$,'69001',$);",
        IFCLines.root(3, "IFCRELAGGREGATES", "$,$,#2,(#1)"),
      ]
    }
    #expect(try LocatedProbe(lines("$"), "address:PostalCode", classes: ["IfcBuilding"]).valid == 1)
    #expect(try LocatedProbe(lines("#8"), "address:Town", classes: ["IfcBuilding"]).valid == 1)
    #expect(
      try LocatedProbe(lines("#8"), "address:PostalCode", classes: ["IfcBuilding"]).reasons[1] == "absent.blank")
  }

  @Test("what an object is related to is found: type, material, classification, whole, document")
  func related() throws {
    let bare = [IFCLines.wall()]
    #expect(try LocatedProbe(bare, "type").reasons[1] == "absent.type")
    #expect(try LocatedProbe(bare, "material").reasons[1] == "absent.material")
    #expect(try LocatedProbe(bare, "classification").reasons[1] == "absent.classification")
    #expect(try LocatedProbe(bare, "part-of:IfcZone").reasons[1] == "absent.whole")
    #expect(try LocatedProbe(bare, "document").reasons[1] == "absent.document")
    let full =
      bare + [
        IFCLines.wallType(2), IFCLines.typed(3, "#1", by: 2), "#4=IFCMATERIAL('B\\X2\\00E9\\X0\\ton',$,$);",
        IFCLines.root(5, "IFCRELASSOCIATESMATERIAL", "$,$,(#1),#4"),
        IFCLines.root(6, "IFCGROUP", "'G',$,$"), IFCLines.root(7, "IFCRELASSIGNSTOGROUP", "$,$,(#1),$,#6"),
        "#8=IFCDOCUMENTREFERENCE('notices/mur.pdf',$,'Notice',$,$);",
        IFCLines.root(9, "IFCRELASSOCIATESDOCUMENT", "$,$,(#1),#8"),
      ]
    for locator in ["type", "material", "part-of:IfcGroup", "document:notice"] {
      #expect(try LocatedProbe(full, locator).valid == 1, "\(locator)")
    }
    #expect(try LocatedProbe(full, "document:fiche technique").reasons[1] == "absent.document")
  }

  @Test("equipment is in a system by being a member, not by standing in a room of a zone or of a group")
  func system() throws {
    let room = [
      IFCLines.wall(), IFCLines.root(2, "IFCSPACE", "'R',$,$,$,$,$,.ELEMENT.,$,$"),
      IFCLines.root(3, "IFCRELCONTAINEDINSPATIALSTRUCTURE", "$,$,(#1),#2"),
    ]
    func group(_ keyword: String, _ member: String, _ attributes: String = "'G',$,$") -> [String] {
      [IFCLines.root(4, keyword, attributes), IFCLines.root(5, "IFCRELASSIGNSTOGROUP", "$,$,(\(member)),$,#4")]
    }
    let zone = room + group("IFCZONE", "#2", "'Z',$,$,$")
    #expect(try LocatedProbe(zone, "part-of:IfcZone").valid == 1)
    #expect(try LocatedProbe(zone, "part-of:IfcSystem").reasons[1] == "absent.whole")
    #expect(try LocatedProbe(zone, "part-of:IfcGroup").valid == 1)
    let around = room + group("IFCSYSTEM", "#2")
    #expect(try LocatedProbe(around, "part-of:IfcSystem").reasons[1] == "absent.whole")
    let member = room + group("IFCDISTRIBUTIONSYSTEM", "#1", "'S',$,$,$,.HEATING.")
    #expect(try LocatedProbe(member, "part-of:IfcSystem").valid == 1)
    let ofWhole =
      [IFCLines.wall(), IFCLines.wall(2), IFCLines.root(3, "IFCRELAGGREGATES", "$,$,#2,(#1)")]
      + group("IFCSYSTEM", "#2")
    #expect(try LocatedProbe(ofWhole, "part-of:IfcSystem", classes: ["IfcWall"]).valid == 2)
  }
}
