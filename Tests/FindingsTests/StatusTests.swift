import Findings
import Testing

@Suite("What counts as what")
struct StatusTests {
  private func requirement(_ change: (inout OutcomeTally) -> Void) -> RequirementResult {
    var tally = OutcomeTally()
    change(&tally)
    return RequirementResult(facet: .property, cardinality: .required, outcomes: tally)
  }

  private func specification(_ status: Status) -> SpecificationResult {
    SpecificationResult(id: "1", name: "Murs", cardinality: .required, status: status)
  }

  @Test("a threshold with decimals is reached by the very share, and by none below it")
  func threshold() {
    func outcomes(_ valid: Int, of all: Int) -> OutcomeTally {
      var tally = OutcomeTally()
      (tally.valid, tally.invalid) = (valid, all - valid)
      return tally
    }
    for tenths in 1...999 {
      let terms = RequirementTerms(severity: .major, threshold: Double("\(tenths / 10).\(tenths % 10)") ?? 0)
      for all in [1000, 5000, 250_000, 100_000_000] {
        let valid = all / 1000 * tenths
        #expect(terms.isReached(by: outcomes(valid, of: all)))
        #expect(!terms.isReached(by: outcomes(valid - 1, of: all)))
      }
    }
    let whole = RequirementTerms(severity: .major, threshold: 100)
    #expect(!whole.isReached(by: outcomes(99_999_999, of: 100_000_000)) && !whole.isReached(by: OutcomeTally()))
  }

  @Test("a failure is 16 bytes")
  func failureIsSmall() {
    #expect(MemoryLayout<Failure>.stride == 16)
  }

  @Test("passed, failed and not evaluable add up to the checks made")
  func outcomesAddUp() {
    var tally = OutcomeTally()
    for (count, outcome) in Outcome.allCases.enumerated() { tally[outcome] = count + 1 }
    #expect(tally.passed + tally.failed + tally.notEvaluable == tally.total)
    #expect(tally.total == 21)
    #expect((tally + tally).total == 42)
  }

  @Test("one failure makes a requirement fail, whatever else there is")
  func failureWins() {
    let result = requirement {
      $0.valid = 9
      $0.misplaced = 1
      $0.notEvaluable = 3
    }
    #expect(result.status == .fail)
  }

  @Test("what could not be evaluated is never a pass")
  func notEvaluableIsNoPass() {
    let result = requirement {
      $0.valid = 9
      $0.notEvaluable = 1
    }
    #expect(result.status == .notEvaluated)
  }

  @Test("nothing checked is never a pass")
  func nothingIsNoPass() {
    #expect(requirement { _ in }.status == .notApplicable)
  }

  @Test("a model conforms with passes and what is not applicable; not with what is not evaluated")
  func modelStatus() {
    #expect(
      ModelResult(path: "a", specifications: [specification(.pass), specification(.notApplicable)]).status == .pass)
    #expect(
      ModelResult(path: "a", specifications: [specification(.pass), specification(.notEvaluated)]).status == .fail)
    #expect(ModelResult(path: "a", specifications: [specification(.fail)]).status == .fail)
  }

  @Test("with an IDS, models that lack what each must have are told, beside those that have it")
  func requiredInEach() throws {
    let holding = requirement { ($0.valid, $0.absent) = (3, 1) }
    let has = SpecificationResult(
      id: "1", name: "Murs", cardinality: .required, status: .fail, applicable: 4, failed: 1, requirements: [holding])
    var lacks = specification(.fail)
    lacks.why = Explanation(.requiredButNone)
    func merged(_ lists: SpecificationResult...) -> SpecificationResult? {
      CheckResult(
        toolVersion: "0", requirementFiles: [],
        models: lists.map { ModelResult(path: "a", specifications: [$0]) }
      ).submissionSpecifications.first
    }
    #expect(merged(lacks, has, lacks)?.why == Explanation(.requiredInEach, ["2", "3"]))
    #expect(merged(lacks, lacks)?.why == Explanation(.requiredButNone))
    #expect(merged(has, has)?.why == nil)
  }

  @Test("a truncated model is an error even where all specifications pass")
  func truncatedIsAnError() {
    let model = ModelResult(path: "a", problems: [Problem(.truncated)], specifications: [specification(.pass)])
    #expect(model.status == .error)
    let harmless = ModelResult(path: "a", problems: [Problem(.byteOrderMark)], specifications: [specification(.pass)])
    #expect(harmless.status == .pass)
  }

  @Test("an unknown schema stops a check but not a description")
  func unknownSchema() {
    let problems = [Problem(.schemaUnknown, arguments: ["IFC9"])]
    #expect(ModelResult(path: "a", problems: problems).isUnusable)
    #expect(!ModelSummary(path: "a", problems: problems).isUnreadable)
  }

  @Test("the status of a run is the gravest of its parts")
  func runStatus() {
    let sound = RequirementFileResult(path: "a.ids", kind: .ids)
    let unsound = RequirementFileResult(
      path: "b.ids", problems: [RequirementFileProblem(code: "x", severity: .error, message: "x")])
    let failing = ModelResult(path: "a", specifications: [specification(.fail)])
    let missing = ModelResult(path: "b", problems: [Problem(.missingFile)])
    func status(_ files: [RequirementFileResult], _ models: [ModelResult]) -> Verdict {
      CheckResult(toolVersion: "0", requirementFiles: files, models: models).status
    }
    #expect(status([sound], [failing]) == .fail)
    #expect(status([sound], [failing, missing]) == .error)
    #expect(status([sound, unsound], [failing]) == .error)
    #expect(status([sound], [ModelResult(path: "a")]) == .pass)
  }

  @Test("a run that asks nothing lets nothing conform")
  func nothingAsked() {
    let cahier = RequirementFileResult(path: "a.yaml", kind: .cahier)
    var result = CheckResult(toolVersion: "0", requirementFiles: [cahier], models: [ModelResult(path: "a")])
    result.markNothingAsked()
    #expect(result.status == .fail && result.models[0].status == .fail)
    // Rules between files are asked of all models together.
    result.submission = SubmissionResult(specifications: [specification(.pass)])
    result.markNothingAsked()
    #expect(result.models[0].status == .pass)
  }
}
