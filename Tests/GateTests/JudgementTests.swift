import ByteInput
import Findings
import Requirements
import Testing

@testable import Gate

@Suite("What is new, worse, known or waived")
struct JudgementTests {
  /// Objects whose GlobalId, name and tag follow from their instance name.
  private struct Objects: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription {
      // From ten million on, objects have the GlobalId of another.
      ObjectDescription(
        className: instance % 2 == 0 ? "IfcDoor" : "IfcWall", globalId: "id\(instance % 10_000_000)",
        name: "Mur \(instance)",
        tag: "T-\(instance)")
    }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  private func result(
    _ failures: [(UInt64, Reason)], id: String = "S", status: Status = .fail, valid: Int = 1, sha256: String = "ab"
  ) -> CheckResult {
    var outcomes = OutcomeTally()
    outcomes.valid = valid
    for failure in failures { outcomes[failure.1.outcome] += 1 }
    let requirement = RequirementResult(
      facet: .property, subject: "A.B", cardinality: .required, outcomes: outcomes,
      failures: failures.map { Failure(instance: $0.0, reason: $0.1) })
    let specification = SpecificationResult(
      id: id, name: "Murs", cardinality: .required, status: status,
      why: status == .fail && failures.isEmpty
        ? Explanation(.requiredButNone) : nil, applicable: outcomes.total, passed: valid, failed: outcomes.failed,
      requirements: [requirement])
    return CheckResult(
      toolVersion: "1.0", requirementFiles: [RequirementFileResult(path: "a.ids", sha256: { sha256 }, kind: .ids)],
      models: [ModelResult(path: "a.ifc", specifications: [specification], explainer: Objects())])
  }

  /// A baseline that holds what a result found, as the JSON report writes it.
  private func baseline(of result: CheckResult, version: String = "1.0", omitted: Int = 0) throws -> Baseline {
    var entries: [String] = []
    let model = result.models[0]
    let prints = result.fingerprints(of: model)
    var whole = ""
    if model.specifications[0].failsAsWhole {
      whole = "\"fingerprint\": \"\(prints.fingerprint(ofSpecification: 0).text)\", "
    }
    let list = prints.list(specification: 0, requirement: 0)
    for failure in model.specifications[0].requirements[0].failures {
      let text = list.fingerprint(of: failure, found: nil).text
      let globalId = Objects().describe(failure.instance).globalId ?? ""
      entries.append(
        "{\"globalId\": \"\(globalId)\", \"reason\": \"\(failure.reason.code)\", \"fingerprint\": \"\(text)\"}")
    }
    let text = """
      {"tool": {"name": "recol", "version": "\(version)"}, "requirementFiles": [{"path": "a.ids", "sha256": "ab"}],
       "models": [{"specifications": [{\(whole)"status": "fail", "failures": [], "requirements":
         [{"failures": [\(entries.joined(separator: ", "))], "failuresOmitted": \(omitted)}]}]}]}
      """
    let source = try ByteSource.memory(Array(text.utf8))
    return try withExtendedLifetime(source) { try BaselineReader.read(source.view) }
  }

  private func judged(
    _ result: CheckResult, baseline: Baseline? = nil, waivers: [Waiver]? = nil, failUnder: Double? = nil,
    threads: Int = 1
  ) -> CheckResult {
    var result = result
    var judgement = GateJudgement(
      baseline: baseline.map { ("b.json", $0) },
      waivers: waivers?.map { PlacedWaiver($0, path: "w.yaml", isOfCahier: false) }, failUnder: failUnder,
      today: "2026-06-15", threads: threads)
    judgement.judge(&result)
    return result
  }

  private func states(_ result: CheckResult) -> [FindingState] {
    result.models[0].specifications[0].requirements[0].failures.map(\.state)
  }

  @Test("a waiver of a GlobalId that several objects have holds for one of them, and that is told")
  func repeatedGlobalId() throws {
    let waiver = Waiver(requirement: "S", objects: ["id1"], reason: "r", author: "a")
    let now = judged(
      result([(1, .absentProperty), (10_000_001, .absentProperty), (2, .absentProperty)]), waivers: [waiver])
    #expect(states(now) == [.waived, .unjudged, .unjudged] || states(now) == [.waived, .new, .new])
    #expect(now.gate?.remarks.map(\.code) == [.waiverOfRepeatedGlobalId] && now.gate?.count(.waived) == 1)
    #expect(now.gate?.remarks.first?.arguments.suffix(2) == ["id1", "1"])
  }

