import Findings
import IFCModel
import Part21

extension Problem {
  /// Problems of a model with their lines.
  ///
  /// - Complexity: one pass over the bytes before the last problem.
  static func located(_ problems: [ModelProblem], in model: Model) -> [Problem] {
    guard !problems.isEmpty else { return [] }
    var lines = LineNumbers(bytes: model.structure.bytes)
    return problems.map { problem in
      let code = ProblemCode(problem.code)
      let hasPlace = problem.instance != nil || problem.offset > 0
      return Problem(
        code, arguments: problem.arguments, line: hasPlace ? lines.line(at: problem.offset) : nil,
        offset: hasPlace ? problem.offset : nil, instance: problem.instance)
    }
  }
}

extension ProblemCode {
  /// The code of reports for a code of the model.
  init(_ code: ModelProblem.Code) {
    self =
      switch code {
      case .danglingReference: .danglingReference
      case .missingComma: .missingComma
      case .surplusText: .surplusText
      case .parameterCount: .parameterCount
      case .parameterKind: .parameterKind
      case .unreadableParameter: .unreadableParameter
      case .unknownClass: .unknownClass
      case .userDefinedKeyword: .userDefinedKeyword
      case .lowerCaseKeyword: .lowerCaseKeyword
      case .abstractClass: .abstractClass
      case .badEscape: .badEscape
      case .loneBackslash: .loneBackslash
      case .macRoman: .macRomanInString
      case .controlCharacter: .controlCharacterInString
      case .noProject: .noProject
      case .severalProjects: .severalProjects
      case .unitUnresolved: .unitUnresolved
      case .relationCircle: .relationCircle
      case .moreOfTheSame: .problemsOmitted
      }
  }
}
