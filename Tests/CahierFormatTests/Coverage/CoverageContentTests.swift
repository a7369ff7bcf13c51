import CahierFormat
import Requirements
import Testing

@Suite("Another content under the same id, in a plan and in a cahier")
struct CoverageContentTests {
  private static let frame = """
    cahier: {id: c, title: t, schemas: [IFC4]}
    requirements:
      - {id: A, title: t, PLACE}
    """
  private static let ids = """
    ids: {schemas: [IFC4], applicability: [{entity: {name: IFCWALL}}], \
    requirements: [{attribute: {name: Name, value: {enumeration: [a, b]}}}]}
    """
  private static let checks = "classes: [IfcWall], checks: [Ville.X]"

  @Test(
    "Another kind of content, another rule or other parameters are told",
    arguments: [
      CoveragePair(checks, "checklist: voir", "weaker content: checklist / checks"),
      CoveragePair(checks, ids, "differs content: ids / checks"),
      CoveragePair(checks, "rule: M7", "differs content: rule M7 / checks"),
      CoveragePair(checks, "rule: D1", "differs content: rule D1 / checks"),
      CoveragePair("rule: M7", "checklist: voir", "weaker content: checklist / rule M7"),
      CoveragePair("rule: M7", checks, "differs content: checks / rule M7"),
      CoveragePair("checklist: voir", checks, "differs content: checks / checklist"),
      CoveragePair("checklist: voir les plans", "checklist: voir", "differs checklist: voir / voir les plans"),
      CoveragePair("rule: M15", "rule: M1", "differs rule: M1 / M15"),
      CoveragePair(
        "rule: M15, parameters: {maximum: 2}", "rule: M15, parameters: {maximum: 99}",
        "differs parameters maximum: 99 / 2"),
      CoveragePair("rule: M15, parameters: {maximum: 2}", "rule: M15", "differs parameters maximum: - / 2"),
      CoveragePair("rule: M15", "rule: M15, parameters: {maximum: 2}", "differs parameters maximum: 2 / -"),
      CoveragePair(ids, ids.replacing("[a, b]", with: "[a, b, c]"), "differs Name: a, b, c / a, b"),
      CoveragePair(
        ids, ids.replacing("IFCWALL", with: "IFCSLAB"), "weaker applicability entity: IFCSLAB / IFCWALL"),
      CoveragePair(ids, ids.replacing("name: Name", with: "name: Tag"), "weaker requirements: - / Name"),
    ])
  func other(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == pair.told) }

  @Test(
    "The same content, and more of it, is not told",
    arguments: [
      CoveragePair(checks, checks), CoveragePair("rule: M15", "rule: M15"), CoveragePair(ids, ids),
      CoveragePair("checklist: voir", "checklist: 'Voir !'"),
      CoveragePair("rule: M15, parameters: {maximum: 2}", "rule: M15, parameters: {maximum: '2.0'}"),
      CoveragePair(ids, ids.replacing("[a, b]", with: "[a]")),
      // An IDS that says all that the checks say.
      CoveragePair("classes: [exactly IfcWall], checks: [{locator: Name, rule: {values: [a, b]}}]", ids),
    ])
  func same(pair: CoveragePair) throws { #expect(try pair.problems(in: Self.frame) == []) }
}
