public import Findings
import Wording

/// The fiches de visa of a submission: for each lot a page to print and to sign, and the same as a workbook.
public struct VisaFolder {
  private let result: CheckResult
  private let settings: ReportSettings

  /// The fiches of a result.
  public init(_ result: CheckResult, _ settings: ReportSettings) {
    (self.result, self.settings) = (result, settings)
  }

  /// The files of the folder: `visa-LOT.html` and `visa-LOT.xlsx`.
  public var files: [ReportFile] {
    var names: Set<String> = []
    return VisaSheet.all(of: result).flatMap { sheet in
      let slug = FileSlug.of(sheet.lot ?? VisaLabel.nobody.phrase.said(in: settings.language), among: names)
      names.insert(slug)
      return [
        ReportFile("visa-\(slug).html") { (sink) throws(SinkError) in
          try VisaPage(sheet: sheet, result: result, settings: settings, workbook: "visa-\(slug).xlsx").write(to: sink)
        },
        ReportFile("visa-\(slug).xlsx") { (sink) throws(SinkError) in
          try VisaWorkbook(sheet: sheet, result: result, settings: settings).write(to: sink)
        },
      ]
    }
  }
}
