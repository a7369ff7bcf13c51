import Findings

/// A result with doors of a type on two storeys, walls without GlobalIds, and something that should be there and is not.
enum SampleTopics {
  static let check = result(walls: 7)

  /// - Parameters:
  ///   - walls: how many walls fail.
  ///   - named: whether they have GlobalIds.
  static func result(walls: Int, named: Bool = false) -> CheckResult {
    let doors = specification(
      "F1", "Portes", severity: .blocking,
      [
        [
          Failure(instance: 1, reason: .absentProperty), Failure(instance: 2, reason: .placeholder),
          Failure(instance: 3, reason: .absentProperty),
        ], [Failure(instance: 1, reason: .invalidValue)],
      ])
    let failing = (0..<UInt64(walls)).map { Failure(instance: 1000 + $0, reason: .absentBlank) }
    var missing = specification("N1", "Ascenseurs", severity: .minor, [])
    (missing.status, missing.why) = (.fail, Explanation(.requiredButNone))
    return result([doors, specification("W1", "Murs", severity: .major, [failing]), missing], Explainer(named: named))
  }

  /// Doors on so many storeys, and one wall.
  static func scattered(storeys: Int) -> CheckResult {
    let doors = (0..<UInt64(storeys)).map { Failure(instance: 10_000 + $0, reason: .absentBlank) }
    return result(
      [
        specification("F1", "Portes", severity: .blocking, [doors]),
        specification("W1", "Murs", severity: .major, [[Failure(instance: 1000, reason: .absentBlank)]]),
      ], Explainer(named: false))
  }

  private static func result(_ specifications: [SpecificationResult], _ explainer: Explainer) -> CheckResult {
    var model = ModelResult(
      path: "remise/ARCHI.ifc", schema: "IFC4", header: HeaderSummary(timeStamp: "2026-01-31T10:00:00+01:00"),
      specifications: specifications, explainer: explainer)
    model.project = ObjectDescription(
      className: "IfcProject", globalId: "0YvctVUKr0kugbFTf53O9L", name: "École <Jean Bart>")
    model.plans = Plans()
    var file = RequirementFileResult(path: "cahiers/ecole.yaml", kind: .cahier, title: "École")
    file.names = CahierNames(
      stages: [CahierNames.Stage(id: "doe", title: "DOE")],
      lots: [CahierNames.Lot(id: "menuiserie", title: "Menuiseries", contractor: "Dubois & Fils")])
    var result = CheckResult(toolVersion: "1.2.3", stage: "doe", requirementFiles: [file], models: [model])
    result.day = "2026-02-03"
    return result
  }

  private static func specification(
    _ id: String, _ name: String, severity: Gravity, _ lists: [[Failure]]
  ) -> SpecificationResult {
    let requirements = lists.enumerated().map { number, failures in
      var outcomes = OutcomeTally()
      for failure in failures { outcomes[failure.reason.outcome] += 1 }
      var requirement = RequirementResult(
        facet: .property, cardinality: .required, text: "Pset_DoorCommon.P\(number) doit être renseigné",
        outcomes: outcomes, failures: failures)
      requirement.fixes = [FixLine(tool: "Revit", text: "paramètre partagé P\(number)")]
      return requirement
    }
    let failed = requirements.map(\.failed).max() ?? 0
    let lots = id == "F1" ? ["menuiserie"] : []
    return SpecificationResult(
      id: id, name: name, cardinality: .required, applicability: "s'applique à tout",
      status: failed > 0 ? .fail : .pass, applicable: failed, failed: failed, requirements: requirements,
      terms: RequirementTerms(severity: severity, lots: lots, stage: "doe", clause: "CCTP 3.2"))
  }

  private struct Explainer: FailureExplainer {
    let named: Bool

    func describe(_ instance: UInt64) -> ObjectDescription {
      let number = "\(instance % 1000 + 1000)".suffix(3)
      let globalId = "2O2Fr$t4X7Zf8NOew3F\(number)"
      guard (1000..<10_000).contains(instance) else {
        return ObjectDescription(className: "IfcDoor", globalId: globalId, name: "P\(instance)", tag: "\(instance)")
      }
      guard !named else {
        return ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3" + "\(instance + 1000)".suffix(4))
      }
      switch instance {
      case 1000: return ObjectDescription(className: "IfcWall", globalId: globalId, tag: "m")
      case 1001: return ObjectDescription(className: "IfcWall", globalId: "pas un GlobalId", tag: "repère 2")
      case 1002: return ObjectDescription(className: "IfcWall", globalId: "9O2Fr$t4X7Zf8NOew3F002", tag: " ")
      default: return ObjectDescription(className: "IfcWall", globalId: nil)
      }
    }

    func place(of instance: UInt64) -> ObjectPlace {
      if instance >= 10_000 { return ObjectPlace(storey: "N\(instance)") }
      return ObjectPlace(typeName: instance < 3 ? "Porte 90" : nil, storey: instance < 3 ? "R+1" : "RDC")
    }

    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
      failure.reason == .invalidValue ? "EI 7" : nil
    }
  }

  private struct Plans: PlanSource {
    var hasRooms: Bool { true }
    func storeys() -> [StoreyPlan] {
      [SamplePlan.storey(rooms: 4, name: "RDC"), SamplePlan.storey(rooms: 6, name: "R+1")]
    }
    func positions(of instances: [UInt64]) -> [PlanPosition?] {
      instances.map { instance in
        guard instance < 10_000 else { return nil }
        return PlanPosition(
          storey: instance < 3 ? 1 : 0, point: PlanPoint(x: Double(instance % 7) * 2 + 1, y: 3), height: 4.5)
      }
    }
  }
}
