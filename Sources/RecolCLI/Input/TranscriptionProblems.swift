import Findings
import IFCXML

extension Problem {
  /// A problem of an ifcXML document.
  init(_ problem: TranscriptionProblem) {
    self.init(ProblemCode(problem.code), arguments: problem.reportArguments, line: problem.line)
  }
}

extension TranscriptionProblem {
  /// What the sentence of reports is filled with.
  fileprivate var reportArguments: [String] {
    code == .more ? [ProblemCode.xmlUnknownName.rawValue] + arguments : arguments
  }
}

extension ProblemCode {
  /// The code of reports for a code of the transcription.
  fileprivate init(_ code: TranscriptionProblem.Code) {
    self =
      switch code {
      case .damaged: .xmlDamaged
      case .refused: .xmlRefused
      case .unknownName: .xmlUnknownName
      case .badValue: .xmlBadValue
      case .badNamespace: .xmlNamespace
      case .more: .problemsOmitted
      }
  }
}