  @Test("a waiver that knows a specification by its place is told, one by its name or identifier is not")
  func byPlace() throws {
    func codes(_ id: String, _ requirement: String) -> [GateRemark.Code]? {
      let waiver = Waiver(requirement: requirement, reason: "r", author: "a")
      return judged(result([(1, .absentProperty)], id: id), waivers: [waiver]).gate?.remarks.map(\.code)
    }
    #expect(codes("1", "1") == [.waiverByPosition])
    #expect(codes("1", "Murs") == [] && codes("S", "S") == [] && codes("7", "7") == [])
  }

  @Test("what the baseline has is known, what it has not is new, and what is gone is counted")
  func knownAndNew() throws {
    let before = try baseline(of: result([(1, .absentProperty), (2, .absentProperty)]))
    let now = judged(result([(2, .absentProperty), (3, .absentProperty)]), baseline: before)
    #expect(states(now) == [.known, .new] && now.isRefused)
    #expect(now.gate?.baseline?.gone == 1 && now.gate?.count(.known) == 1)
    let mended = judged(result([(2, .absentProperty)]), baseline: before)
    #expect(states(mended) == [.known] && !mended.isRefused && mended.status == .fail)
  }

  @Test("a value that was misplaced and is missing now is worse, the other way round is known")
  func worse() throws {
    let before = try baseline(of: result([(1, .misplacedSet), (2, .absentProperty), (3, .placeholder)]))
    let now = judged(result([(1, .absentBlank), (2, .misplacedSet), (3, .invalidValue)]), baseline: before)
    #expect(states(now) == [.worse, .known, .known] && now.isRefused)
  }

  @Test("findings of one fingerprint are counted: a second one is new")
  func repeated() throws {
    let before = try baseline(of: result([(1, .absentProperty)]))
    let now = judged(result([(1, .absentProperty), (1, .absentProperty)]), baseline: before)
    #expect(states(now) == [.known, .new])
  }

  @Test("a specification that fails as a whole is a finding, too")
  func wholes() throws {
    let none = result([], valid: 0)
    #expect(judged(none, baseline: try baseline(of: result([(1, .absentProperty)]))).isRefused)
    let known = judged(none, baseline: try baseline(of: none))
    #expect(known.models[0].specifications[0].state == .known && !known.isRefused)
    #expect(!judged(none, waivers: [Waiver(requirement: "S", reason: "r", author: "a")]).isRefused)
    let other = [Waiver(requirement: "S", objects: ["id1"], reason: "r", author: "a")]
    #expect(judged(none, waivers: other).isRefused)
  }

  @Test("a baseline that is cut, of other requirements or of another version is told")
  func remarks() throws {
    let before = try baseline(of: result([(1, .absentProperty)]), version: "0.9", omitted: 3)
    var now = result([(1, .absentProperty)], sha256: "cd")
    now.stage = "doe"
    let codes = judged(now, baseline: before).gate?.remarks.map(\.code)
    #expect(codes == [.otherRequirements, .otherVersion, .otherStage, .cutBaseline])
    let same = try baseline(of: result([(1, .absentProperty)]))
    #expect(judged(result([]), baseline: same).gate?.remarks.isEmpty == true)
  }

  @Test(
    "a figure on a model as a whole is worse where its share, its difference, or its distance, is greater",
    arguments: [
      ("P: 11 / 104", "P: 301 / 394", FindingState.worse), ("P: 11 / 104", "P: 10 / 104", .known),
      ("P: 11 / 104", "P: 11 / 110 IfcElement", .known), ("T: 12 ≠ 13", "T: 0 ≠ 13", .worse),
      ("T: 12 ≠ 13", "T: 14 ≠ 13", .known), ("O: (5 m, 1 m) ≠ (0 m, 1 m)", "O: (9 m, 1 m) ≠ (0 m, 1 m)", .worse),
      ("O: (5 m, 1 m) ≠ (0 m, 1 m)", "O: (0 m, 5 m) ≠ (0 m, 1 m)", .known),
      ("R: 5.5° ≠ 0.0°", "R: 9.0° ≠ 0.0°", .worse),
      ("C: – ≠ 5 m", "C: – ≠ 9 m", .known), ("U: METRE ≠ FOOT", "U: MILLIMETRE ≠ FOOT", .known),
      ("a.csv:8 Tag=9", "a.csv:80 Tag=9", .known), ("n 1 / 3", "n 2 / 3", .known),
    ])
  func magnitude(before: String, now: String, state: FindingState) throws {
    let fingerprint = Fingerprint(words: ["w"])
    var baseline = Baseline()
    baseline.add(fingerprint, .wrong, isOnObject: false, magnitude: CountMagnitude.of(before))
    #expect(baseline.take(fingerprint, .wrong, magnitude: CountMagnitude.of(now)) == state)
  }

