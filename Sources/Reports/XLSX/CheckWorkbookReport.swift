import Findings
import Workbook
import Wording

/// `check --format xlsx`: the summary first, then a sheet for the requirements, one for each way to fail, how complete
/// the information is, the submission, the files, what a person has to look at, and the problems of files.
struct CheckWorkbookReport {
  private let result: CheckResult
  private let settings: ReportSettings

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  /// Writes the workbook.
  ///
  /// - Returns: whether it is one: false where there was no memory for it, or where it is larger than archives may be.
  func write(to out: ByteWriter) -> Bool {
    let language = settings.language
    let sheets = SheetFiller(result: result, language: language, out: out)
    let failures = FailureStream(result, settings)
    SummarySheet(sheets: sheets, omitted: failures.omitted).write()
    RequirementSheet(sheets: sheets).write()
    let wholes = WholeFailure.all(of: result)
    for outcome in Outcome.allCases where outcome != .valid {
      FailureSheet(sheets: sheets, failures: failures, wholes: wholes).write(outcome, until: { out.hasFailed })
    }
    CompletenessSheet(sheets: sheets).write()
    SubmissionSheet(sheets: sheets).write()
    FileSheet(sheets: sheets).write()
    ChecklistSheet(sheets: sheets).write()
    ProblemSheet(sheets: sheets).write()
    return sheets.book.finish()
  }
}
