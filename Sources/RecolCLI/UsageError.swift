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

  /// Where help is to be had: of the verb that was meant, where there is one.
  static func hint(for arguments: [String], in language: Language) -> String {
    let verb = arguments.first { RecolCommand.verbNames.contains($0) }
    return UsageProblem.seeHelp.phrase.said(in: language, [["recol", verb].compactMap { $0 }.joined(separator: " ")])
  }
}
