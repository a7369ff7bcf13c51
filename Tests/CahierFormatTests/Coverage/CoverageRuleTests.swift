import CahierFormat
import Requirements
import Testing

@Suite("What a value must be, in a plan and in a cahier")
struct CoverageRuleTests {
  private static let frame = """
    cahier: {id: c, title: t, schemas: [IFC4]}
    stages: [{id: exe, title: Exécution, aliases: [EXE]}, {id: doe}]
    lists:
      - {id: short, values: [un, deux]}
      - {id: exact, exact: true, values: [un, deux]}
    requirements:
      - {id: A, title: t, classes: [IfcWall], checks: [{locator: Ville.X, rule: {PLACE}}]}
    """

  @Test(
    "A rule that lets more pass is told",
    arguments: [
      CoveragePair("minimum: 1", "minimum: 0.5", "weaker Ville.X minimum: 0.5 / 1"),
      CoveragePair("minimum: 1", "maximum: 5", "weaker Ville.X minimum: - / 1"),
      CoveragePair("above: 1", "minimum: 1", "weaker Ville.X minimum: 1 / > 1"),
      CoveragePair("below: 1", "maximum: 1", "weaker Ville.X maximum: 1 / < 1"),
      CoveragePair("maximum: 5", "maximum: 6", "weaker Ville.X maximum: 6 / 5"),
      CoveragePair("unit: m, minimum: 1", "unit: mm, minimum: 1", "weaker Ville.X minimum: 1 mm / 1 m"),
      CoveragePair(
        "unit: m, minimum: 1", "kind: number", "weaker Ville.X unit: - / m", "weaker Ville.X minimum: - / 1 m"),
      CoveragePair("unit: m, minimum: 1", "unit: kg, minimum: 1", "differs Ville.X unit: kg / m"),
      CoveragePair("minimum: 1", "unit: m, minimum: 1", "differs Ville.X unit: m / -"),
      CoveragePair("values: [a, b]", "values: [a, b, c]", "weaker Ville.X values: a, b, c / a, b"),
      CoveragePair("values: [a]", "kind: text", "weaker Ville.X values: - / a"),
      CoveragePair("list: short", "values: [un, trois]", "weaker Ville.X list: un, trois / short"),
      CoveragePair("list: exact", "list: short", "weaker Ville.X list exact: false / true"),
      CoveragePair("names-stage: true", "kind: text", "weaker Ville.X names-stage: false / true"),
      CoveragePair("patterns: A+", "patterns: A*", "differs Ville.X patterns: A* / A+"),
      CoveragePair("patterns: A+", "kind: text", "weaker Ville.X patterns: - / A+"),
      CoveragePair("patterns: A+", "values: [A, B]", "weaker Ville.X patterns: - / A+"),
      CoveragePair("kind: integer", "kind: number", "weaker Ville.X kind: number / integer"),
      CoveragePair("kind: date", "kind: text", "differs Ville.X kind: text / date"),
      CoveragePair("kind: boolean", "minimum: 0", "weaker Ville.X kind: - / boolean"),
      CoveragePair("kind: number", "values: [un]", "weaker Ville.X kind: - / number"),
      CoveragePair(
        "data-types: [IfcLabel]", "data-types: [IfcLabel, IfcText]",
        "weaker Ville.X data-types: IfcLabel, IfcText / IfcLabel"),
      CoveragePair("format: gtin", "kind: text", "weaker Ville.X format: - / gtin"),
    ])
  func looser(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == pair.told) }

  @Test(
    "A rule that is the same or stricter is not told",
    arguments: [
      CoveragePair("minimum: 1", "minimum: 1"), CoveragePair("minimum: 1", "above: 1"),
      CoveragePair("minimum: 1", "minimum: 2, maximum: 3"), CoveragePair("above: 1", "minimum: 1.5"),
      CoveragePair("unit: m, minimum: 1, maximum: 5", "unit: mm, minimum: 1000, maximum: 5000"),
      CoveragePair("unit: mm, minimum: 3", "unit: m, minimum: 0.003"),
      CoveragePair("kind: number", "kind: number, unit: m"),
      CoveragePair("minimum: 1, maximum: 3", "values: ['1', '2']"),
      CoveragePair("values: [a, b]", "values: [B]"), CoveragePair("list: short", "values: [Un]"),
      CoveragePair("list: short", "list: exact"), CoveragePair("values: [un, deux]", "list: short"),
      CoveragePair("patterns: [A+, B+]", "patterns: B+"), CoveragePair("patterns: A+", "values: [A, AA]"),
      CoveragePair("kind: number", "kind: integer"), CoveragePair("kind: number", "values: ['1', '2.5']"),
      CoveragePair("data-types: [IfcLabel, IfcText]", "data-types: [IfcLabel]"),
      CoveragePair("kind: text", "kind: text, format: gtin"), CoveragePair("names-stage: true", "names-stage: true"),
    ])
  func stricter(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == []) }

  @Test(
    "Days, uniqueness, numbers, sums and comparisons that ask for less are told",
    arguments: [
      CoveragePair(
        "kind: date, date: {earliest: 2026-01-01}", "kind: date, date: {earliest: 2025-01-01}",
        "weaker Ville.X date earliest: 2025-01-01 / 2026-01-01"),
      CoveragePair(
        "kind: date, date: {latest: delivery}", "kind: date, date: {latest: acceptance}",
        "differs Ville.X date latest: acceptance / delivery"),
      CoveragePair("kind: date, date: {maximum-age: 3 months}", "kind: date", "weaker Ville.X date maximum-age: - / 3"),
      CoveragePair("unique: model", "kind: text", "weaker Ville.X unique: - / model"),
      CoveragePair("unique: submission", "unique: model", "weaker Ville.X unique: model / submission"),
      CoveragePair(
        "unique: model", "unique: {scope: model, per: Tag}", "weaker Ville.X unique per: Tag / -"),
      CoveragePair("count: {minimum: 2}", "count: {minimum: 1}", "weaker Ville.X count: ≥ 1 / ≥ 2"),
      CoveragePair(
        "count: {maximum: 1, scope: model}", "count: {maximum: 1, scope: storey}",
        "differs Ville.X count: ≤ 1, storey / ≤ 1, model"),
      CoveragePair("sum: {of: Ville.Y, over: IfcSpace}", "kind: number", "weaker Ville.X sum: - / Ville.Y, IfcSpace"),
      CoveragePair(
        "sum: {over: IfcSpace}, tolerance: 1", "sum: {over: IfcSpace}, tolerance: 2",
        "weaker Ville.X tolerance: 2 / 1"),
      CoveragePair(
        "compare: {relation: less, with: Ville.Y}", "compare: {relation: less-or-equal, with: Ville.Y}",
        "differs Ville.X compare: less-or-equal Ville.Y / less Ville.Y"),
      CoveragePair(
        "compare: {relation: less, with: Ville.Y}", "compare: {relation: less, with: Ville.Z}",
        "differs Ville.X compare: less Ville.Z / less Ville.Y"),
    ])
  func looserRelations(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == pair.told) }

  @Test(
    "Days, uniqueness, numbers, sums and comparisons that ask for as much are not told",
    arguments: [
      CoveragePair(
        "kind: date, date: {earliest: 2026-01-01, maximum-age: 3 months}",
        "kind: date, date: {earliest: 2026-02-01, maximum-age: 2 months}"),
      CoveragePair("kind: date, date: {latest: 2026-01-01}", "kind: date, date: {exactly: 2025-12-31}"),
      CoveragePair("unique: storey", "unique: submission"),
      CoveragePair("unique: {scope: model, per: Tag}", "unique: model"),
      CoveragePair("count: {minimum: 1}", "kind: text"),
      CoveragePair("count: {minimum: 1}", "count: {minimum: 2, maximum: 3}"),
      CoveragePair("sum: {over: IfcSpace}, tolerance: 2", "sum: {over: IfcSpace}, tolerance: 1"),
      CoveragePair(
        "compare: {relation: less-or-equal, with: Ville.Y}", "compare: {relation: equal, with: Ville.Y}"),
    ])
  func stricterRelations(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == []) }

  @Test("A list of the same name that holds more is told with what it holds more")
  func longerList() throws {
    let text = Self.frame.replacing("PLACE", with: "list: short")
    let plan = try CoveragePair.cahier(text.replacing("[un, deux]}", with: "[un, deux, trois]}"))
    let problems = CahierCoverage.problems(plan, covering: try CoveragePair.cahier(text))
    #expect(problems.map(CoveragePair.text) == ["weaker Ville.X list: short (+ trois) / short"])
  }

  @Test("A further name of a stage is told where values are to name the stage")
  func furtherStageName() throws {
    let text = Self.frame.replacing("PLACE", with: "names-stage: true")
    let plan = try CoveragePair.cahier(text.replacing("[EXE]", with: "[EXE, x]"))
    let problems = CahierCoverage.problems(plan, covering: try CoveragePair.cahier(text))
    #expect(problems.map(CoveragePair.text) == ["weaker Ville.X names-stage (exe): x / exe, Exécution, EXE"])
  }
}
