import CahierFormat
import Requirements
import Testing

@testable import RecolCLI

@Suite("The audit of a cahier tells values that a rule cannot read")
struct RuleParameterAuditTests {
  /// The codes of the problems of a cahier that asks for one rule with one parameter.
  private func problems(_ rule: String, _ parameter: String) -> [String] {
    let text = """
      cahier: {id: c, title: t}
      requirements:
        - id: R
          title: R
          rule: \(rule)
          parameters: {\(parameter)}
      """
    let reading = CahierReader.read(text: text) { _ in nil }
    return CahierAudit.audit(reading, rules: KnownRules.parameters).map(\.code.rawValue)
  }

  @Test(
    "fails them",
    arguments: [
      ("M17", "tolerance: \"0,05\""), ("M17", "tags: oui"), ("M20", "maximum-age: trente"), ("M5", "buildings: deux"),
      ("M15", "maximum: \"10 %\""), ("M12", "prefixes: [\"R+1:1\"]"), ("M18", "counts: [\"IfcBoiler:2\"]"),
      ("M19", "maximum-size: gros"), ("G3", "eastings: [5]"), ("D10", "start: \"1/2/2026\""), ("G2", "required: maybe"),
      ("G1", "distance: -1"), ("V2", "elements: 1.5"),
      ("M5", "sites: 9223372036854775807"), ("M6", "buildings: 1000000000001"), ("D7", "largest: .inf"),
      ("M18", "counts: [IfcBoiler=-2]"),
    ])
  func failsUnreadable(rule: String, parameter: String) {
    #expect(problems(rule, parameter) == ["unreadable-rule-parameter"])
  }

  @Test(
    "passes what rules read",
    arguments: [
      ("M17", "tolerance: 0.05"), ("M17", "tags: true"), ("M5", "buildings: 2"), ("M12", "prefixes: [\"R+1=1\"]"),
      ("M18", "counts: [IfcBoiler=2, IfcSanitaryTerminal.WASHHANDBASIN=3]"), ("G3", "eastings: [0, 1000000]"),
      ("M19", "pattern: \"[A-Z]{3}-.*\""), ("G2", "required: \"no\""),
    ])
  func passesReadable(rule: String, parameter: String) { #expect(problems(rule, parameter) == []) }

  @Test("looks at the expressions of rules as at all others")
  func looksAtExpressions() {
    #expect(problems("M19", "pattern: \"[A-Z\"") == ["invalid-pattern"])
    #expect(problems("M19", "pattern: \"^A$\"") == ["anchored-pattern"])
  }

  @Test("tells classes that no release has")
  func tellsClasses() { #expect(problems("M18", "counts: [IfcBoilr=2]") == ["unknown-class"]) }
}
