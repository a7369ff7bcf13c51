import Findings
import Testing

@Suite("What is proposed from the thresholds of a cahier")
struct ProposalTests {
  private func specification(
    _ severity: Gravity?, threshold: Double = 100, weight: Double = 1, lots: [String] = [], id: String = "1",
    required: Bool = false, _ change: (inout OutcomeTally) -> Void = { _ in }
  ) -> SpecificationResult {
    var outcomes = OutcomeTally()
    change(&outcomes)
    let requirement = RequirementResult(facet: .property, cardinality: .required, outcomes: outcomes)
    let isMissing = required && outcomes.total == 0
    return SpecificationResult(
      id: id, name: "Murs", cardinality: required ? .required : .optional,
      status: isMissing ? .fail : requirement.status, why: isMissing ? Explanation(.requiredButNone) : nil,
      applicable: outcomes.total, passed: outcomes.passed, failed: outcomes.failed, requirements: [requirement],
      terms: severity.map { RequirementTerms(severity: $0, lots: lots, threshold: threshold, weight: weight) })
  }

  private func result(_ models: [SpecificationResult]..., lot: String? = nil) -> CheckResult {
    CheckResult(
      toolVersion: "0", lot: lot, requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier)],
      models: models.map { ModelResult(path: "a.ifc", specifications: $0) })
  }

  private func proposal(_ specifications: SpecificationResult...) -> Proposal? {
    result(specifications).proposed?.proposal
  }

  @Test("all valid is conform, and one blocking failure of many is to be redone")
  func blocking() {
    #expect(proposal(specification(.blocking) { $0.valid = 9999 }) == .conform)
    let failing = specification(.blocking) {
      $0.valid = 9999
      $0.absent = 1
    }
    #expect(proposal(failing) == .toBeRedone)
    #expect(result([failing]).proposed?.motives.first == ProposalMotive(.blockingFailures, [1, 1]))
    #expect(result([failing]).status == .fail)
  }

  @Test("failures within the threshold are remarks, those beyond it are not")
  func thresholds() {
    let within = specification(.major, threshold: 95) {
      $0.valid = 95
      $0.invalid = 5
    }
    #expect(proposal(within) == .conformWithRemarks)
    #expect(result([within]).status == .pass)
    let below = specification(.major, threshold: 95) {
      $0.valid = 94
      $0.invalid = 6
    }
    #expect(proposal(below) == .toBeRedone)
  }

  @Test("minor requirements draw remarks, whatever their share")
  func minor() {
    let failing = specification(.minor) { $0.absent = 10 }
    #expect(proposal(failing, specification(.major) { $0.valid = 1 }) == .conformWithRemarks)
  }

  @Test("nothing evaluated is never conform, and 0 of 0 has no score")
  func nothing() {
    #expect(proposal(specification(.minor)) == .toBeRedone)
    #expect(proposal(specification(.minor) { $0.notEvaluable = 4 }) == .toBeRedone)
    #expect(result([specification(.minor)]).proposed?.score == nil)
    #expect(result([]).proposed?.proposal == .toBeRedone)
  }

  @Test("objects that must be there block where they are missing")
  func missingObjects() {
    let present = specification(.major, id: "2") { $0.valid = 5 }
    #expect(proposal(specification(.blocking, required: true), present) == .toBeRedone)
  }

  @Test("objects that must be somewhere may be in one of the models")
  func severalModels() {
    let missing = specification(.blocking, required: true)
    let there = specification(.blocking, required: true) { $0.valid = 3 }
    #expect(result([missing], [there]).proposed?.proposal == .conform)
    #expect(result([there], [missing]).proposed?.proposal == .conform)
    #expect(result([missing], [missing]).proposed?.proposal == .toBeRedone)
  }

  @Test("what could not be evaluated is told, and is no pass")
  func notEvaluable() {
    let doubtful = specification(.major, threshold: 50) {
      $0.valid = 8
      $0.notEvaluable = 2
    }
    #expect(proposal(doubtful) == .conformWithRemarks)
    #expect(result([doubtful]).proposed?.motives == [ProposalMotive(.notEvaluable, [1, 2])])
  }

  @Test("the score weighs valid checks against all checks")
  func score() {
    let heavy = specification(.major, threshold: 0, weight: 3) {
      $0.valid = 1
      $0.absent = 1
    }
    let light = specification(.minor, weight: 1, id: "2") { $0.valid = 2 }
    #expect(result([heavy, light]).proposed?.score == 5.0 / 8)
  }

  @Test("a failing specification of an IDS beside a cahier is not passed over")
  func besideIDS() {
    #expect(proposal(specification(.major) { $0.valid = 1 }, specification(nil) { $0.absent = 1 }) == .toBeRedone)
  }

  @Test("a model that could not be read is to be delivered again")
  func unreadable() {
    var run = result([specification(.major) { $0.valid = 1 }])
    run.models.append(ModelResult(path: "b.ifc", problems: [Problem(.truncated)]))
    #expect(run.proposed?.proposal == .toBeRedone)
    #expect(run.status == .error)
  }

  @Test("an IDS alone draws no proposal")
  func idsAlone() {
    let run = CheckResult(
      toolVersion: "0", requirementFiles: [RequirementFileResult(path: "a.ids", kind: .ids)],
      models: [ModelResult(path: "a.ifc", specifications: [specification(nil) { $0.valid = 1 }])])
    #expect(run.proposed == nil)
    #expect(run.completeness.isEmpty)
  }

  @Test("rows count what is present, filled and valid; misplaced and not evaluable count in none")
  func completeness() throws {
    let all = specification(.major, lots: ["cvc", "plb"]) {
      for (count, outcome) in Outcome.allCases.enumerated() { $0[outcome] = 1 << count }
    }
    let row = try #require(result([all]).completeness.first { $0.dimension == .lot && $0.key == "plb" })
    #expect((row.applicable, row.present, row.filled, row.valid) == (63, 1 + 4 + 16, 1 + 16, 1))
    #expect(result([all]).completeness.count { $0.dimension == .lot } == 2)
    #expect(result([all], lot: "cvc").completeness.count { $0.dimension == .lot } == 1)
  }

  @Test("models add up over all, and each has its own rows")
  func perModel() {
    let run = result([specification(.minor) { $0.valid = 2 }], [specification(.minor) { $0.absent = 3 }])
    let all = run.completeness.first { $0.dimension == .requirement }
    #expect(all?.applicable == 5)
    #expect(run.completeness(of: run.models[1]).first { $0.dimension == .requirement }?.applicable == 3)
  }
}
