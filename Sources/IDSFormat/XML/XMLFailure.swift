import Requirements

/// Why a document cannot be read.
struct XMLFailure: Error, Sendable {
  let code: RequirementProblemCode
  let line: Int?
  let arguments: [String]

  init(_ code: RequirementProblemCode, line: Int? = nil, arguments: [String] = []) {
    self.code = code
    self.line = line
    self.arguments = arguments
  }
}
