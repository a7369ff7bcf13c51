import Findings
import Wording

/// What keeps a file, or a folder, from being used in full, or from being judged at all: reports of failures alone tell it
/// beside them.
struct FileFault {
  /// The path, as it was given.
  let path: String
  /// Whether it is a requirement file.
  let isRequirementFile: Bool
  /// The position of the model; nil where it is none.
  let model: Int?
  /// Stable code.
  let code: String
  /// The sentence.
  let message: String
  /// Line in the file, counted from 1.
  var line: Int?

  /// All of a result: those of requirement files, of models, then of what was to be a submission.
  static func all(of result: CheckResult, in language: Language) -> [FileFault] {
    var faults: [FileFault] = []
    for file in result.requirementFiles {
      for problem in file.problems where problem.severity == .error {
        faults.append(
          FileFault(
            path: file.path, isRequirementFile: true, model: nil, code: problem.code,
            message: problem.placedMessage(in: language), line: problem.line))
      }
      if let message = file.refusedDemandsMessage(in: language) {
        faults.append(
          FileFault(
            path: file.path, isRequirementFile: true, model: nil, code: ProposalReason.demandsRefused.rawValue,
            message: message))
      }
    }
    for (place, model) in result.models.enumerated() {
      for problem in model.problems where problem.code.consequence != .none {
        faults.append(
          FileFault(
            path: model.path, isRequirementFile: false, model: place, code: problem.code.rawValue,
            message: problem.message(in: language), line: problem.line))
      }
      if let message = result.emptyRunMessage(of: model, in: language) {
        faults.append(
          FileFault(
            path: model.path, isRequirementFile: false, model: place, code: ProposalReason.nothingEvaluated.rawValue,
            message: message))
      }
    }
    for file in result.submission?.problems ?? [] {
      faults.append(
        FileFault(
          path: file.path, isRequirementFile: false, model: nil, code: file.problem.code.rawValue,
          message: file.problem.message(in: language)))
    }
    return faults
  }
}
