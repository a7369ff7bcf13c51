import ByteInput
import Findings
import IFCModel
import ModelRules
import Part21
import Requirements
import TestSupport
import Testing

/// Cases of the official rules (buildingSMART/ifc-gherkin-rules, test/files), named `fail-grf005-….ifc`.
@Suite struct OfficialRuleCasesTests {
  /// Cases that recol judges otherwise than their names say, and why.
  private static let otherwise = [
    // Metres to US survey feet with 0.3048: the reciprocal of what IfcMapConversion.Scale is documented to be, and of
    // what the rule asks for since August 2026.
    "pass-grf005-scaled_foot_to_metre.ifc"
  ]

  @Test(
    "cases named pass-, fail- and na- are judged as their names say",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func cases() throws {
    let files = SharedFiles.files(below: "rules-testcases", suffixes: [".ifc"])
    var wrong: [String] = []
    for path in files {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if try Self.verdict(path, name) != Self.expected(name) { wrong.append(name) }
    }
    print("official cases of rules: \(files.count - wrong.count) of \(files.count) judged as named")
    #expect(wrong == Self.otherwise)
    #expect(files.count >= 201)
  }

  private static func expected(_ name: String) -> String { String(name.prefix { $0 != "-" }) }

  /// `fail`, `pass`, or `na` where the rule finds nothing to look at.
  private static func verdict(_ path: String, _ name: String) throws -> String {
    let parts = name.split(separator: "-", maxSplits: 2)
    let rule = try #require(RuleCatalogue.rule(RuleRequest(parts.dropFirst().first?.uppercased() ?? "")), "\(name)")
    let source = try ByteSource.open(path)
    let model = try Model(reading: source, settings: ReadSettings(threads: 1), keepsAll: true)
    let outcomes = rule.check(RuleContext(model, path: path, fileSize: source.view.count)).outcomes
    if outcomes.total == 0 { return "na" }
    return outcomes.passed == outcomes.total ? "pass" : "fail"
  }
}
