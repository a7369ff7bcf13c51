import Checking
import Comparison
import Findings
import IFCModel
import IFCSchema
import Reports
import Requirements
import Submission
import Wording

/// What `diff` does: opens two models, finds out which objects are the same and what changed, and with requirements
/// checks both and says what became of the findings.
struct DiffJob {
  private let settings: DiffSettings
  private var general: GeneralSettings<DiffReportFormat> { settings.general }

  init(_ settings: DiffSettings) { self.settings = settings }

  /// - Throws: where a report would be written over a file that a cahier extends.
  func perform() throws(UsageError) -> ExitStatus {
    var statistics = Statistics()
    let requirements = settings.requirementFiles.map {
      LoadedRequirements($0, selection: settings.selection, language: general.language)
    }
    try ReportTargets.spare(requirements.flatMap { $0.files.map(\.path) }, in: settings.typedReports)
    var output = ReportOutput(general)
    sayOptionsWithoutEffect()
    var result = ComparisonResult(
      toolVersion: ToolVersion.number, old: ComparedModel(path: settings.old), new: ComparedModel(path: settings.new))
    (result.day, result.lot) = (ClockDay.today, settings.selection.lot)
    result.stage = LoadedRequirements.stage(typed: settings.selection.stage, of: requirements)
    result.requirementFiles = requirements.map(\.result)
    let isAllowed = !requirements.isEmpty && !result.isStopped(allowsInvalid: settings.allowsInvalid)
    let checks = ModelCheck(
      prepared: PreparedRequirements(isAllowed ? requirements : [], days: settings.days, language: general.language),
      isAllowed: isAllowed,
      submission: nil,
      language: general.language, wantsDigest: general.wantsDigest, planned: [],
      progress: ProgressFile(bytes: [settings.old, settings.new].map(ModelSchedule.size).reduce(0, +)))
    if isAllowed { RulesBetweenFiles(requirements, language: general.language).say(to: general.messages) }
    let paths = [settings.old, settings.new]
    let sides = ModelSchedule(threads: general.threads).map(paths) { position, threads in
      DiffSide(paths[position], checks, threads: threads)
    }
    for side in sides { statistics.add(side.statistics) }
    (result.old, result.new) = (sides[0].described, sides[1].described)
    if let old = sides[0].opened.model, let new = sides[1].opened.model, !result.old.isUnusable, !result.new.isUnusable
    {
      statistics.measure(.compare) { compare(old, new, sides.map(\.checked), requirements, &result) }
    }
    statistics.measure(.report) {
      output.write(maxFailures: settings.maxFailures) { (format, look, sink) throws(SinkError) in
        try format.write(result, look, to: sink)
      }
    }
    if !general.isForPeople {
      for model in [result.old, result.new] { general.messages.explain(model.problems, of: model.path) }
    }
    if general.showsStatistics { statistics.say(to: general.messages) }
    return max(output.status, status(of: result))
  }

  /// Says which options mean nothing where no requirements are given.
  private func sayOptionsWithoutEffect() {
    guard settings.requirementFiles.isEmpty else { return }
    let given: [(String, Bool)] = [
      ("--stage", settings.selection.stage != nil), ("--lot", settings.selection.lot != nil),
      ("--delivered", settings.days.delivered != nil), ("--accepted", settings.days.accepted != nil),
      ("--allow-invalid", settings.allowsInvalid),
    ]
    let names = given.filter(\.1).map(\.0)
    guard !names.isEmpty else { return }
    general.messages.note(
      RunMessage.withoutRequirements.phrase.said(
        in: general.language, ["\(names.count)", names.joined(separator: ", ")]))
  }

  private func compare(
    _ old: Model, _ new: Model, _ checked: [ModelCheck.Outcome?], _ requirements: [LoadedRequirements],
    _ result: inout ComparisonResult
  ) {
    let comparison = ModelComparison(old, new, threads: general.threads)
    let objects = comparison.objects()
    comparison.count(into: &result)
    (result.objects, result.explainer) = (objects, comparison.explainer)
    guard let before = checked[0], let after = checked[1], before.checked != nil, after.checked != nil else { return }
    let outcomes = [before, after].map { outcome in
      // Each delivery is judged for itself, as if the other were not there.
      var checked = [outcome.checked]
      SubmissionJudgement.judge(&checked, paths: [outcome.result.path])
      return CheckedSide(checked[0]?.specifications ?? [], checked[0]?.explainer)
    }
    let prescribed = PrescribedValues(requirements, schema: old.schema)
    let comparer = FindingComparer(
      comparison, old: outcomes[0], new: outcomes[1],
      placeholders: PlaceholderSet(PlaceholderPolicy(), stage: nil, order: []), prescribes: prescribed.holds)
    result.findings = comparer.compare(objects)
  }

  /// The greatest status that applies.
  private func status(of result: ComparisonResult) -> ExitStatus {
    var status = ExitStatus.conforms
    if result.old.isUnusable || result.new.isUnusable { status.raise(to: .badModel) }
    if result.isStopped(allowsInvalid: settings.allowsInvalid) { status.raise(to: .badRequirements) }
    if result.status == .fail { status.raise(to: .doesNotConform) }
    return status
  }
}

extension ComparisonResult {
  /// Whether a requirement file keeps everything from being checked.
  fileprivate func isStopped(allowsInvalid: Bool) -> Bool {
    requirementFiles.contains { allowsInvalid ? $0.status == .error : $0.isInvalid }
  }
}
