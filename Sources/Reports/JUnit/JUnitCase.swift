import Findings
import Wording

/// Writes cases of JUnit, and keeps to the size that GitLab takes.
struct JUnitCase {
  /// What a case is about.
  enum Content {
    /// Whether a file can be used: what keeps it from that.
    case problems([(code: String, message: String)])
    /// A specification with how it stands, and its position in the list of its model, or of the submission where there
    /// is none.
    case specification(
      SpecificationResult, Standing, position: Int, model: String?, explainer: (any FailureExplainer)?)

    /// How the case comes out.
    var kind: Kind {
      switch self {
      case .problems(let problems): return problems.isEmpty ? .passes : .errs
      case .specification(let specification, let standing, _, _, _):
        // Its threshold allows for what fails.
        if standing == .withinThreshold { return .skips }
        if specification.status == .fail || specification.status == .notEvaluated, specification.isSettled {
          return .skips
        }
        switch specification.status {
        case .pass: return .passes
        case .fail: return .fails
        case .notApplicable: return .skips
        case .notEvaluated: return specification.lacksSubmission ? .skips : .errs
        }
      }
    }
  }

  /// The four things that a case can be.
  enum Kind { case passes, fails, errs, skips }

  /// Objects written of one requirement where nobody asks for more.
  private static let objectLimit = 20
  /// Bytes after which objects are counted and no more written: GitLab takes 30 MB.
  private static let most = 20_000_000

  let settings: ReportSettings
  private var language: Language { settings.language }

  init(settings: ReportSettings) { self.settings = settings }

  mutating func write(_ content: Content, _ attributes: [(name: String, value: String?)], _ xml: inout XMLOutput) {
    let kind = content.kind
    guard kind != .passes else { return xml.leaf("testcase", attributes) }
    xml.element("testcase", attributes) { xml in
      switch content {
      case .problems(let problems):
        let text = problems.map { FindingMessage.clean($0.message, to: 300) }
        xml.leaf(
          "error", [("type", problems.first?.code ?? ""), ("message", text.first ?? "")], lines: text)
      case .specification(let specification, let standing, let position, let model, let explainer):
        guard standing != .withinThreshold else {
          return xml.leaf("skipped", [("message", tolerated(specification))])
        }
        write(specification, position, model, explainer, kind, &xml)
      }
    }
  }

  private func write(
    _ specification: SpecificationResult, _ position: Int, _ model: String?, _ explainer: (any FailureExplainer)?,
    _ kind: Kind, _ xml: inout XMLOutput
  ) {
    guard kind != .skips else { return xml.leaf("skipped", [("message", reasonToSkip(specification))]) }
    let sources = FailureSource.all(of: specification, position: position, model: model, explainer: explainer)
    let open = sources.map { source in source.failures.filter(\.state.isOpen) }
    let first = open.joined().first
    var lines: [String] = []
    for (source, failures) in zip(sources, open) where !failures.isEmpty {
      lines.append(FindingMessage.clean(source.asked, to: 300))
      let limit = xml.out.count < Self.most ? settings.maxFailures ?? Self.objectLimit : 0
      for failure in failures.prefix(limit) {
        lines.append("  " + line(ExplainedFailure(failure, of: source)))
      }
      let further = failures.count - min(limit, failures.count)
      if further > 0 {
        let label: CheckLabel = limit == 0 ? .objectsNotShown : .furtherObjects
        lines.append("  " + label.phrase.said(in: language, ["\(further)", language.number(further)]))
      }
    }
    let message = summary(of: specification, open: open.reduce(0) { $0 + $1.count })
    let type = first?.reason.code ?? specification.why?.why.rawValue ?? specification.status.rawValue
    xml.leaf(kind == .fails ? "failure" : "error", [("type", type), ("message", message)], lines: lines)
  }

  private func line(_ explained: ExplainedFailure) -> String {
    let reason = explained.failure.reason.phrase.said(in: language)
    var parts = [FindingMessage.object(of: explained, in: language), reason].compactMap(\.self)
    if let found = explained.actual, !found.isEmpty {
      parts.append(
        CheckLabel.found.phrase.said(in: language, [FindingMessage.clean(found, to: FindingMessage.sentenceColumns)]))
    }
    if explained.failure.instance > 0 { parts.insert("#\(explained.failure.instance)", at: 0) }
    return parts.joined(separator: " — ")
  }

  private func summary(of specification: SpecificationResult, open: Int) -> String {
    if let why = specification.why, specification.status != .notEvaluated || specification.failsAsWhole {
      return FindingMessage.clean(why.said(in: language), to: 300)
    }
    let outcomes = specification.outcomes
    let label: ExchangeLabel = specification.status == .notEvaluated ? .doubtful : .failing
    let numbers = ["\(open)", language.number(open), language.number(outcomes.total), "\(outcomes.total)"]
    return label.phrase.said(in: language, numbers)
  }

  /// How much fails within the threshold.
  private func tolerated(_ specification: SpecificationResult) -> String {
    let (failed, all) = (specification.outcomes.failed, specification.outcomes.total)
    let numbers = ["\(failed)", language.number(failed), language.number(all), "\(all)"]
    return Standing.withinThreshold.phrase.said(in: language) + language.colon
      + ExchangeLabel.failing.phrase.said(in: language, numbers)
  }

  private func reasonToSkip(_ specification: SpecificationResult) -> String {
    guard specification.status == .notApplicable || specification.lacksSubmission else {
      let states = specification.states
      let (known, waived) = (states.count { $0 == .known }, states.count { $0 == .waived })
      return ExchangeLabel.nothingNew.phrase.said(in: language, ["\(known)", "\(waived)"])
    }
    return FindingMessage.clean(
      specification.why?.said(in: language) ?? specification.status.phrase.said(in: language), to: 300)
  }
}
