import Wording

/// A command line that is wrong.
struct UsageError: Error {
  /// What is wrong.
  let problem: UsageProblem
  /// What its sentence is filled with.
  let arguments: [String]

  init(_ problem: UsageProblem, _ arguments: [String] = []) {
    self.problem = problem
    self.arguments = arguments
  }

  func said(in language: Language) -> String { problem.phrase.said(in: language, arguments) }
}
