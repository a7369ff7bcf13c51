import Requirements

/// Why a workbook cannot be read.
struct SheetFailure: Error, Sendable {
  let code: RequirementProblemCode
  let arguments: [String]

  init(_ code: RequirementProblemCode, _ arguments: String...) {
    self.code = code
    self.arguments = arguments
  }
}
