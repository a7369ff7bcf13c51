import Findings
import Wording

/// What a baseline, waivers and a threshold make of a check, as sentences without their full stops.
struct GateSentences {
  /// Waivers and remarks that are told, each.
  private static let most = 50

  let result: CheckResult
  let gate: GateResult
  let language: Language

  /// The sentences of a result; nil where it has no gate.
  init?(_ result: CheckResult, in language: Language) {
    guard let gate = result.gate else { return nil }
    (self.result, self.gate, self.language) = (result, gate, language)
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
    lines += (gate.waivers ?? []).filter { $0.findings > 0 }.prefix(Self.most).map(waiver)
    return lines
  }

  /// What is worth knowing beside.
  var remarks: [String] { gate.remarks.prefix(Self.most).map { $0.said(in: language) } }

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

  private func shares(_ percent: Double) -> [String] {
    func sentence(_ path: String, _ share: CheckShare) -> String {
      said(
        .share,
        [
          path, language.share(share.valid, of: share.made), language.number(share.valid), language.number(share.made),
          language.threshold(percent),
        ])
    }
    var lines = result.models.prefix(Self.most).map { sentence($0.path, CheckShare($0.specifications)) }
    if let submission = result.submission, result.models.count > 1 || !submission.specifications.isEmpty {
      lines.append(sentence(CheckLabel.submission.phrase.said(in: language), result.share))
    }
    return lines
  }

  private func waiver(_ use: GateResult.WaiverUse) -> String {
    let text = said(.waiver, [use.requirement, "\(use.findings)", use.reason, use.author])
    return use.until.map { text + ", " + said(.until, [language.day($0)]) } ?? text
  }

  private func said(_ label: GateLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }
}
