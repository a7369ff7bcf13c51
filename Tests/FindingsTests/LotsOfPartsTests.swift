import Findings
import Testing

@Suite("Models of several lots, together")
struct LotsOfPartsTests {
  private func part(_ lots: [String], valid: Int = 0, absent: Int = 0) -> SpecificationResult {
    var outcomes = OutcomeTally()
    (outcomes.valid, outcomes.absent) = (valid, absent)
    let failures = (0..<absent).map { Failure(instance: UInt64($0 + 1), reason: .absentProperty) }
    let requirement = RequirementResult(
      facet: .property, cardinality: .required, outcomes: outcomes, failures: failures)
    return SpecificationResult(
      id: "E", name: "Exigence", cardinality: .optional, status: requirement.status, applicable: outcomes.total,
      passed: valid, failed: absent, requirements: [requirement],
      terms: RequirementTerms(severity: .major, lots: lots))
  }

  private func result(_ parts: SpecificationResult...) -> CheckResult {
    CheckResult(
      toolVersion: "0", requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier)],
      models: parts.enumerated().map { ModelResult(path: "\($0).ifc", specifications: [$1]) })
  }

  @Test("a requirement is the matter of the lots in whose models it fails, else of those that have something of it")
  func lots() {
    let failing = result(part(["cvc"], absent: 1), part(["electricite"], valid: 2), part(["cvc", "ssi"]))
    #expect(failing.submissionSpecifications.map { $0.terms?.lots } == [["cvc"]])
    let passing = result(part(["cvc"], valid: 1), part(["electricite"], valid: 2), part(["cvc", "ssi"]))
    #expect(passing.submissionSpecifications.map { $0.terms?.lots } == [["cvc", "electricite"]])
    #expect(result(part(["cvc", "ssi"]), part(["ssi"])).submissionSpecifications[0].terms?.lots == ["cvc", "ssi"])
  }

  @Test("rates and requirements of a lot are those of its models")
  func rates() {
    let result = result(part(["cvc"], valid: 1, absent: 1), part(["electricite"], valid: 2))
    let rows = result.completeness.filter { $0.dimension == .lot }
    #expect(rows.map(\.key) == ["cvc", "electricite"])
    #expect(rows.map(\.applicable) == [2, 2] && rows.map(\.valid) == [1, 2])
    #expect(result.usageCompleteness["cvc", nil].total == 2)
    #expect(result.submissionSpecifications(ofLot: "electricite").map(\.status) == [.pass])
    #expect(result.submissionSpecifications(ofLot: "cvc").map(\.failed) == [1])
    #expect(result.submissionSpecifications(ofLot: "ssi").isEmpty)
  }
}
