import CahierFormat
import Requirements
import Testing
import Wording

@Suite("The audit of a cahier")
struct AuditTests {
  /// A cahier that is sound; a planted error replaces one of its lines, or is put behind it.
  private static let sound = """
    cahier: {id: c, title: t, schemas: [IFC4, IFC4X3_ADD2]}
    placeholders: {words: [voir plan]}
    stages: [{id: exe}, {id: doe, delay: {span: 14 days, source: S, from: delivery}}]
    lots: [{id: cvc}]
    disciplines: [{id: ARC, files: "ARC.*"}]
    lists: [{id: fire, values: [EI 60, EI 120]}]
    requirements:
      - id: A
        title: Feu
        lots: [cvc]
        stages: {from: exe}
        classes: [IfcDoor]
        checks: [{locator: Pset_DoorCommon.FireRating, rule: {list: fire}}]
      - id: B
        title: Mur
        classes: [IfcWall.SOLIDWALL]
        where: [{locator: Pset_WallCommon.IsExternal, rule: "true"}]
        checks:
          - {locator: Pset_WallCommon.ThermalTransmittance, rule: {kind: number, unit: W/(m2.K), above: 0, maximum: 6}}
    waivers: [{requirement: A, objects: [2O2Fr$t4X7Zf8NOew3FNr2], reason: r, author: a, until: 2030-01-01}]
    """

  private func audit(_ text: String) -> [RequirementProblem] {
    CahierAudit.audit(CahierReader.read(text: text) { _ in nil }, today: "2026-11-21")
  }

  @Test("says nothing of what is sound")
  func silence() throws {
    #expect(audit(Self.sound).map { "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments)" } == [])
    let shipped = try #require(ShippedCahier.read(named: "batiment-fr"))
    let problems = CahierAudit.audit(shipped, today: "2026-11-21")
    #expect(problems.map { "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments)" } == [])
    let own = "extends: batiment-fr\ncahier: {id: mine, title: Le mien}\n"
    #expect(audit(own).map { "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments)" } == [])
  }

  @Test("errors in what is extended are told where it is named, with the line of the first")
  func errorsOfTheBase() {
    let base = Self.sound.replacing("[IfcDoor]", with: "[IfcDor]")
    let own = "cahier: {id: mine, title: Le mien}\nextends: base.yaml\n"
    let problems = CahierAudit.audit(CahierReader.read(text: own) { _ in Array(base.utf8) }, today: "2026-11-21")
    #expect(problems.map(\.code) == [.extendsInvalid])
    #expect(problems.first?.line == 2)
    #expect(problems.first?.arguments == ["base.yaml", "1", "unknown-class", "8"])
  }

  /// An error: what the cahier says, what it says instead, the code, the line on which the code is told.
  struct Planted: Sendable, CustomTestStringConvertible {
    let right: String
    let wrong: String
    let code: RequirementProblemCode
    let line: Int
    var testDescription: String { code.rawValue }

    init(_ right: String, _ wrong: String, _ code: RequirementProblemCode, _ line: Int) {
      (self.right, self.wrong, self.code, self.line) = (right, wrong, code, line)
    }
  }

  private static let fire = "{locator: Pset_DoorCommon.FireRating, rule: {list: fire}}"
  private static let thermal = "rule: {kind: number, unit: W/(m2.K), above: 0, maximum: 6}"