  @Test("what a report of an earlier version named in words only is known again, once")
  func named() {
    let whole = Fingerprint(words: ["V1", "wall"])
    var baseline = Baseline()
    baseline.add(whole, .wrong, isOnObject: true)
    baseline.add(names: ["X.Maker"], of: whole)
    var second = baseline
    #expect(baseline.take(whole.adding("X.Serial"), .wrong) == .new)
    #expect(baseline.take(whole.adding("X.Maker"), .wrong) == .known)
    #expect(baseline.take(whole.adding("X.Maker"), .wrong) == .new && baseline.take(whole, .wrong) == .new)
    #expect(second.take(whole, .wrong) == .known)
  }

  @Test("models of one file name are told apart by their folders")
  func sameNames() throws {
    var two = result([], valid: 0)
    two.models = ["a/m.ifc", "b/m.ifc"].map { path in
      ModelResult(path: path, specifications: two.models[0].specifications)
    }
    let prints = two.models.map { two.fingerprints(of: $0).fingerprint(ofSpecification: 0) }
    #expect(prints[0] != prints[1])
    two.models[1].path = "b/n.ifc"
    let other = two.fingerprints(of: two.models[0]).fingerprint(ofSpecification: 0)
    two.models[0].path = "c/m.ifc"
    #expect(two.fingerprints(of: two.models[0]).fingerprint(ofSpecification: 0) == other)
  }

  @Test(
    "that no object of the baseline is found again is told, where there are many",
    arguments: [(1...5, 6...10, true), (1...5, 5...10, false), (1...4, 6...10, false), (1...5, 6...9, false)]
      as [(ClosedRange<UInt64>, ClosedRange<UInt64>, Bool)])
  func renewed(old: ClosedRange<UInt64>, new: ClosedRange<UInt64>, isTold: Bool) throws {
    let before = try baseline(of: result(old.map { ($0, .absentProperty) }))
    let now = judged(result(new.map { ($0, .absentProperty) }), baseline: before)
    let remark = GateRemark(.noObjectFound, ["\(old.count)", "\(new.count)"])
    #expect(now.gate?.remarks == (isTold ? [remark] : []))
  }

  @Test(
    "waivers are for objects by GlobalId, name, tag or class, or for all",
    arguments: [
      (Waiver(requirement: "S", objects: ["id1", "id4"], reason: "r", author: "a"), [1, 4]),
      (Waiver(requirement: "Murs", reason: "r", author: "a"), [1, 2, 3, 4]),
      (Waiver(requirement: "S", patterns: [ObjectPattern(name: "Mur ?")], reason: "r", author: "a"), [1, 2, 3, 4]),
      (Waiver(requirement: "S", patterns: [ObjectPattern(tag: "*-3")], reason: "r", author: "a"), [3]),
      (Waiver(requirement: "S", patterns: [ObjectPattern(className: "IFCDOOR")], reason: "r", author: "a"), [2, 4]),
      (
        Waiver(
          requirement: "S", patterns: [ObjectPattern(name: "*", className: "IfcWall")], reason: "r", author: "a",
          until: "2026-06-15"), [1, 3]
      ),
      (Waiver(requirement: "S", reason: "r", author: "a", until: "2026-06-14"), []),
      (Waiver(requirement: "T", reason: "r", author: "a"), []),
    ] as [(Waiver, [Int])])
  func waivers(waiver: Waiver, waived: [Int]) {
    let now = judged(result((1...4).map { ($0, .absentProperty) }), waivers: [waiver])
    #expect(states(now).enumerated().filter { $0.element == .waived }.map { $0.offset + 1 } == waived)
    #expect(now.isRefused == (waived.count < 4) && now.models[0].specifications[0].status == .fail)
    #expect(now.gate?.waivers?.first?.findings == waived.count)
  }

