import ByteInput
import Checking
import Reports
import Requirements
import Wording

/// The options of `check`, resolved.
struct CheckSettings {
  let general: GeneralSettings<CheckReportFormat>
  /// The reports that are folders.
  let folders: [FolderRequest]
  /// All reports as they were typed, to be held against what requirement files name.
  let typedReports: [String]
  /// Paths of models and of folders with models, at least one.
  let models: [String]
  /// Paths of requirement files, at least one.
  let requirementFiles: [String]
  /// The folder of documents beside the models; nil for none.
  let documents: String?
  let stage: String?
  let lot: String?
  /// The days that a cahier compares values with.
  let days: CheckDays
  /// Which holidays deadlines go by, and the amount that penalties are counted on.
  let deadlineTerms: DeadlineTerms
  /// The path of an earlier report, whose findings are known; nil for none.
  let baseline: String?
  /// The path of a file of waivers; nil for none.
  let waivers: String?
  /// The share of valid checks, in percent, below which the run fails; nil for none.
  let failUnder: Double?
  /// Failures that each list of a report may hold; nil for what the format thinks fit.
  let maxFailures: Int?
  let allowsInvalid: Bool

  /// Resolves what was typed.
  ///
  /// - Throws: what is wrong with it.
  init(_ typed: CheckOptions) throws(UsageError) {
    var plain = typed.general
    try WrittenName.refuse(reports: plain.reports)
    (folders, plain.reports) = FolderRequest.parted(typed.general.reports)
    general = try GeneralSettings(plain, further: FolderFormat.allCases.map { $0.rawValue })
    try ReportPlaces.keepApart(folders: folders.map(\.path), files: general.reports.compactMap(\.path))
    if let first = general.reports.first, first.path == nil, first.format.isBinary, Terminal.standardOutput.isTerminal {
      throw UsageError(.binaryToTerminal, [first.format.rawValue])
    }
    (models, requirementFiles) = Self.sorted(models: typed.models, against: typed.against)
    if models.isEmpty { throw UsageError(.missingModel) }
    if requirementFiles.isEmpty { throw UsageError(.missingRequirements) }
    typedReports = typed.general.reports
    try ReportTargets.spare(
      models + requirementFiles + [typed.waivers, typed.baseline], documents: typed.documents, in: typedReports)
    if (models + requirementFiles).count(where: { $0 == "-" }) > 1 { throw UsageError(.standardInputTwice) }
    documents = typed.documents
    stage = typed.stage
    lot = typed.lot
    days = CheckDays(
      delivered: try Self.day(typed.delivered), accepted: try Self.day(typed.accepted),
      dossiers: try Self.day(typed.dossiers), noticed: try Self.day(typed.notified),
      ordered: try Self.day(typed.ordered), today: ClockDay.today)
    deadlineTerms = DeadlineTerms(calendar: try Self.calendar(typed.calendar), amount: try Self.amount(typed.amount))
    (baseline, waivers) = (typed.baseline, typed.waivers)
    failUnder = try Self.percent(typed.failUnder)
    if let text = typed.maxFailures {
      guard let number = Int(text), number >= 0 else { throw UsageError(.badMaxFailures, [text]) }
      maxFailures = number
    } else {
      maxFailures = nil
    }
    allowsInvalid = typed.allowInvalid
  }

  /// Whether a report draws plans of the models.
  var drawsPlans: Bool {
    general.reports.contains { $0.format.drawsPlans } || folders.contains { $0.format == .evidence }
  }

  /// A day as ISO 8601 writes it, `YYYY-MM-DD`.
  static func day(_ text: String?) throws(UsageError) -> String? {
    guard let text else { return nil }
    guard CalendarDay(text) != nil else { throw UsageError(.badDay, [text]) }
    return text
  }

  /// A share as people write it: digits, with a comma or a point among them. `1e2` and `0x5F` are numbers of programs.
  private static func percent(_ text: String?) throws(UsageError) -> Double? {
    guard let text else { return nil }
    let number = text.replacing(",", with: ".")
    let isPlain = number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    guard isPlain, let percent = Double(number), (0...100).contains(percent) else {
      throw UsageError(.badShare, [text])
    }
    return percent
  }

  private static func calendar(_ text: String?) throws(UsageError) -> HolidayCalendar? {
    guard let text else { return nil }
    guard let calendar = HolidayCalendar(rawValue: text) else {
      throw UsageError(.unknownCalendar, [text, HolidayCalendar.allCases.map(\.rawValue).joined(separator: ", ")])
    }
    return calendar
  }

  private static func amount(_ text: String?) throws(UsageError) -> EuroAmount? {
    guard let text else { return nil }
    guard let amount = EuroAmount(text), amount.cents > 0 else { throw UsageError(.badAmount, [text]) }
    return amount
  }
}