  static let planted = [
    Planted("title: Feu", "titel: Feu", .unknownKey, 9),
    Planted("title: Feu", "why: Feu", .missingKey, 8),
    Planted("schemas: [IFC4,", "schemas: [IFC5,", .unknownSchemaVersion, 1),
    Planted("lots: [cvc]\n", "lots: [cvc]\n    severity: grave\n", .invalidKeyValue, 11),
    Planted("lots: [cvc]\n", "lots: [cvc]\n    weight: -1\n", .weightNotPositive, 11),
    Planted("lots: [cvc]\n", "lots: [cvc]\n    threshold: 101\n", .thresholdOutOfRange, 11),
    Planted("id: B", "id: A", .repeatedID, 14),
    Planted("{from: exe}", "{from: exo}", .unknownStage, 8),
    Planted("lots: [cvc]\n", "lots: [cvb]\n", .unknownLot, 8),
    Planted("lots: [cvc]\n", "lots: [cvc]\n    disciplines: [ARK]\n", .unknownDiscipline, 8),
    Planted(
      "- id: B", "- id: D\n    title: d\n    rule: M22\n    parameters: {disciplines: [ARC, ARK]}\n  - id: B",
      .unknownDiscipline, 14),
    Planted("{list: fire}", "{list: fier}", .unknownList, 13),
    Planted("{from: exe}", "{only: [exe], stronger: {from: doe}}", .stageNeverReached, 8),
    Planted("{from: exe}", "{only: []}", .stageNeverReached, 8),
    Planted(", from: delivery", "", .delayWithoutStart, 3),
    Planted("source: S, ", "", .delayWithoutSource, 3),
    Planted("from: delivery", "from: order", .delayStartNotPossible, 3),
    Planted("{id: exe}", "{id: exe, penalty: {divisor: 3000, source: S}}", .penaltyWithoutDelay, 3),
    Planted("{id: exe}", "{id: exe, penalty: {divisor: 3000, per-day: 5, source: S}}", .excessKeys, 3),
    Planted("{id: exe}", "{id: exe, penalty: {source: S}}", .missingKey, 3),
    Planted("{id: exe}", "{id: exe, penalty: {divisor: 0, source: S}}", .invalidKeyValue, 3),
    Planted("{id: exe}", "{id: exe, regime: travaux}", .invalidKeyValue, 3),
    Planted("{id: exe}", "{id: exe, delivery: {span: 1 month, source: S}}", .missingKey, 3),
    Planted("title: t,", "title: t, calendar: corse,", .invalidKeyValue, 1),
    Planted("requirement: A,", "requirement: Z,", .waiverOfUnknown, 20),
    Planted("2030-01-01", "2026-11-20", .waiverExpired, 20),
    Planted("2O2Fr$t4X7Zf8NOew3FNr2", "9O2Fr$t4X7Zf8NOew3FNr2", .invalidGlobalID, 20),
    Planted("classes: [IfcDoor]", "classes: []", .emptyApplicability, 8),
    Planted("[\(fire)]", "[]", .emptyChecks, 8),
    Planted("values: [EI 60, EI 120]", "values: []", .emptyList, 6),
    Planted("values: [EI 60, EI 120]", "values: [EI 60, ei-60]", .repeatedValue, 6),
    Planted("{list: fire}", "{values: [EI 60]}", .unusedList, 6),
    Planted("values: [EI 60, EI 120]", "values: [EI 60, Voir plan]", .placeholderAsValue, 6),
    Planted("Pset_DoorCommon.FireRating, rule", "none, rule", .noPlace, 8),
    Planted("Pset_DoorCommon.FireRating, rule", "[Tag, Tag], rule", .repeatedPlace, 13),
    Planted("W/(m2.K)", "W/(m2.L)", .unknownUnit, 19),
    Planted("W/(m2.K)", "m2", .unitNotOfType, 19),
    Planted(
      fire, "{locator: OverallWidth, rule: {kind: number, unit: kg, above: 0}}", .unitNotOfType, 13),
    Planted("{list: fire}", "{list: fire, kind: text, unit: m}", .unitWithoutNumber, 13),
    Planted("maximum: 6", "maximum: 0", .invertedRange, 19),
    Planted("kind: number, unit: W/(m2.K), above: 0, maximum: 6", "kind: boolean", .kindNotOfType, 19),
    Planted("maximum: 6", "patterns: [\"[0-9]\"]", .ruleNotOfKind, 19),
    Planted("rule: \"true\"", "rule: {kind: boolean, values: [vrai]}", .valueNotOfKind, 17),
    Planted("{list: fire}", "{list: fire, values: [R 15], patterns: [\"EI.*\"]}", .valueAgainstRule, 13),
    Planted("{list: fire}", "{list: fire, patterns: [\"EI [0-9\"]}", .invalidPattern, 13),
    Planted("{list: fire}", "{list: fire, patterns: [\"^EI.*$\"]}", .anchoredPattern, 13),
    Planted("{list: fire}", "{list: fire, patterns: [\"EI [0-9-[0-9]]\"]}", .patternNeverMatches, 13),
    Planted("{list: fire}", "{list: fire, patterns: [\"(E+)*I.*\"]}", .patternExplodes, 13),
    Planted("\"ARC.*\"", "\"ARC(.*\"", .invalidPattern, 5),
    Planted("rule: \"true\"", "rule: {kind: boolean, unique: model}", .uniqueOfFew, 17),
    Planted(fire, "{locator: Tag, rule: {date: {earliest: 2026-01-02, latest: 2026-01-01}}}", .dateNotPossible, 13),
    Planted(fire, "{locator: Tag, rule: {count: {minimum: 3, maximum: 2}}}", .countNotPossible, 13),
    Planted(fire, "{locator: Tag, rule: {count: {scope: model}}}", .emptyCount, 13),
    Planted("[IfcDoor]", "[IfcDor]", .unknownClass, 8),
    Planted("[IfcDoor]", "[IfcDoor, IfcDoorStyle, IfcElectricDistributionPoint]", .classNotInSchema, 8),
    Planted("IfcWall.SOLIDWALL", "IfcWall.SOLIDWAL", .unknownPredefinedType, 14),
    Planted("IfcWall.SOLIDWALL", "IfcWall, IfcZone.SOLIDWALL", .classWithoutPredefinedType, 14),
    Planted(fire, "{locator: Tagg}", .unknownAttribute, 13),
    Planted("Pset_DoorCommon.FireRating", "Pset_DoorComon.FireRating", .reservedPrefix, 13),
    Planted("Pset_DoorCommon.FireRating", "Pset_DoorCommon.FireRatin", .unknownProperty, 13),
    Planted(
      "where: [{locator: Pset_WallCommon.IsExternal", "where: [{locator: Pset_WallCommon.IsOutside", .unknownProperty,
      17),
    Planted("Pset_DoorCommon.FireRating", "Pset_WallCommon.FireRating", .propertySetNotOfClass, 13),
    Planted("{list: fire}", "{list: fire, data-types: [IfcLabl]}", .unknownDataType, 13),
    Planted("{list: fire}", "{list: fire, data-types: [IfcReal]}", .wrongDataType, 13),
    Planted("rule: \"true\"", "rule: oui", .valueNotOfProperty, 17),
    Planted(fire, "{locator: Pset_DoorCommon.Status, rule: {values: [NEUF]}}", .valueNotOfProperty, 13),
    Planted(
      "id: B\n    title: Mur\n    classes: [IfcWall.SOLIDWALL]",
      "id: B\n    title: Mur\n    classes: [IfcDoor]\n    checks: [{locator: Pset_DoorCommon.FireRating, rule: {values: [R 15]}}]\n  - id: D\n    title: d\n    classes: [IfcWall]",
      .contradictoryRequirements, 14),
    Planted(
      "- id: B", "- id: D\n    title: d\n    classes: [IfcDoor]\n    checks: [\(fire)]\n  - id: B",
      .repeatedRequirement, 14),
    Planted(
      "rule: \"true\"}]", "rule: \"true\"}, {locator: Pset_WallCommon.IsExternal, rule: \"false\"}]",
      .conditionNeverHolds, 17),
    Planted("classes: [IfcDoor]\n", "classes: [IfcDoor]\n    except: [IfcDoor]\n", .exceptionOfAll, 8),
  ]

