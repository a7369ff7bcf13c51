import Findings

/// A comparison of every shape that a report has to show, without any model behind it.
enum SampleComparison {
  /// Names objects by their numbers, or by hostile names.
  struct Explainer: ComparisonExplainer {
    var name: @Sendable (UInt64) -> String = { "Porte \($0)" }

    func describe(old: UInt64) -> ObjectDescription { describe(old, "2O2Fr$t4X7Zf8NOew3F") }
    func describe(new: UInt64) -> ObjectDescription {
      describe(new, new == 12 ? "0YvctVUKr0kugbFTf53" : "2O2Fr$t4X7Zf8NOew3F")
    }
    func place(old: UInt64) -> ObjectPlace { ObjectPlace(typeName: name(old), storey: "R+\(old % 3)") }
    func place(new: UInt64) -> ObjectPlace { place(old: new) }

    private func describe(_ number: UInt64, _ beginning: String) -> ObjectDescription {
      ObjectDescription(
        className: "IfcDoor", globalId: beginning + String(number + 100), name: name(number), tag: "P-\(number)")
    }

    func changes(of object: ChangedObject) -> [ObjectChange] {
      if object.isRenamedOnly { return [ObjectChange(.identifier, before: "a", after: "b")] }
      return [
        ObjectChange(.objectClass, before: "IfcDoor", after: "IfcBuildingElementProxy"),
        ObjectChange(.attribute, name: "Name", before: name(object.old), after: nil),
        ObjectChange(.property, name: "Pset_DoorCommon.FireRating", before: nil, after: name(object.new)),
        ObjectChange(.quantity, name: "Qto_DoorBaseQuantities.Width", before: "0.9 METRE", after: "930.0 MILLIMETRE"),
        ObjectChange(.placement, before: "1.0; 2.0; 0.0", after: "1.5; 2.0; 0.0"),
      ]
    }
  }

  private struct Failures: FailureExplainer {
    let name: @Sendable (UInt64) -> String
    func describe(_ instance: UInt64) -> ObjectDescription { ObjectDescription(className: "IfcDoor") }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
      failure.reason == .absentProperty ? nil : name(failure.instance)
    }
  }

  private static func finding(
    _ state: ComparedState, old: UInt64?, new: UInt64?, was: Reason? = nil, now: Reason? = nil,
    suspicion: Suspicion? = nil
  ) -> ComparedFinding {
    var finding = ComparedFinding(state, specification: 0, requirement: 0)
    (finding.oldObject, finding.newObject, finding.suspicion) = (old, new, suspicion)
    finding.old = was.flatMap { reason in old.map { Failure(instance: $0, reason: reason) } }
    finding.new = now.flatMap { reason in new.map { Failure(instance: $0, reason: reason) } }
    finding.identifiedBy = old != nil && new != nil ? .globalId : nil
    return finding
  }

  /// Findings in every state.
  private static func findings(_ name: @escaping @Sendable (UInt64) -> String) -> FindingComparison {
    let specification = SpecificationResult(
      id: "PORTES", name: name(40), cardinality: .required, status: .fail, applicable: 9, passed: 2, failed: 7,
      requirements: [RequirementResult(facet: .property, cardinality: .required, text: name(41))])
    var comparison = FindingComparison(
      specifications: [.init(old: specification, new: specification, oldPosition: 0, newPosition: 0)],
      findings: [
        finding(.cleared, old: 1, new: 1, was: .absentProperty),
        finding(.cleared, old: 2, new: 2, was: .absentProperty, suspicion: .uniformValue),
        finding(.partlyCleared, old: 3, new: 3, was: .absentProperty, now: .invalidValue),
        finding(.remaining, old: 4, new: 4, was: .invalidValue, now: .placeholder, suspicion: .placeholder),
        finding(.new, old: nil, new: 20, now: .absentProperty),
        finding(.regressed, old: 5, new: 5, now: .invalidValue),
        finding(.unverifiable, old: 6, new: nil, was: .absentProperty, suspicion: .objectVanished),
        ComparedFinding(.remaining, specification: 0, requirement: nil),
      ],
      suspicions: [
        SubmissionSuspicion(.fewerObjects, specification: 0, before: 1234, after: 1200)
      ], changedBeside: 2)
    (comparison.oldExplainer, comparison.newExplainer) = (Failures(name: name), Failures(name: name))
    return comparison
  }

  /// A comparison whose names come from `name`.
  static func comparison(_ name: @escaping @Sendable (UInt64) -> String = { "Porte \($0)" }) -> ComparisonResult {
    var result = ComparisonResult(
      toolVersion: "1.2.3", old: ComparedModel(path: "remise-1/école.ifc", sha256: { "ab12" }),
      new: ComparedModel(path: "remise-2/école.ifc", sha256: { "cd34" }))
    (result.day, result.stage) = ("2026-03-02", "doe")
    (result.old.bytes, result.old.schema, result.old.timeStamp) = (2_345_678, "IFC2X3", "2026-01-31T10:00:00")
    (result.old.objects, result.new.objects, result.new.proxies) = (12, 13, 3)
    result.old.problems = [Problem(.byteOrderMark, line: 1, offset: 0)]
    result.new.repeatedGlobalIds = 2
    var objects = ObjectComparison()
    objects.added = [20, 21]
    objects.removed = [6]
    objects.same = 11
    objects.identifiedBy = [.globalId: 10, .tag: 1]
    objects.changed = [
      ChangedObject(old: 7, new: 7, identifiedBy: .globalId, isRenamedOnly: false),
      ChangedObject(old: 8, new: 8, identifiedBy: .typeStoreyName, isRenamedOnly: false),
      ChangedObject(old: 9, new: 12, identifiedBy: .tag, isRenamedOnly: true),
    ]
    for aspect in [ChangeAspect.objectClass, .attribute, .property, .quantity, .placement] {
      objects.aspects[aspect] = 2
    }
    objects.aspects[.identifier] = 1
    objects.doubts = DoubtfulMatch.Doubt.allCases.map { DoubtfulMatch($0, old: 6, new: 21) }
    result.objects = objects
    result.explainer = Explainer(name: name)
    result.requirementFiles = [SampleResult.requirementFile]
    result.findings = findings(name)
    return result
  }
}
