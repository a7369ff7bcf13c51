import Checking
import Findings
import IFCModel
import IFCSchema
import Reports
import Requirements
import Submission
import Wording

/// What `check` does: reads the requirement files, then checks all models, then what they say together, then reports.
struct CheckJob {
  private let settings: CheckSettings
  private var general: GeneralSettings<CheckReportFormat> { settings.general }

  init(_ settings: CheckSettings) {
    self.settings = settings
  }

  /// - Throws: where a report would be written over a file that a cahier extends.
  func perform() throws(UsageError) -> ExitStatus {
    let gate = GateInputs(settings)
    guard gate.status == .conforms else { return gate.status }
    var statistics = Statistics()
    let selection = DueSelection(stage: settings.stage, lot: settings.lot)
    let requirements = settings.requirementFiles.map { path in
      LoadedRequirements(path, selection: selection, language: general.language)
    }
    try ReportTargets.spare(requirements.flatMap { $0.files.map(\.path) }, in: settings.typedReports)
    var result = CheckResult(
      toolVersion: ToolVersion.number, stage: LoadedRequirements.stage(typed: settings.stage, of: requirements),
      lot: settings.lot,
      allowsInvalid: settings.allowsInvalid, requirementFiles: requirements.map(\.result), models: [])
    result.day = ClockDay.today
    setTerms(of: &result, requirements)
    let files = SubmissionFiles(
      settings.models, documents: settings.documents, language: general.language, threads: general.threads)
    guard hasPlace(for: requirements, files) else { return .usage }
    var output = ReportOutput(general)
    var folders = FolderReports(settings)
    let remarks = CheckRemarks(settings: settings)
    remarks.sayOptionsWithoutEffect(result, requirements)
    remarks.sayMissingDays(requirements)
    let submission = SubmissionCheck(
      requirements: requirements, files: files, documents: settings.documents,
      reports: ReportTargets.paths(of: settings.typedReports), days: settings.days, threads: general.threads,
      language: general.language)
    let isAllowed = !result.hasUnusableRequirements
    let progress = ProgressFile(bytes: files.models.map(ModelSchedule.size).reduce(0, +))
    let checks = ModelCheck(
      prepared: PreparedRequirements(requirements, days: settings.days, language: general.language),
      isAllowed: isAllowed,
      submission: submission.needsFacts ? submission.run : nil, isOneOfSeveral: files.models.count > 1,
      language: general.language,
      wantsDigest: general.wantsDigest || files.isWhole || !settings.folders.isEmpty,
      planned: settings.drawsPlans ? Self.planned(files.models) : [], progress: progress)
    let outcomes = ModelSchedule(threads: general.threads).map(files.models) { position, threads in
      checks.check(files.models[position], threads: threads)
    }
    for outcome in outcomes { statistics.add(outcome.statistics) }
    progress.beginSubmission()
    result.models = Self.results(of: outcomes)
    result.settleAmongModels()
    if isAllowed { result.submission = submission.result(of: result.models, outcomes.compactMap(\.facts)) }
    result.markNothingAsked()
    result.markNothingEvaluated()
    result.markRefusedDemands()
    gate.judge(&result, requirements)
    progress.beginReports(general.reports.count + settings.folders.count)
    statistics.measure(.report) {
      output.write(maxFailures: settings.maxFailures) { (format, look, sink) throws(SinkError) in
        defer { progress.add(1) }
        try format.write(result, look, to: sink)
      }
      folders.write(result, requirements, gate, ending: Self.status(of: result))
    }
    if !general.isForPeople {
      for model in result.models { general.messages.explain(model.problems, of: model.path) }
    }
    remarks.sayCutLists(result)
    if general.showsStatistics { statistics.say(to: general.messages) }
    return max(output.status, folders.status, Self.status(of: result))
  }

  /// The models that are small enough for plans.
  private static func planned(_ paths: [String]) -> Set<String> {
    Set(PlanBudget.models(ofSizes: paths.map(ModelSchedule.size)).map { paths[$0] })
  }

  /// What came out of the models, with what their objects say to each other.
  private static func results(of outcomes: [ModelCheck.Outcome]) -> [ModelResult] {
    var checked = outcomes.map(\.checked)
    SubmissionJudgement.judge(&checked, paths: outcomes.map(\.result.path))
    let plans = zip(outcomes, checked).compactMap { outcome, checked in
      checked.map { (path: outcome.result.path, plans: $0.plans) }
    }
    return zip(outcomes, checked).map { outcome, checked in
      var result = outcome.result
      guard let checked else { return result }
      (result.specifications, result.explainer) = (checked.specifications, checked.explainer)
      result.objects = checked.objects
      result.plans = BorrowedPlans(checked.plans, others: plans.filter { $0.path != result.path })
      return result
    }
  }

  /// Puts in what is due when, and by which rules the owner decides.
  private func setTerms(of result: inout CheckResult, _ requirements: [LoadedRequirements]) {
    let schedules = requirements.compactMap {
      $0.schedule(days: settings.days, terms: settings.deadlineTerms, language: general.language)
    }
    result.deadlines = schedules.flatMap(\.deadlines)
    result.pendingDeadlines = schedules.flatMap(\.pending)
    result.calendar = schedules.first { !$0.deadlines.isEmpty || !$0.pending.isEmpty }?.calendarName
    let regime = requirements.lazy.compactMap(\.regime).first
    result.regime = regime.map { DecisionRegime($0.kind) }
    result.regimeSource = regime?.source
    if let amount = settings.deadlineTerms.amount, !requirements.contains(where: \.needsAmount) {
      general.messages.note(RunMessage.amountWithoutEffect.phrase.said(in: general.language, [amount.text]))
    }
  }

  /// Whether every format that is asked for has a place for what is given; says which has not.
  private func hasPlace(for requirements: [LoadedRequirements], _ files: SubmissionFiles) -> Bool {
    guard general.reports.contains(where: { $0.format == .ifctester }) else { return true }
    let isOne = files.models.count == 1 && requirements.count == 1 && requirements[0].result.kind != .cahier
    if !isOne { general.messages.error(RunMessage.onlyIDS.phrase.said(in: general.language)) }
    return isOne
  }

  /// The greatest status that applies.
  private static func status(of result: CheckResult) -> ExitStatus {
    var status = ExitStatus.conforms
    if result.hasUnusableRequirements { status.raise(to: .badRequirements) }
    for model in result.models {
      if model.isUnusable {
        status.raise(to: .badModel)
      } else if result.fails(model) {
        status.raise(to: .doesNotConform)
      }
    }
    if let submission = result.submission {
      if submission.isUnusable {
        status.raise(to: .badModel)
      } else if result.fails(submission) {
        status.raise(to: .doesNotConform)
      }
    }
    return status
  }
}