  @Test("finds a planted error of each kind, on its line, and nothing else on a line before", arguments: planted)
  func finds(_ planted: Planted) throws {
    let text = Self.sound.replacing(planted.right, with: planted.wrong)
    #expect(text != Self.sound)
    let problems = audit(text)
    let found = try #require(problems.first { $0.code == planted.code }, "\(problems.map(\.code.rawValue))")
    #expect(found.line == planted.line)
    for language in Language.allCases {
      #expect(!found.message(in: language).contains("…"))
    }
  }

  @Test("knows at least 25 kinds of error")
  func kinds() { #expect(Set(Self.planted.map(\.code)).count >= 45) }

  @Test(
    "a long list that very many rules for one value name is not read for each pair of them", .timeLimit(.minutes(1)))
  func sharedList() {
    let values = (1...4000).map { "a\($0)" }.joined(separator: ", ")
    let requirements = (1...1000).map {
      "  - {id: R\($0), title: t, classes: [IfcWall], checks: [{locator: P.A, rule: {list: l}}]}\n"
    }
    let text =
      "cahier: {id: c, title: t, schemas: [IFC4]}\nlists:\n  - {id: l, title: t, values: [\(values)]}\nrequirements:\n"
      + requirements.joined()
    let start = ContinuousClock.now
    #expect(audit(text).filter { $0.severity == .error }.isEmpty)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("of very many names none is looked for that is near to each of very many wrong ones", .timeLimit(.minutes(1)))
  func manyNames() {
    let count = 3000
    let lists = (1...count).map { "  - {id: list-of-values-\($0), title: t, values: [a]}\n" }.joined()
    let requirements = (1...count).map { number in
      let checks = ["list-of-values", "liste-de-valeurs"].map { "{locator: P.A, rule: {list: \($0)-\(number)}}" }
      return "  - {id: R\(number), title: t, classes: [IfcWall], checks: [\(checks.joined(separator: ", "))]}\n"
    }
    let text =
      "cahier: {id: c, title: t, schemas: [IFC4]}\nlists:\n" + lists + "requirements:\n" + requirements.joined()
    let start = ContinuousClock.now
    let unknown = audit(text).filter { $0.code == .unknownList }
    #expect(unknown.count > 100)
    #expect(Set(unknown.compactMap(\.arguments.last)) == [""])
    // Each name with each list is nine million comparisons of letters.
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("tells the nearest right name")
  func nearest() throws {
    func suggestion(_ right: String, _ wrong: String, _ code: RequirementProblemCode) -> String? {
      audit(Self.sound.replacing(right, with: wrong)).first { $0.code == code }?.message(in: .fr)
    }
    #expect(suggestion("[IfcDoor]", "[IfcDor]", .unknownClass)?.contains("IfcDoor") == true)
    #expect(
      suggestion("DoorCommon.FireRating", "DoorCommon.FireRatin", .unknownProperty)?.contains("FireRating") == true)
    #expect(suggestion("W/(m2.K)", "W/m2.k", .unknownUnit)?.contains("W/m2.K") == true)
    #expect(suggestion("lots: [cvc]\n", "lots: [cvb]\n", .unknownLot)?.contains("cvc") == true)
  }

  @Test("remarks what only one of the schema versions lacks")
  func versions() throws {
    let text = Self.sound.replacing(
      "Pset_DoorCommon.FireRating, rule: {list: fire}", with: "Pset_ChillerTypeCommon.NominalCapacity"
    )
    .replacing("[IfcDoor]", with: "[IfcChiller]").replacing("lists: [{id: fire, values: [EI 60, EI 120]}]\n", with: "")
    let problems = audit(text)
    #expect(problems.map(\.code) == [.unknownProperty])
    #expect(problems.first?.severity == .warning)
    #expect(problems.first?.arguments.contains("IFC4X3_ADD2") == true)
  }
}
