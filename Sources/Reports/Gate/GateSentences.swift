import Findings
import Wording

/// What a baseline, waivers and a threshold make of a check, as sentences without their full stops. Each of its lists
/// ends with how many are not in it.
struct GateSentences {
  let result: CheckResult
  let gate: GateResult
  let language: Language
  /// Models, waivers and remarks that are told, each.
  private let most: Int

  /// The sentences of a result; nil where it has no gate.
  ///
  /// - Parameter most: models, waivers and remarks that are told, each.
  init?(_ result: CheckResult, in language: Language, most: Int = 50) {
    guard let gate = result.gate else { return nil }
    (self.result, self.gate, self.language, self.most) = (result, gate, language, most)
  }

  /// What it is about.
  var heading: String { said(gate.judgesFindings ? .heading : .shareHeading) }

  /// Whether the run fails, and how many findings stand how.
  var headline: String {
    let label: GateLabel =
      switch result.gateStatus {
      // Thresholds of a cahier let some findings pass.
      case .pass: gate.baseline != nil && gate.count(.new) + gate.count(.worse) == 0 ? .passes : .accepted
      case .fail: .refuses
      case .error: .notJudged
      }
    let verdict = said(label)
    return gate.judgesFindings ? ([verdict] + counts).joined(separator: ", ") : verdict
  }

  /// What goes into it: the baseline, the threshold, demands that nobody could read, the waivers that are used.
  var facts: [String] {
    var lines: [String] = []
    if let baseline = gate.baseline {
      let numbers = ["\(baseline.findings)", language.number(baseline.findings)]
      lines.append(said(.baseline, [baseline.path, "recol \(baseline.toolVersion), " + said(.known, numbers)]))
    }
    if let failUnder = gate.failUnder { lines += shares(failUnder) }
    if result.refusedDemands > 0 {
      let count = ["\(result.refusedDemands)", language.number(result.refusedDemands)]
      lines.append(SheetLabel.refused.phrase.said(in: language, count))
    }
    let used = (gate.waivers ?? []).filter { $0.findings > 0 }
    lines += used.prefix(most).map(waiver)
    return lines + further(.furtherWaivers, used.count - most)
  }

  /// What is worth knowing beside.
  var remarks: [String] {
    gate.remarks.prefix(most).map { $0.said(in: language) } + further(.furtherRemarks, gate.remarks.count - most)
  }

  /// How many findings have which state.
  var counts: [String] {
    var parts: [(GateLabel, Int)] = [
      (gate.baseline == nil ? .open : .new, gate.count(.new)), (.worse, gate.count(.worse)),
      (.known, gate.count(.known)),
      (.waived, gate.count(.waived)),
    ]
    if let gone = gate.baseline?.gone { parts.append((.gone, gone)) }
    if let baseline = gate.baseline { parts.append((.unevaluated, baseline.unevaluated)) }
    return parts.filter { $0.1 > 0 || $0.0 == .new || $0.0 == .open }.map { said($0, ["\($1)", language.number($1)]) }
  }

  /// The shares of the models, those first that are below what is asked for, then those of no checks, then the others;
  /// last that of the whole.
  private func shares(_ percent: Double) -> [String] {
    func sentence(_ path: String, _ share: CheckShare) -> String {
      said(
        .share,
        [
          path, language.share(share.valid, of: share.made), language.number(share.valid), language.number(share.made),
          language.threshold(percent),
        ])
    }
    let all = result.models.map { (path: $0.path, share: CheckShare($0.specifications)) }
    // A share of no checks reaches nothing.
    let groups = [
      (GateLabel.furtherBelow, all.filter { $0.share.made > 0 && !$0.share.reaches(percent) }),
      (.furtherUnchecked, all.filter { $0.share.made == 0 }),
      (.furtherReached, all.filter { $0.share.made > 0 && $0.share.reaches(percent) }),
    ]
    var room = most
    var lines: [String] = []
    var left: [String] = []
    for (label, models) in groups {
      lines += models.prefix(room).map { sentence($0.path, $0.share) }
      left += further(label, models.count - room)
      room = max(0, room - models.count)
    }
    lines += left
    if let submission = result.submission, result.models.count > 1 || !submission.specifications.isEmpty {
      lines.append(sentence(CheckLabel.submission.phrase.said(in: language), result.share))
    }
    return lines
  }

  private func further(_ label: GateLabel, _ count: Int) -> [String] {
    count > 0 ? [said(label, language.counted(count))] : []
  }

  private func waiver(_ use: GateResult.WaiverUse) -> String {
    let text = said(.waiver, [use.requirement, "\(use.findings)", use.reason, use.author])
    return use.until.map { text + ", " + said(.until, [language.day($0)]) } ?? text
  }

  private func said(_ label: GateLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }
}
