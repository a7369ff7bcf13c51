import Findings
import IFCXML

extension Problem {
  /// A problem of an ifcXML document.
  init(_ problem: TranscriptionProblem) {
    self.init(
      ProblemCode(problem.code), arguments: problem.reportArguments, line: problem.line, instance: problem.instance)
  }
}

extension TranscriptionProblem {
  /// What the sentence of reports is filled with.
  fileprivate var reportArguments: [String] {
    switch code {
    case .more: [ProblemCode.xmlUnknownName.rawValue] + arguments
    case .missingInstance: Array(arguments.prefix(1))
    case .damaged, .refused, .unknownName, .badValue, .badNamespace: arguments
    }
  }

  /// The instance that a reference stands in.
  fileprivate var instance: UInt64? { code == .missingInstance ? arguments.last.flatMap { UInt64($0) } : nil }
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
      case .missingInstance: .danglingReference
      case .more: .problemsOmitted
      }
  }
}
