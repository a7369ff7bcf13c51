import Findings
import Workbook
import Wording

/// `check --format csv`: a row for each failure, after a row for each file that cannot be used, for programs (RFC 4180: commas, CRLF) and, by its mark of UTF-8, for
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
    let hasStates = result.gate?.judgesFindings == true
    let headings = Self.headings + (hasStates ? ["state"] : [])
    out.text(headings.joined(separator: ",") + "\r\n")
    for fault in FileFault.all(of: result, in: settings.language) { out.bytes(row(of: fault, hasStates).bytes) }
    writeWholes(hasStates, out)
    let reasons = Dictionary(uniqueKeysWithValues: Reason.allCases.map { ($0, cells(of: $0)) })
    // What all failures of a list share is made once for each list.
    var shared: (list: FailureSource.Key, cells: CSVRow)?
    var row = CSVRow()
    FailureStream(result, settings).forEach(until: { out.hasFailed }) { source, explained in
      if shared?.list != source.key { shared = (source.key, cells(of: source)) }
      row.clear()
      row.add(explained.path)
      if let shared { row.add(shared.cells) }
      if let reason = reasons[explained.failure.reason] { row.add(reason) }
      row.add(explained.failure.instance == 0 ? nil : String(explained.failure.instance))
      row.add(explained.object?.className)
      row.add(explained.object?.globalId)
      row.add(explained.object?.name)
      row.add(explained.object?.tag)
      row.add(explained.place.typeName)
      row.add(explained.place.storey)
      row.add(explained.actual)
      if hasStates { row.add(result.gate?.code(of: explained.failure.state)) }
      row.end()
      out.bytes(row.bytes)
    }
  }

  /// What fails, or could not be evaluated, without a failure of any object: where nothing is, there is no row of it.
  private func writeWholes(_ hasStates: Bool, _ out: ByteWriter) {
    for whole in WholeFailure.all(of: result) {
      var row = CSVRow()
      row.add(whole.source.model)
      row.add(cells(of: whole.source))
      row.add(whole.outcome.code)
      row.add(whole.why?.why.rawValue)
      row.add(whole.why?.said(in: settings.language))
      for _ in Self.headings.drop(while: { $0 != "instance" }) { row.add(nil as String?) }
      if hasStates { row.add(result.gate?.code(of: whole.source.specification.state)) }
      row.end()
      out.bytes(row.bytes)
    }
  }

  /// A file that cannot be used, or of which nothing was asked: nothing in it could be evaluated, and the code of its problem is why.
  private func row(of fault: FileFault, _ hasStates: Bool) -> CSVRow {
    let label: ExchangeLabel = fault.code == ProposalReason.nothingEvaluated.rawValue ? .evaluated : .usable
    let usable = label.phrase.said(in: settings.language)
    let cells: [String: String] = [
      fault.isRequirementFile ? "requirementFile" : "path": fault.path, "requirement": usable,
      "outcome": Outcome.notEvaluable.code, "reason": fault.code, "reasonText": fault.message,
    ]
    var row = CSVRow()
    for heading in Self.headings { row.add(cells[heading]) }
    if hasStates { row.add(nil as String?) }
    row.end()
    return row
  }

  private func cells(of source: FailureSource) -> CSVRow {
    let specification = source.specification
    let terms = specification.terms
    var row = CSVRow()
    row.add(path(of: specification))
    row.add(specification.id)
    row.add(specification.name)
    row.add(terms?.severity.rawValue)
    row.add(terms?.lots.joined(separator: " "))
    row.add(terms?.stage)
    row.add(terms?.clause)
    row.add(source.asked)
    row.add(source.requirement.map { specification.requirements[$0].facet.rawValue })
    return row
  }

  private func cells(of reason: Reason) -> CSVRow {
    var row = CSVRow()
    row.add(reason.outcome.code)
    row.add(reason.code)
    row.add(reason.phrase.said(in: settings.language))
    return row
  }

  private func path(of specification: SpecificationResult) -> String? {
    guard result.requirementFiles.indices.contains(specification.requirementFile) else { return nil }
    return result.requirementFiles[specification.requirementFile].path
  }
}

/// Cells of a row, one behind the other.
private struct CSVRow {
  private(set) var bytes: [UInt8] = []
  private var isEmpty = true

  /// Adds a cell with text from anywhere.
  mutating func add(_ text: String?) {
    separate()
    if let text { CSVText.append(DisplayText.printable(text), separator: UInt8(ascii: ","), to: &bytes) }
  }

  /// Adds cells that were put together before.
  mutating func add(_ other: CSVRow) {
    separate()
    bytes += other.bytes
  }

  /// Ends the row.
  mutating func end() { bytes += [0x0D, 0x0A] }

  /// Takes all cells out.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    isEmpty = true
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
  }
}
