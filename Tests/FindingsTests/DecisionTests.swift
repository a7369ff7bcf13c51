import Findings
import Testing

@Suite("What a proposal corresponds to in the words of the general clauses")
struct DecisionTests {
  private func specification(
    _ id: String, _ severity: Gravity, valid: Int = 0, absent: Int = 0, notEvaluable: Int = 0, threshold: Double = 100
  ) -> SpecificationResult {
    var outcomes = OutcomeTally()
    (outcomes.valid, outcomes.absent, outcomes.notEvaluable) = (valid, absent, notEvaluable)
    let failures =
      (0..<absent).map { Failure(instance: UInt64($0), reason: .absentProperty) }
      + (0..<notEvaluable).map { Failure(instance: UInt64($0), reason: .notEvaluableUnit) }
    let requirement = RequirementResult(
      facet: .property, cardinality: .required, outcomes: outcomes, failures: failures)
    return SpecificationResult(
      id: id, name: "Exigence \(id)", cardinality: .optional, status: requirement.status, applicable: outcomes.total,
      passed: valid, failed: absent, requirements: [requirement],
      terms: RequirementTerms(severity: severity, lots: ["cvc"], clause: "CCTP 3.\(id)", threshold: threshold))
  }

  private func result(_ regime: DecisionRegime?, _ specifications: SpecificationResult...) -> CheckResult {
    var result = CheckResult(
      toolVersion: "0", requirementFiles: [RequirementFileResult(path: "c.yaml", kind: .cahier)],
      models: [ModelResult(path: "a.ifc", specifications: specifications)])
    result.regime = regime
    return result
  }

  @Test("studies: admission, with remarks, or deferral; no reservations")
  func studies() {
    #expect(result(.studies, specification("1", .major, valid: 3)).proposedDecision?.term == .admission)
    let remarks = result(.studies, specification("1", .minor, valid: 3, absent: 1)).proposedDecision
    #expect(remarks?.term == .admissionWithRemarks && remarks?.reservations == [])
    #expect(result(.studies, specification("1", .blocking, absent: 1)).proposedDecision?.term == .deferral)
    #expect(result(.studies).proposedDecision?.term == .deferral)
  }