  @Test("the first of several waivers for one finding is the one that serves", .timeLimit(.minutes(1)))
  func severalWaivers() {
    func waiver(_ objects: [String], _ patterns: [ObjectPattern] = []) -> Waiver {
      Waiver(requirement: "S", objects: objects, patterns: patterns, reason: "r", author: "a")
    }
    let byTag = waiver([], [ObjectPattern(tag: "T-2")])
    let failing = result([(2, .absentProperty)])
    for waivers in [[waiver(["id2"]), byTag], [byTag, waiver(["id2"])], [waiver(["id2"]), waiver(["id2"])]] {
      #expect(judged(failing, waivers: waivers).gate?.waivers?.map(\.findings) == [1, 0])
    }
    #expect(judged(failing, waivers: [waiver(["id1"]), byTag]).gate?.waivers?.map(\.findings) == [0, 1])
    let many = (1...5_000).map { waiver(["id\($0)"]) }
    let start = ContinuousClock.now
    let now = judged(result((1...5_000).map { ($0, .absentProperty) }), waivers: many)
    #expect(now.gate?.waivers?.allSatisfy { $0.findings == 1 } == true)
    #expect(ContinuousClock.now - start < .seconds(40))
  }

  @Test("waivers that have ended, serve nothing or name nothing are told")
  func remarksOnWaivers() {
    let now = judged(
      result([(1, .absentProperty)]),
      waivers: [
        Waiver(requirement: "S", reason: "r", author: "a", until: "2026-06-14", line: 2),
        Waiver(requirement: "S", objects: ["id9"], reason: "r", author: "a", line: 5),
        Waiver(requirement: "T", reason: "r", author: "a", line: 9),
      ])
    #expect(now.gate?.remarks.map(\.code) == [.waiverExpired, .waiverUnused, .waiverOfUnknown])
    #expect(now.gate?.remarks.map { $0.arguments[0] } == ["w.yaml:2", "w.yaml:5", "w.yaml:9"])
  }

  @Test("what is waived takes its finding of the baseline with it")
  func waivedAndKnown() throws {
    let before = try baseline(of: result([(1, .absentProperty)]))
    let waiver = [Waiver(requirement: "S", objects: ["id1"], reason: "r", author: "a")]
    let now = judged(result([(1, .absentProperty)]), baseline: before, waivers: waiver)
    #expect(states(now) == [.waived] && now.gate?.baseline?.gone == 0)
  }

  @Test("75 of 75 is enough, and what fails as a whole is not left out")
  func failUnder() {
    let three = result([(1, .absentProperty)], valid: 3)
    #expect(!judged(three, failUnder: 75).isRefused && judged(three, failUnder: 75.1).isRefused)
    #expect(!judged(result([], valid: 0), failUnder: 0).isRefused)
    #expect(judged(result([], valid: 0), failUnder: 100).isRefused)
    #expect(!judged(result([], status: .pass, valid: 2), failUnder: 100).isRefused)
    let waived = judged(
      three, waivers: [Waiver(requirement: "S", reason: "r", author: "a")], failUnder: 100)
    #expect(!waived.isRefused)
    // Waivers are no threshold of their own: without any in force the share alone decides, as it does without them.
    #expect(!judged(three, waivers: [], failUnder: 75).isRefused && judged(three, waivers: [], failUnder: 76).isRefused)
  }

  @Test("a threshold is held against each model, and against all checks of a submission")
  func submissionShare() {
    var several = result([], status: .pass, valid: 9)
    several.submission = SubmissionResult(
      specifications: result([(1, .absentProperty)], id: "M22", valid: 0).models[0].specifications)
    #expect(!judged(several, failUnder: 90).isRefused && judged(several, failUnder: 91).isRefused)
  }

  @Test("a million findings are judged by several threads as by one")
  func many() throws {
    let before = try baseline(of: result((1...3_000).map { ($0, .absentProperty) }))
    let now = result((1_000...20_000).map { ($0, .absentProperty) })
    let alone = judged(now, baseline: before)
    #expect(states(alone) == states(judged(now, baseline: before, threads: 4)))
    #expect(alone.gate?.count(.known) == 2_001 && alone.gate?.count(.new) == 17_000)
  }
}
