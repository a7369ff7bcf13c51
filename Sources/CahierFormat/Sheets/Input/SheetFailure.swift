import Requirements

/// Why a workbook cannot be read.
struct SheetFailure: Error, Sendable {
  let code: RequirementProblemCode
  let arguments: [String]
  /// The row of a CSV file in which a quotation mark opens and never closes.
  var openQuotation: Int?

  init(_ code: RequirementProblemCode, _ arguments: String...) {
    self.code = code
    self.arguments = arguments
  }

  /// All behind a quotation mark that never closes would be one cell.
  static func openQuotation(row: Int) -> SheetFailure {
    var failure = SheetFailure(.fileUnreadable, "CSV, \(row): \" …")
    failure.openQuotation = row
    return failure
  }
}
