public import Findings
import Requirements
import SharedWork

/// Says of each finding of a check how it stands to a baseline and to waivers.
public struct GateJudgement {
  private let baselinePath: String?
  private var baseline: Baseline?
  private let waivers: [PlacedWaiver]?
  private let threads: Int
  private var gate = GateResult()
  /// How many findings on objects the baseline has, and how many it has not.
  private var onObjects = (known: 0, new: 0)
  /// Whether each waiver names a specification of the run.
  private var isKnown: [Bool] = []
  /// What waivers say that may be meant otherwise, each once.
  private var doubts: [GateRemark] = []
  /// Of the model that is judged, the instance for which a GlobalId of a waiver stands: the first that is met.
  private var instances: [String: UInt64] = [:]
  private var kinds: [RequirementFileKind?] = []

  /// Findings that a thread takes at a time.
  private static let share = 2048

  /// - Parameters:
  ///   - baseline: an earlier report, with its path; nil for none.
  ///   - waivers: permissions to deviate; nil where nobody speaks of any.
  ///   - failUnder: the share of valid checks, in percent, that must be reached; nil for none.
  ///   - namesStates: whether each finding is to have a state by name.
  ///   - today: the day that ends of waivers are compared with, `YYYY-MM-DD`.
  ///   - threads: how many may read the models.
  public init(
    baseline: (path: String, content: Baseline)?, waivers: [PlacedWaiver]?, failUnder: Double?,
    namesStates: Bool = true, today: String, threads: Int
  ) {
    (baselinePath, self.baseline) = (baseline?.path, baseline?.content)
    (self.waivers, self.threads) = (waivers, threads)
    (gate.failUnder, gate.namesStates) = (failUnder, namesStates)
    isKnown = [Bool](repeating: false, count: waivers?.count ?? 0)
    gate.waivers = waivers?.map { placed in
      let waiver = placed.waiver
      return GateResult.WaiverUse(
        requirement: waiver.requirement, reason: waiver.reason, author: waiver.author, until: waiver.until,
        place: placed.place, isExpired: waiver.until.map { $0 < today } ?? false)
    }
  }

  /// Gives each finding its state, and the result its gate.
  ///
  /// - Complexity: without a baseline O(findings), with look-ups for those that a waiver may be for; with one, a
  ///   fingerprint for each, spread over the threads.
  public mutating func judge(_ result: inout CheckResult) {
    let pairs = ModelPairs(baseline?.models ?? [], result.models)
    kinds = result.requirementFiles.map(\.kind)
    if baseline != nil || waivers != nil {
      for number in result.models.indices {
        let model = result.models[number]
        let specifications = judged(
          model.specifications, model.explainer, result.fingerprints(of: model, named: pairs.name(ofModel: number)))
        result.models[number].specifications = specifications
      }
      if let submission = result.submission {
        let fingerprints = result.fingerprints(of: submission, named: pairs.fileNames)
        let specifications = judged(submission.specifications, submission.explainer, fingerprints)
        result.submission?.specifications = specifications
      }
    }
    if let baselinePath, let baseline {
      let worth = BaselineWorth(baseline: baseline, result: result, pairs: pairs, onObjects: onObjects)
      var told = GateResult.Baseline(
        path: baselinePath, toolVersion: baseline.toolVersion, findings: baseline.count, gone: nil)
      if result.status != .error, worth.absentModels.isEmpty {
        let left = baseline.left(by: EvaluatedSpecifications(result, pairs))
        (told.gone, told.unevaluated) = (left.gone, left.unevaluated)
      }
      gate.baseline = told
      gate.remarks += worth.remarks
    }
    gate.remarks += remarksOnWaivers()
    result.gate = gate
  }

  // MARK: Findings

  private mutating func judged(
    _ before: [SpecificationResult], _ explainer: (any FailureExplainer)?, _ fingerprints: FindingFingerprints
  ) -> [SpecificationResult] {
    var specifications = before
    instances = [:]
    var places: [Int: Int] = [:]
    let keys = RequirementKeys(specifications).specifications
    let wantsFingerprint = baseline != nil
    for position in specifications.indices {
      let file = specifications[position].requirementFile
      let matcher = matcher(of: specifications[position], key: keys[position], place: places[file, default: 0])
      places[file, default: 0] += 1
      if specifications[position].failsAsWhole {
        let fingerprint = fingerprints.fingerprint(ofSpecification: position)
        let rank: FindingRank = specifications[position].status == .notEvaluated ? .unknown : .missing
        specifications[position].state = state(fingerprint, rank, waiver: matcher.waiverOfWhole)
      }
      func list(_ requirement: Int?) -> FindingLookUp {
        FindingLookUp(
          explainer: explainer, fingerprints: fingerprints.list(specification: position, requirement: requirement),
          matcher: matcher, specification: position, requirement: requirement, wantsFingerprint: wantsFingerprint)
      }
      judge(&specifications[position].failures, list(nil))
      for requirement in specifications[position].requirements.indices {
        judge(&specifications[position].requirements[requirement].failures, list(requirement))
      }
      if !matcher.isEmpty { specifications[position].countWaived() }
    }
    return specifications
  }

