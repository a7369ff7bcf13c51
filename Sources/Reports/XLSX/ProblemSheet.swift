import Findings
import Workbook
import Wording

/// What is the matter with files: requirement files, then models.
struct ProblemSheet {
  let sheets: SheetFiller
  private var language: Language { sheets.language }

  func write() {
    sheets.begin(
      .problemSheet, [(.file, 40), (.gravity, 14), (.message, 80), (.line, 10), (.instance, 12), (.code, 28)])
    for file in sheets.result.requirementFiles {
      for problem in file.problems {
        let path = problem.sheet.map { "\(file.path), \($0)" } ?? file.path
        row(path, problem.severity, problem.message, problem.line ?? problem.row, nil, problem.code)
      }
      for remark in file.sheets?.refused ?? [] {
        row("\(file.path), \(remark.sheet)", .warning, remark.message, remark.row, nil, remark.code)
      }
    }
    for model in sheets.result.models {
      for problem in model.problems.gravestFirst {
        row(
          model.path, problem.severity, problem.message(in: language), problem.line, problem.instance,
          problem.code.rawValue)
      }
    }
  }

  private func row(
    _ path: String, _ severity: Severity, _ message: String, _ line: Int?, _ instance: UInt64?, _ code: String
  ) {
    sheets.book.row([
      sheets.foreign(path), .text(severity.phrase.said(in: language)), sheets.foreign(message),
      line.map(Cell.integer) ?? .empty, instance.map { .integer(Int(clamping: $0)) } ?? .empty, .text(code),
    ])
  }
}
