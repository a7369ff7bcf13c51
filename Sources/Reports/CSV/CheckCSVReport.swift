import Findings
import Workbook
import Wording

/// `check --format csv`: a row for each failure, for programs (RFC 4180: commas, CRLF) and, by its mark of UTF-8, for
/// spreadsheets. The headings are the names that JSON uses and the same in every language.
///
/// What a cell says is text, never a formula: ``CSVText`` tells how. People get a workbook by `xlsx`.
struct CheckCSVReport {
  private static let headings = [
    "path", "requirementFile", "specification", "specificationName", "severity", "lots", "stage", "clause",
    "requirement", "facet", "outcome", "reason", "reasonText", "instance", "class", "globalId", "name", "tag", "type",
    "storey", "actual",
  ]

  private let result: CheckResult
  private let settings: ReportSettings

  init(_ result: CheckResult, _ settings: ReportSettings) {
    self.result = result
    self.settings = settings
  }

  func write(to out: ByteWriter) {
    out.bytes([0xEF, 0xBB, 0xBF])
    out.text(Self.headings.joined(separator: ",") + "\r\n")
    FailureStream(result, settings).forEach(until: { out.hasFailed }) { source, explained in
      out.text(line(source, explained))
    }
  }

  private func line(_ source: FailureSource, _ explained: ExplainedFailure) -> String {
    let specification = source.specification
    let terms = specification.terms
    let reason = explained.failure.reason
    let object = explained.object
    let cells: [String?] = [
      explained.path, path(of: specification), specification.id, specification.name, terms?.severity.rawValue,
      terms?.lots.joined(separator: " "), terms?.stage, terms?.clause, source.asked,
      source.requirement.map { specification.requirements[$0].facet.rawValue }, reason.outcome.code, reason.code,
      reason.phrase.said(in: settings.language),
      explained.failure.instance == 0 ? nil : String(explained.failure.instance), object?.className, object?.globalId,
      object?.name, object?.tag, explained.place.typeName, explained.place.storey, explained.actual,
    ]
    return cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private func cell(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "" }
    return CSVText.cell(CSVText.guarded(DisplayText.printable(text), separator: ","), separator: ",")
  }

  private func path(of specification: SpecificationResult) -> String? {
    guard result.requirementFiles.indices.contains(specification.requirementFile) else { return nil }
    return result.requirementFiles[specification.requirementFile].path
  }
}
