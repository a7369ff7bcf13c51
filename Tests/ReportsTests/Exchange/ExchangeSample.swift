import Findings
import Reports
import Wording

/// Results of any size for formats that have a limit.
enum ExchangeSample {
  /// Objects with a GlobalId each, at lines of their own.
  struct Explainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription {
      let digits = String(instance)
      return ObjectDescription(
        className: "IfcDoor", globalId: String(repeating: "0", count: 22 - digits.count) + digits,
        name: "Porte \(digits)")
    }
    func regions(of failures: [Failure]) -> [InstanceRegion?] {
      failures.map { InstanceRegion(line: Int($0.instance) + 7, column: 1, endColumn: 40) }
    }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  /// A specification with so many failures, in the states that `state` gives.
  static func specification(
    _ id: String, failures: Int, valid: Int = 1, state: (Int) -> FindingState = { _ in .unjudged }
  ) -> SpecificationResult {
    var outcomes = OutcomeTally()
    (outcomes.valid, outcomes.absent) = (valid, failures)
    let list = (0..<failures).map { number in
      var failure = Failure(instance: UInt64(number + 1), reason: .absentProperty)
      failure.state = state(number)
      return failure
    }
    let requirement = RequirementResult(
      facet: .property, subject: "A.\(id)", cardinality: .required, text: "A.\(id) doit être renseignée",
      outcomes: outcomes, failures: list)
    return SpecificationResult(
      id: id, name: "Portes \(id)", cardinality: .required, status: failures > 0 ? .fail : .pass,
      applicable: valid + failures, passed: valid, failed: failures, requirements: [requirement])
  }

  static func result(_ specifications: [SpecificationResult], path: String = "lot 1/école é.ifc") -> CheckResult {
    CheckResult(
      toolVersion: "1.2.3", requirementFiles: [RequirementFileResult(path: "a.ids", kind: .ids, title: "A")],
      models: [ModelResult(path: path, specifications: specifications, explainer: Explainer())])
  }

  static func text(
    _ format: CheckReportFormat, _ result: CheckResult, maxFailures: Int? = nil, directory: String? = nil
  ) throws -> String {
    let sink = MemorySink()
    let settings = ReportSettings(language: .fr, maxFailures: maxFailures, workingDirectory: directory)
    try format.write(result, settings, to: sink)
    return sink.text
  }
}
