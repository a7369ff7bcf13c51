import Findings

/// What a baseline is worth for a run: whether both were asked the same, of the same models.
struct BaselineWorth {
  /// Findings on objects, on both sides, from which on it is strange that none is found again.
  private static let many = 5
  /// Models that a remark names.
  private static let named = 5

  let baseline: Baseline
  let result: CheckResult
  let pairs: ModelPairs
  /// How many findings on objects the baseline has, and how many it has not.
  let onObjects: (known: Int, new: Int)

  /// What there is to say of it.
  var remarks: [GateRemark] {
    var remarks: [GateRemark] = []
    let known = baseline.requirementFiles.compactMap(\.sha256).sorted()
    let own = result.requirementFiles.compactMap { $0.sha256() }.sorted()
    if known != own {
      remarks.append(GateRemark(.otherRequirements, [baseline.requirementFiles.map(\.path).joined(separator: ", ")]))
    }
    if baseline.toolVersion != result.toolVersion {
      remarks.append(GateRemark(.otherVersion, [baseline.toolVersion, result.toolVersion]))
    }
    // The lot of an IDS is not in its report.
    let (stages, lots) = ((baseline.stage, result.stage), (baseline.lot, result.hasCahier ? result.lot : baseline.lot))
    if stages.0 != stages.1 || lots.0 != lots.1 {
      let then = [stages.0, lots.0].map { $0 ?? "—" }.joined(separator: " / ")
      let now = [stages.1, lots.1].map { $0 ?? "—" }.joined(separator: " / ")
      remarks.append(GateRemark(.otherStage, [then, now]))
    }
    let absent = absentModels.prefix(Self.named)
    if !absent.isEmpty { remarks.append(GateRemark(.fewerModels, [absent.joined(separator: ", ")])) }
    if !pairs.renamed.isEmpty {
      let said = pairs.renamed.prefix(Self.named).map { "\(FilePath.last(of: $0.new)) ← \(FilePath.last(of: $0.old))" }
      remarks.append(GateRemark(.renamedModels, [said.joined(separator: ", ")]))
    }
    if baseline.omitted > 0 { remarks.append(GateRemark(.cutBaseline, ["\(baseline.omitted)"])) }
    if baseline.isUnsound { remarks.append(GateRemark(.unsoundBaseline)) }
    if onObjects.known == 0, min(onObjects.new, baseline.onObjects) >= Self.many {
      remarks.append(GateRemark(.noObjectFound, ["\(baseline.onObjects)", "\(onObjects.new)"]))
    }
    return remarks
  }

  /// The models of the baseline that the run does not have.
  var absentModels: [String] { pairs.absent }
}
