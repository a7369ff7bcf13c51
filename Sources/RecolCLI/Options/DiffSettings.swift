import Checking
import Reports
import Wording

/// The options of `diff`, resolved.
struct DiffSettings {
  let general: GeneralSettings<DiffReportFormat>
  /// The reports as they were typed, to be held against what requirement files name.
  let typedReports: [String]
  /// The path of the model that was delivered first.
  let old: String
  /// The path of the model that was delivered last.
  let new: String
  /// Paths of requirement files; empty where only objects are compared.
  let requirementFiles: [String]
  let selection: DueSelection
  /// The days that a cahier compares values with.
  let days: CheckDays
  /// Lines that each list of a report may hold; nil for what the format thinks fit.
  let maxFailures: Int?
  let allowsInvalid: Bool

  /// Resolves what was typed.
  ///
  /// - Throws: what is wrong with it.
  init(_ typed: DiffOptions) throws(UsageError) {
    general = try GeneralSettings(typed.general)
    let (models, files) = CheckSettings.sorted(models: typed.models, against: typed.against, wanted: 2)
    guard models.count == 2 else { throw UsageError(.notTwoModels, ["\(models.count)"]) }
    (old, new, requirementFiles) = (models[0], models[1], files)
    if files.isEmpty, general.reports.contains(where: { $0.format == .annex }) {
      throw UsageError(.missingRequirements)
    }
    typedReports = typed.general.reports
    try ReportTargets.spare(models + files, in: typedReports)
    if (models + files).count(where: { $0 == "-" }) > 1 { throw UsageError(.standardInputTwice) }
    selection = DueSelection(stage: typed.stage, lot: typed.lot)
    days = CheckDays(
      delivered: try CheckSettings.day(typed.delivered), accepted: try CheckSettings.day(typed.accepted),
      today: ClockDay.today)
    if let text = typed.maxFailures {
      guard let number = Int(text), number >= 0 else { throw UsageError(.badMaxFailures, [text]) }
      maxFailures = number
    } else {
      maxFailures = nil
    }
    allowsInvalid = typed.allowInvalid
  }
}