  private mutating func judge(_ failures: inout [Failure], _ look: FindingLookUp) {
    guard !failures.isEmpty else { return }
    guard look.isNeeded else {
      gate.counts[.new, default: 0] += failures.count
      return
    }
    var start = 0
    while start < failures.count {
      let end = min(failures.count, start + Self.share * threads * 8)
      for (place, seen) in zip(start..<end, seen(failures[start..<end], look)) {
        let rank = FindingRank(failures[place].reason)
        let isOnObject = failures[place].instance != 0
        let waiver = isMeant(failures[place], seen) ? seen.waiver : nil
        failures[place].state = state(
          seen.fingerprint, rank, seen.magnitude, waiver: waiver, isOnObject: isOnObject)
      }
      start = end
    }
  }

  /// Whether a waiver is for this object, and not for another with the same GlobalId.
  private mutating func isMeant(_ failure: Failure, _ seen: FindingLookUp.Seen) -> Bool {
    guard let waiver = seen.waiver, let globalId = seen.globalId else { return true }
    let instance = instances[globalId, default: failure.instance]
    instances[globalId] = instance
    if instance == failure.instance { return true }
    let use = gate.waivers?[waiver]
    doubt(.waiverOfRepeatedGlobalId, [use?.place ?? "", use?.requirement ?? "", globalId, "\(instance)"])
    return false
  }

  private mutating func doubt(_ code: GateRemark.Code, _ arguments: [String]) {
    let remark = GateRemark(code, arguments)
    if !doubts.contains(remark) { doubts.append(remark) }
  }

  /// What is looked up of some failures, in their order.
  private func seen(_ failures: ArraySlice<Failure>, _ look: FindingLookUp) -> [FindingLookUp.Seen] {
    let first = failures.startIndex
    return Shares.map(failures.count, of: Self.share, threads: threads) { range in
      failures[first + range.lowerBound..<first + range.upperBound].map(look.seen)
    }.flatMap { $0 }
  }

  private mutating func state(
    _ fingerprint: Fingerprint?, _ rank: FindingRank, _ magnitude: Double? = nil, waiver: Int?, isOnObject: Bool = false
  ) -> FindingState {
    // What is waived takes its finding of the baseline with it.
    let before = fingerprint.flatMap { baseline?.take($0, rank, magnitude: magnitude) } ?? .unjudged
    if isOnObject, before == .new { onObjects.new += 1 } else if isOnObject { onObjects.known += 1 }
    let state = waiver == nil ? before : .waived
    gate.counts[state == .unjudged ? .new : state, default: 0] += 1
    if let waiver { gate.waivers?[waiver].findings += 1 }
    return state
  }

  private mutating func matcher(of specification: SpecificationResult, key: String, place: Int) -> WaiverMatcher {
    let waivers = (waivers ?? []).map(\.waiver)
    for (number, waiver) in waivers.enumerated()
    where WaiverMatcher.isMeant(specification, key: key, by: waiver) {
      isKnown[number] = true
      let file = specification.requirementFile
      if kinds.indices.contains(file), kinds[file] == .ids,
        WaiverMatcher.isMeant(specification, byPlace: place, in: waiver)
      {
        doubt(.waiverByPosition, [gate.waivers?[number].place ?? "", waiver.requirement, specification.name])
      }
    }
    let uses = gate.waivers
    return WaiverMatcher(waivers, of: specification, key: key) { uses?[$0].isExpired == false }
  }

  // MARK: What is worth knowing

  private func remarksOnWaivers() -> [GateRemark] {
    doubts
      + (gate.waivers ?? []).enumerated().compactMap { number, use in
        let isOfCahier = waivers?[number].isOfCahier == true
        if isOfCahier, !isKnown[number] { return nil }
        if use.isExpired { return GateRemark(.waiverExpired, [use.place, use.requirement, use.until ?? ""]) }
        if !isKnown[number] { return GateRemark(.waiverOfUnknown, [use.place, use.requirement]) }
        return use.findings == 0 ? GateRemark(.waiverUnused, [use.place, use.requirement]) : nil
      }
  }
}
