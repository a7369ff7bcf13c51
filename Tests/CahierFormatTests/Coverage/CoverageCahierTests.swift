import CahierFormat
import Requirements
import Testing

@Suite("A plan as a whole, and a cahier")
struct CoverageCahierTests {
  private static let frame = """
    cahier: {id: c, title: t, schemas: [IFC4], calendar: france}
    stages: [{id: exe, PLACE}, {id: doe, PLACE}]
    disciplines: [{id: ARC, files: "ARC.*"}]
    requirements:
      - {id: A, title: t, disciplines: [ARC], classes: [IfcWall], checks: [Ville.X]}
    """

  @Test(
    "Stages that ask for less are told, each thing once",
    arguments: [
      CoveragePair(
        "delivery: {span: 1 month, from: order}", "delivery: {span: 2 months, from: order}",
        "weaker cahier delivery (exe, doe): 2 months / 1 month"),
      CoveragePair(
        "delivery: {span: 1 month, from: order}", "delivery: {span: 1 month, from: acceptance}",
        "cahier differs delivery from (exe, doe): acceptance / order"),
      CoveragePair(
        "delivery: {span: 1 month, from: order}", "delivery: {span: 30 days, from: order}",
        "cahier differs delivery (exe, doe): 30 days / 1 month"),
      CoveragePair("delay: 2 weeks", "delay: 7 days", "weaker cahier delay (exe, doe): 7 days / 2 weeks"),
      CoveragePair(
        "delay: 2 weeks", "delay: {span: 2 weeks, tacit: true}",
        "weaker cahier delay tacit (exe, doe): true / false"),
      CoveragePair(
        "penalty: {divisor: 1000}", "penalty: {divisor: 3000}", "weaker cahier penalty (exe, doe): 1/3000 / 1/1000"),
      CoveragePair("penalty: {per-day: 100}", "title: t", "weaker cahier penalty (exe, doe): - / 100"),
      CoveragePair(
        "penalty: {per-day: 100}", "penalty: {per-day: 100, cap: 500}", "weaker cahier penalty cap (exe, doe): 500 / -"),
      CoveragePair("models: [ARC]", "title: t", "weaker cahier models (exe, doe): - / ARC"),
      CoveragePair(
        "models: [ARC]", "models: [{discipline: ARC, optional: true}]",
        "weaker cahier models ARC optional (exe, doe): true / false"),
      CoveragePair("documents: [{id: n}]", "documents: []", "weaker cahier documents (exe, doe): - / n"),
      CoveragePair(
        "documents: [{id: n, minimum: 2}]", "documents: [{id: n}]",
        "weaker cahier documents n minimum (exe, doe): 1 / 2"),
      CoveragePair(
        "documents: [{id: n, pattern: a}]", "documents: [{id: n, pattern: b}]",
        "cahier differs documents n pattern (exe, doe): b / a"),
      CoveragePair("regime: works", "regime: studies", "cahier differs regime (exe, doe): studies / works"),
      CoveragePair(
        "thresholds: {minor: 90}", "thresholds: {minor: 80}", "weaker-threshold | minor (exe) | 80 | 90",
        "weaker-threshold | minor (doe) | 80 | 90"),
    ])
  func weakerStages(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == pair.told) }

  @Test(
    "Stages that ask for more are not told",
    arguments: [
      CoveragePair("delivery: {span: 2 months, from: order}", "delivery: {span: 1 month, from: order}"),
      CoveragePair("delay: 2 weeks", "delay: 1 month"),
      CoveragePair("delay: 2 weeks", "delay: {span: 14 days, from: delivery}"),
      CoveragePair("title: t", "penalty: {divisor: 3000}"),
      CoveragePair("penalty: {divisor: 3000}", "penalty: {divisor: 1000}"),
      CoveragePair("penalty: {per-day: 100, cap: 500}", "penalty: {per-day: 150, cap: 600}"),
      CoveragePair("models: [{discipline: ARC, optional: true}]", "models: [ARC]"),
      CoveragePair("documents: [{id: n}]", "documents: [{id: n, minimum: 2, pattern: a}, {id: m}]"),
      CoveragePair("title: t", "regime: works"), CoveragePair("thresholds: {minor: 80}", "title: t"),
    ])
  func strongerStages(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == []) }

  @Test(
    "What is changed of the whole is told",
    arguments: [
      CoveragePair("schemas: [IFC4]", "schemas: [IFC2X3]", "weaker cahier schemas: IFC2X3 / IFC4"),
      CoveragePair("schemas: [IFC4]", "schemas: [IFC2X3, IFC4]", "cahier differs schemas: IFC2X3, IFC4 / IFC4"),
      CoveragePair("calendar: france", "version: v", "cahier differs calendar: - / france"),
      CoveragePair(", {id: doe, PLACE}", "", "weaker cahier stages: exe / exe, doe"),
      CoveragePair("ARC.*", "AR.*", "cahier differs disciplines ARC: AR.* / ARC.*"),
      CoveragePair(
        "requirements:", "placeholders: {standard: false}\nrequirements:",
        "weaker cahier placeholders standard: false / true"),
      CoveragePair(
        "requirements:", "waivers: [{requirement: A, reason: r, author: x}]\nrequirements:", "added-waiver | A | x | -"),
    ])
  func changed(pair: CoveragePair) throws {
    // Here the pair says what is replaced in the frame.
    let plan = try CoveragePair.cahier(Self.plain(Self.frame.replacing(pair.asked, with: pair.own)))
    let cahier = try CoveragePair.cahier(Self.plain(Self.frame))
    #expect(CahierCoverage.problems(plan, covering: cahier).map(CoveragePair.text) == pair.told)
  }

  private static func plain(_ text: String) -> String { text.replacing(", PLACE", with: "") }

  @Test("A waiver that the cahier gives may be taken, for as many objects and as long")
  func waivers() throws {
    let objects = "objects: [0aaaaaaaaaaaaaaaaaaaaa]"
    func waiver(_ text: String) -> String {
      Self.plain(Self.frame) + "\nwaivers: [{requirement: A, reason: r, author: x\(text)}]"
    }
    let given = try CoveragePair.cahier(waiver(", until: 2030-06-30"))
    for taken in [", until: 2030-06-30", ", until: 2030-01-01, \(objects)"] {
      #expect(CahierCoverage.problems(try CoveragePair.cahier(waiver(taken)), covering: given).map(\.code) == [])
    }
    for taken in ["", ", until: 2030-12-31", ", \(objects)"] {
      let problems = CahierCoverage.problems(try CoveragePair.cahier(waiver(taken)), covering: given)
      #expect(problems.map(\.code) == [.addedWaiver], "\(taken)")
    }
    let narrow = try CoveragePair.cahier(waiver(", \(objects)"))
    #expect(
      CahierCoverage.problems(try CoveragePair.cahier(waiver("")), covering: narrow).map(\.code) == [.addedWaiver])
  }

  @Test("A cahier that ships with recol covers itself, whole or by its IDS", arguments: ShippedCahier.allCases)
  func shipped(cahier: ShippedCahier) throws {
    let cahier = try #require(ShippedCahier.read(named: cahier.rawValue)?.cahier)
    #expect(CahierCoverage.problems(cahier, covering: cahier).map(\.code) == [])
  }

  @Test("A cahier without what one of its requirements asks does not cover itself")
  func eachRequirement() throws {
    let cahier = try #require(ShippedCahier.read(named: "batiment-fr")?.cahier)
    for place in cahier.requirements.indices {
      var plan = cahier
      guard case .checks(let applicability, let checks) = cahier.requirements[place].content else { continue }
      plan.requirements[place].content = .checks(applicability, Array(checks.dropLast()))
      #expect(!CahierCoverage.problems(plan, covering: cahier).isEmpty, "\(cahier.requirements[place].id)")
    }
  }

  @Test("A cahier that extends another may have its own lists, words, schemas and waivers")
  func extending() throws {
    let base = """
      cahier: {id: b, title: b}
      stages: [{id: exe}, {id: doe}]
      lists: [{id: rooms, values: [a]}]
      requirements:
        - {id: A, title: t, classes: [IfcSpace], checks: [{locator: LongName, rule: {list: rooms, patterns: a}}]}
      """
    let own = """
      extends: base.yaml
      cahier: {id: own, title: t, schemas: [IFC4]}
      lists: [{id: rooms, values: [a, b]}]
      waivers: [{requirement: A, reason: r, author: x}]
      requirements:
        - {id: A, placeholders: {allowed: [néant]}}
      """
    let reading = CahierReader.read(text: own) { $0 == "base.yaml" ? Array(base.utf8) : nil }
    #expect(CahierAudit.audit(reading).map(\.code) == [])
  }
}
