import Findings
import Wording

/// `check --format github`: annotations of a GitHub Actions workflow, one for each requirement of each model at the
/// first object that fails; the objects themselves are for SARIF and the job summary (`markdown`).
///
/// GitHub shows ten errors, ten warnings and ten notices of a step: the gravest are written, and the last notice says
/// how many are not. What is known or waived gets no annotation.
struct CheckAnnotationReport {
  private static let most = 10

  private struct Annotation {
    let level: Level
    /// The file; nil where there is none of anybody's.
    let path: String?
    let region: InstanceRegion?
    let title: String
    let message: String
  }

  private enum Level: String, CaseIterable { case error, warning, notice }

  private let result: CheckResult
  private let settings: ReportSettings
  private var language: Language { settings.language }

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  func write(to out: ByteWriter) {
    // One finding of each list is enough for its place; the counts come from the lists themselves.
    let found = FindingCollection(result, settings, most: .max, perList: 1, where: \.isOpen)
    let all = annotations(of: found)
    // Without a finding of a list there is no place for its annotation: how many there are is said all the same.
    let cut = settings.maxFailures == 0 ? found.omission : nil
    var omitted = 0
    for level in Level.allCases {
      let own = all.filter { $0.level == level }
      var room = Self.most
      if level == .notice {
        // The last notices are for what is left out, where anything is.
        if cut != nil { room -= 1 }
        if omitted > 0 || own.count > room { room -= 1 }
      }
      for annotation in own.prefix(room) { out.text(line(annotation)) }
      omitted += max(0, own.count - room)
    }
    if let cut { out.text(WorkflowCommand.line("notice", [("title", "recol")], cut)) }
    guard omitted > 0 else { return }
    let text = ExchangeLabel.annotationsOmitted.phrase.said(in: language, ["\(omitted)", language.number(omitted)])
    out.text(WorkflowCommand.line("notice", [("title", "recol")], text))
  }

  /// One for each requirement in each file, in the order of their first findings.
  private func annotations(of found: FindingCollection) -> [Annotation] {
    // One finding of each requirement was collected; those of a specification that say the same are one.
    struct Key: Hashable {
      let rule: Int
      let path: String
      let message: String
    }
    var seen: Set<Key> = []
    return Self.ranked(found.findings).compactMap { finding in
      let rule = found.rules[finding.rule]
      guard
        seen.insert(Key(rule: finding.rule, path: finding.path, message: finding.message)).inserted
          || rule.id.hasPrefix("recol/")
      else {
        return nil
      }
      return Annotation(
        level: Self.level(of: finding.weight), path: finding.isWithoutFile ? nil : finding.path, region: finding.region,
        title: FindingMessage.clean(rule.name.isEmpty ? rule.id : rule.name, to: 100),
        message: message(of: finding))
    }
  }

  /// What cannot be used first, then what concerns the whole submission: a forge shows ten of a level, and the models of a
  /// submission may have more than that.
  private static func ranked(_ findings: [ExchangeFinding]) -> [ExchangeFinding] {
    func rank(_ finding: ExchangeFinding) -> Int {
      if case .fault = finding.weight { return 0 }
      return finding.isOfSubmission ? 1 : 2
    }
    return (0...2).flatMap { wanted in findings.filter { rank($0) == wanted } }
  }

  /// The finding, after how many there are.
  private func message(of finding: ExchangeFinding) -> String {
    guard finding.count.found > 1 else { return finding.message }
    let numbers = [
      "\(finding.count.found)", language.number(finding.count.found), language.number(finding.count.checks),
      "\(finding.count.checks)",
    ]
    return ExchangeLabel.failing.phrase.said(in: language, numbers) + "\n" + finding.message
  }

  private func line(_ annotation: Annotation) -> String {
    guard let path = annotation.path else {
      return WorkflowCommand.line(annotation.level.rawValue, [("title", annotation.title)], annotation.message)
    }
    let properties: [(name: String, value: String?)] = [
      ("file", ReportPath.relative(path, to: settings.workingDirectory)),
      ("line", "\(annotation.region?.line ?? 1)"), ("endLine", "\(annotation.region?.line ?? 1)"),
      ("col", annotation.region.map { "\($0.column)" }), ("endColumn", annotation.region.map { "\($0.endColumn)" }),
      ("title", annotation.title),
    ]
    return WorkflowCommand.line(annotation.level.rawValue, properties, annotation.message)
  }

  private static func level(of weight: ExchangeFinding.Weight) -> Level {
    switch weight {
    case .fault, .failure(.blocking), .failure(nil): .error
    case .failure(.major), .doubt: .warning
    case .failure(.minor), .tolerated, .note: .notice
    }
  }
}
