import Testing

@Suite("batiment-fr: fire classes")
struct BatimentFireTests {
  /// A kind of object, the property that says its class, the requirement, and what it must take and refuse.
  struct Case: Sendable {
    let keyword: String
    let rest: String
    let set: String
    let property: String
    let requirement: String
    let good: [String]
    let bad: [String]
  }

  private static let cases = [
    Case(
      keyword: "IFCCOVERING", rest: "$,$,$,$,'T',.CEILING.", set: "Pset_CoveringCommon",
      property: "SurfaceSpreadOfFlame", requirement: "BAT-44",
      good: [
        "M1", "M 1", "A1", "A1L", "A2-s1,d0", "B-s1, d0", "B-S1,D0", "BL-s1,d0", "DL-s2,d2", "CFL-S1", "Cfl-s1", "E-d2",
        "EL", "FL",
      ], bad: ["M5", "Bca", "G", "A3-s1,d0", "B-s4,d0"]),
    Case(
      keyword: "IFCWALL", rest: "$,$,$,$,'T',$", set: "Pset_WallCommon", property: "FireRating", requirement: "BAT-37",
      good: ["REI 120", "REI120", "REI 120-M", "REI-120 M", "REW 60", "EW 30", "EI 360", "EI 60-M"],
      bad: ["REI 125", "CF 2H", "R 60-M", "WEI 60"]),
    Case(
      keyword: "IFCDOOR", rest: "$,$,$,$,'T',$,$,$,$,$", set: "Pset_DoorCommon", property: "FireRating",
      requirement: "BAT-48",
      good: [
        "EI 20", "E 20", "EI 180", "EI 240", "EI2 30-SaC5", "EI2 30-S200C5", "EI2 30-C5 Sa", "ei30", "EI230-C5",
        "EI 60-C1", "EI30C", "EI 30-C5-S200", "EW 30-C5", "sans objet", "Sans objet",
      ], bad: ["EI 25", "PF 30", "CF 1/2h", "EI 360", "EI 30-C9"]),
    Case(
      keyword: "IFCDAMPER", rest: "$,$,$,$,'T',.FIREDAMPER.", set: "Pset_DamperTypeFireDamper",
      property: "FireResistanceRating", requirement: "BAT-81",
      good: ["EI 120", "EI 120 S", "EI 120 (ve ho i<->o) S", "EI 90 (ho i<->o) S (300 Pa)", "EI 60 S - (500Pa)"],
      bad: ["CF 2h", "EI 90 (300", "EI 90 S a lot"]),
  ]

  @Test("of the standards are taken, others refused", arguments: cases)
  func classes(of asked: Case) throws {
    let compartment = asked.requirement == "BAT-37" ? [("Compartmentation", "IFCBOOLEAN(.T.)")] : []
    let lines = BatimentLines.objects(
      asked.keyword, asked.rest, asked.set, asked.property, asked.good + asked.bad,
      also: compartment.map { (name: $0.0, value: $0.1) })
    #expect(Set(try BatimentProbe(lines)(asked.requirement).names) == Set(asked.bad))
  }

  @Test(
    "that are not asked of an object are said to be none",
    arguments: [
      ("IFCSLAB", "$,$,$,$,'T',.BASESLAB.", "Pset_SlabCommon", "FireRating", "BAT-40"),
      ("IFCCURTAINWALL", "$,$,$,$,'T',$", "Pset_CurtainWallCommon", "FireRating", "BAT-45"),
      ("IFCWINDOW", "$,$,$,$,'T',$,$,$,$,$", "Pset_WindowCommon", "SecurityRating", "BAT-57"),
    ])
  func none(keyword: String, rest: String, set: String, property: String, requirement: String) throws {
    let lines = BatimentLines.objects(
      keyword, rest, set, property, ["sans objet", "XXX"],
      also: [
        ("LoadBearing", "IFCBOOLEAN(.F.)"), ("IsExternal", "IFCBOOLEAN(.T.)"), ("AcousticRating", "IFCLABEL('30 dB')"),
      ])
    #expect(try BatimentProbe(lines)(requirement).names == ["XXX"])
  }
}
