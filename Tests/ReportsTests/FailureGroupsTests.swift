import Findings
import Testing
import Wording

@testable import Reports

@Suite("Groups of failures")
struct FailureGroupsTests {
  private struct Explainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription { ObjectDescription(className: className(of: instance)) }
    func className(of instance: UInt64) -> String { instance % 1000 < 900 ? "IfcWall" : "IfcDoor\(instance % 3)" }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  private func groups(_ failures: [Failure], threads: Int) -> [String] {
    FailureGroups(failures, explainer: Explainer(), specification: 0, keeping: 3, threads: threads).groups
      .map { "\($0.key.className) \($0.key.reason.code) \($0.count) \($0.first.map(\.instance))" }
  }

  @Test("are the same whatever number of threads makes them")
  func threads() {
    let failures = (0..<30_000).map {
      Failure(instance: UInt64($0), reason: $0 % 7 == 0 ? .absentProperty : .invalidValue)
    }
    let alone = groups(failures, threads: 1)
    #expect(alone.count == 8)
    #expect(alone.first == "IfcWall invalid.value 23142 [1, 2, 3]")
    for threads in [2, 3, 8] { #expect(groups(failures, threads: threads) == alone) }
  }

  @Test("keep none of their failures where none is to be shown")
  func none() {
    let failures = (0..<10_000).map { Failure(instance: UInt64($0), reason: .absentProperty) }
    let groups = FailureGroups(failures, explainer: Explainer(), specification: 0, keeping: 0, threads: 2).groups
    #expect(groups.allSatisfy { $0.first.isEmpty } && groups.reduce(0) { $0 + $1.count } == failures.count)
  }
}
