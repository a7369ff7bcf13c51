import Findings
import Workbook
import Wording

/// What all sheets of a report need: the workbook, what it is about, and how cells are made of texts from files.
struct SheetFiller {
  let book: WorkbookWriter
  let result: CheckResult
  let language: Language

  /// A workbook that is written to `out`.
  init(result: CheckResult, language: Language, out: ByteWriter) {
    self.result = result
    self.language = language
    book = WorkbookWriter(
      cutMark: { WorkbookLabel.cutText.phrase.said(in: language, [language.number($0)]) }, { out.bytes($0) })
  }

  /// Begins a table whose columns have these headings and widths.
  func begin(_ sheet: TableLabel, _ columns: [(label: TableLabel, width: Int)]) {
    book.beginSheet(
      TableLayout(name: said(sheet), headings: columns.map { said($0.label) }, widths: columns.map(\.width)))
  }

  /// The text of a label.
  func said(_ label: TableLabel) -> String { label.phrase.said(in: language) }

  /// A cell with text that comes from a file, on one line and without anything that steers a program.
  func foreign(_ text: String?) -> Cell { Cell(text.map(DisplayText.printable)) }

  /// A cell with a part of a whole, as exact as numbers are: who reckons with it gets what the counts give. Empty of
  /// nothing.
  func share(_ part: Int, of whole: Int) -> Cell {
    guard whole > 0 else { return .empty }
    return .share(Double(part) / Double(whole))
  }

  /// A cell with several texts from files, a line each; what several models are asked alike stands there once.
  func lines(_ texts: [String]) -> Cell {
    var lines: [String] = []
    var known: Set<String> = []
    for text in texts where !text.isEmpty && known.insert(text).inserted { lines.append(DisplayText.printable(text)) }
    return Cell(lines.joined(separator: "\n"))
  }

  /// The lots of a requirement by what people call them.
  func lots(of terms: RequirementTerms?) -> String {
    (terms?.lots ?? []).map(LotNames(result).title(of:)).joined(separator: ", ")
  }

  /// Who holds these lots.
  func contractors(of terms: RequirementTerms?) -> String {
    var names: [String] = []
    for name in (terms?.lots ?? []).compactMap({ result.lot($0)?.contractor }) where !names.contains(name) {
      names.append(name)
    }
    return names.joined(separator: ", ")
  }
}