  @Test("works: acceptance without or with reservations, each requirement once, the gravest first")
  func works() throws {
    #expect(
      result(.works, specification("1", .major, valid: 3)).proposedDecision?.term == .acceptanceWithoutReservations)
    let decision = try #require(
      result(
        .works, specification("1", .minor, absent: 1), specification("2", .blocking, valid: 1, absent: 2),
        specification("3", .major, valid: 1, absent: 1, notEvaluable: 1)
      ).proposedDecision)
    #expect(decision.term == .acceptanceWithReservations && decision.hasObstacles)
    #expect(decision.reservations.map(\.id) == ["2", "3", "1"])
    #expect(decision.reservations[0].clause == "CCTP 3.2" && decision.reservations[0].lots == ["cvc"])
    #expect(decision.reservations[0].failed == 2 && decision.reservations[0].checks == 3)
  }

  @Test("works of which nothing could be evaluated correspond to nothing, and so does a stage without a regime")
  func nothing() {
    #expect(result(.works, specification("1", .major)).proposedDecision == nil)
    #expect(result(nil, specification("1", .major, valid: 1)).proposedDecision == nil)
  }

  @Test("each motive names its requirements")
  func motives() throws {
    let proposed = try #require(
      result(
        nil, specification("1", .major, valid: 9, absent: 1, threshold: 90), specification("2", .blocking, absent: 1),
        specification("3", .minor, valid: 1, notEvaluable: 2, threshold: 10)
      ).proposed)
    #expect(proposed.requirements(of: .blockingFailures).map(\.id) == ["2"])
    #expect(proposed.requirements(of: .failuresWithinThreshold).map(\.id) == ["1"])
    #expect(proposed.requirements(of: .notEvaluable).map(\.id) == ["3"])
    #expect(proposed.requirements(of: .allValid).isEmpty)
    for motive in proposed.motives where motive.reason != .allValid {
      #expect(proposed.requirements(of: motive.reason).count == motive.numbers.first)
    }
  }

  /// The same specification, with a waiver for its first findings.
  private func waiving(_ count: Int, _ specification: SpecificationResult) -> SpecificationResult {
    var specification = specification
    for place in 0..<count { specification.requirements[0].failures[place].state = .waived }
    specification.countWaived()
    return specification
  }

  @Test("what is waived is told, blocks nothing, and is no reservation")
  func waived() throws {
    let blocking = specification("1", .blocking, valid: 2, absent: 2)
    let all = try #require(result(.works, waiving(2, blocking), specification("2", .major, valid: 3)).proposed)
    #expect(all.motives == [ProposalMotive(.waived, [1, 2])] && all.score == 1)
    #expect(all.proposal == .conformWithRemarks)
    let decision = try #require(result(.works, waiving(2, blocking)).proposedDecision)
    #expect(decision.term == .acceptanceWithoutReservations && decision.reservations.isEmpty)
    #expect(!waiving(2, blocking).blocks && waiving(1, blocking).blocks)
  }

  @Test("what is waived beside what fails leaves the requirement open, with the numbers of what is left")
  func partlyWaived() throws {
    let check = result(.works, waiving(1, specification("1", .blocking, valid: 2, absent: 2)))
    let proposed = try #require(check.proposed)
    #expect(proposed.motives == [ProposalMotive(.blockingFailures, [1, 1]), ProposalMotive(.waived, [1, 1])])
    let reservation = try #require(check.proposedDecision?.reservations.first)
    #expect(reservation.failed == 1 && reservation.checks == 3)
  }

  @Test("a minor requirement that cannot be evaluated is not said to be below its threshold as well")
  func minorNotEvaluable() {
    let minor = specification("1", .minor, valid: 1, notEvaluable: 1)
    #expect(result(nil, minor).proposed?.motives.map(\.reason) == [.notEvaluable])
    let major = specification("1", .major, valid: 1, notEvaluable: 1)
    #expect(result(nil, major).proposed?.motives.map(\.reason) == [.majorBelowThreshold, .notEvaluable])
  }

  @Test("as long as a person has points to sign, nothing conforms in full, and the word of the clauses stays")
  func toBeSigned() throws {
    var check = result(.works, specification("1", .major, valid: 3))
    check.requirementFiles[0].checklist = [
      ChecklistLine(id: "R1", text: "Joints", severity: .blocking), ChecklistLine(id: "R2", text: "Peinture"),
    ]
    let proposed = try #require(check.proposed)
    #expect(proposed.motives == [ProposalMotive(.toBeSigned, [2, 1]), ProposalMotive(.allValid, [3])])
    #expect(proposed.proposal == .conformWithRemarks)
    #expect(check.proposedDecision?.term == .acceptanceWithoutReservations)
  }

  @Test("demands that nobody could read draw remarks, let nothing pass, and are accepted without a word by nobody")
  func refusedDemands() throws {
    func refusing(_ check: CheckResult, _ count: Int = 2) -> CheckResult {
      var check = check
      check.requirementFiles[0].sheets = SheetsResult(
        sheets: [],
        refused: (0..<count).map { SheetRemark(sheet: "m", row: $0 + 2, code: "unknown-class", message: "Bidule") })
      check.markRefusedDemands()
      return check
    }
    let sound = result(.works, specification("1", .major, valid: 3))
    let refusing2 = refusing(sound)
    let proposed = try #require(refusing2.proposed)
    #expect(proposed.motives == [ProposalMotive(.demandsRefused, [2]), ProposalMotive(.allValid, [3])])
    #expect(proposed.proposal == .conformWithRemarks && refusing2.models[0].proposed == proposed)
    #expect(refusing2.status == .fail && refusing2.models[0].status == .fail && sound.status == .pass)
    #expect(refusing2.proposedDecision == nil)
    let failing = refusing(result(.works, specification("1", .blocking, valid: 2, absent: 1)))
    #expect(failing.proposedDecision?.term == .acceptanceWithReservations)
    #expect(
      refusing(result(.studies, specification("1", .major, valid: 3))).proposedDecision?.term == .admissionWithRemarks)
  }

  @Test("what could not be evaluated is listed with its reasons, beside what failed")
  func notEvaluated() throws {
    let check = result(nil, specification("1", .major, valid: 2, absent: 1, notEvaluable: 3))
    let line = try #require(check.notEvaluated.first)
    #expect(check.notEvaluated.count == 1 && line.requirement.id == "1" && line.requirement.notEvaluable == 3)
    #expect(line.reasons.map(\.reason) == [.notEvaluableUnit] && line.reasons.map(\.count) == [3])
    #expect(result(nil, specification("1", .major, valid: 2)).notEvaluated.isEmpty)
  }
}
