import Findings
import Testing

@testable import Submission

@Suite("Objects of models whose paths are spellings of the same letters")
struct ExplainedPathTests {
  private struct Named: FailureExplainer {
    let name: String
    func describe(_ instance: UInt64) -> ObjectDescription { ObjectDescription(className: name) }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  @Test("are described by their own model")
  func spellings() {
    let paths = ["\u{E9}.ifc", "e\u{301}.ifc"]
    let findings = paths.map { SubmissionFinding(path: $0, instance: 1) }
    let explainer = SubmissionExplainer(
      findings, models: [(paths[0], Named(name: "IfcWall")), (paths[1], Named(name: "IfcDoor"))], says: { _ in "" })
    let names = findings.indices.map { place in
      explainer.describe(Failure(instance: 1, reason: .absentProperty, detail: UInt32(place))).className
    }
    #expect(names == ["IfcWall", "IfcDoor"])
  }
}
