public import Findings
import Glibc

/// The formats in which `check` can report. To add one: a case here, and a file beside this one.
public enum CheckReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For people, in a browser or on paper.
  case html
  /// A comment of a merge request.
  case markdown
  /// A row for each failure.
  case csv
  /// A workbook for spreadsheets.
  case xlsx
  /// Topics for issue trackers and programs that models are made with: BCF 3.0.
  case bcf
  /// The same in BCF 2.1.
  case bcf21
  /// Tests and their results, for build servers.
  case junit
  /// Results of an analysis, for code scanning.
  case sarif
  /// Code quality as GitLab shows it.
  case codequality
  /// Annotations of GitHub Actions.
  case github
  /// What ifctester writes as JSON, of one model and one IDS.
  case ifctester

  /// Whether it is bytes that no terminal shows.
  public var isBinary: Bool { [.xlsx, .bcf, .bcf21].contains(self) }

  /// Whether it draws plans of models (``PlanBudget``), which need more of them than a check does.
  public var drawsPlans: Bool { self == .html }

  /// Whether the format has a place for what `result` holds: that of ifctester knows one model and one IDS.
  public func hasPlace(for result: CheckResult) -> Bool {
    self != .ifctester || CheckIfcTesterReport.hasPlace(for: result)
  }

  /// Writes `result` to `sink` in this format.
  ///
  /// - Throws: the first error of the sink; EFBIG where a workbook or archive would be larger than they may be.
  /// - Complexity: O(failures written) in time; the memory needed does not depend on their number.
  public func write(_ result: CheckResult, _ settings: ReportSettings, to sink: any ByteSink) throws(SinkError) {
    let out = ByteWriter(sink)
    var isWhole = true
    switch self {
    case .text: CheckTextReport(result, settings, out).write()
    case .json: CheckJSONReport(result, settings).write(to: out)
    case .html: CheckHTMLReport(result, settings).write(to: out)
    case .markdown: CheckMarkdownReport(result, settings, out).write()
    case .csv: CheckCSVReport(result, settings).write(to: out)
    case .junit: CheckJUnitReport(result, settings).write(to: out)
    case .sarif: CheckSARIFReport(result, settings).write(to: out)
    case .codequality: CheckCodeQualityReport(result, settings).write(to: out)
    case .ifctester: CheckIfcTesterReport(result, settings).write(to: out)
    case .github: CheckAnnotationReport(result, settings).write(to: out)
    case .xlsx: isWhole = CheckWorkbookReport(result, settings).write(to: out)
    case .bcf: isWhole = CheckBCFReport(result, settings, .v30).write(to: out)
    case .bcf21: isWhole = CheckBCFReport(result, settings, .v21).write(to: out)
    }
    try out.finish()
    if !isWhole { throw .refused(number: EFBIG) }
  }
}
