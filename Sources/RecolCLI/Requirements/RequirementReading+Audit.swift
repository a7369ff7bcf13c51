import CahierFormat
import Findings
import Requirements
import Wording

extension RequirementReading {
  /// What `audit` says of the file: its problems, and what its rows ask for that nobody will check.
  ///
  /// A check goes on with the rows that were understood, and tells the others. Whoever asks whether the table is sound is
  /// told that it is not: what cannot be understood of it is wrong, as in a cahier in YAML.
  func auditResult(in language: Language) -> RequirementFileResult {
    var result = result(in: language)
    guard let sheets else { return result }
    let told = Set(result.problems.filter { $0.severity == .error }.compactMap(\.rowPlace))
    let refused = sheets.unansweredRefusals
    let remarks = sheets.problems.filter { !sheets.refusals.contains($0) && !$0.code.isOutsideMatrix }
    result.problems += refused.map { RequirementFileProblem($0, severity: $0.severityOfRefusal, in: language) }
    // What the audit says of a row says more than what was noted when it was read.
    result.problems += remarks.map { RequirementFileProblem($0, severity: .warning, in: language) }
      .filter { problem in problem.rowPlace.map { !told.contains($0) } ?? true }
    return result
  }
}

extension SheetReading {
  /// Why rows and marks of the matrix were not understood: what sheets beside it hold is not asked for.
  var unansweredRefusals: [SheetProblem] { refusals.filter { !$0.code.isOutsideMatrix } }
}

extension SheetProblemCode {
  /// Whether it is about what stands beside the matrix.
  fileprivate var isOutsideMatrix: Bool { self == .sheetNotRead || self == .definitionUnused }
}

extension SheetProblem {
  /// How bad it is that the row was refused: an error where it asks for something that is not checked.
  fileprivate var severityOfRefusal: Severity {
    switch code {
    case .duplicateRow, .nothingUnderstood, .outsideLayout, .noMark: .warning
    case .invalidEntry:
      Severity(arguments.first.flatMap(RequirementProblemCode.init(rawValue:))?.severity ?? .error)
    default: .error
    }
  }
}

extension RequirementFileProblem {
  /// A problem of a row with its sentence.
  init(_ problem: SheetProblem, severity: Severity, in language: Language) {
    self.init(code: problem.code.rawValue, severity: severity, message: problem.message(in: language))
    (sheet, row, column) = (problem.sheet, problem.row, problem.column)
  }

  /// Its row; nil where it has none.
  fileprivate var rowPlace: SheetPlace? {
    guard let sheet, let row else { return nil }
    return SheetPlace(sheet: sheet, row: row)
  }
}
