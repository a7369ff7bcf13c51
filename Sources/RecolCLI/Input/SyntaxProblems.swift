import Findings
import Part21

extension Problem {
  /// Problems of an exchange structure with their lines.
  ///
  /// - Complexity: one pass over the bytes before the last problem.
  static func all(of structure: ExchangeStructure) -> [Problem] {
    guard !structure.problems.isEmpty else { return [] }
    var lines = LineNumbers(bytes: structure.bytes)
    return structure.problems.map { problem in
      let code = ProblemCode(problem.code)
      // Several data sections, and what was left out of the list, are of no line.
      let hasPlace = code != .severalDataSections && code != .problemsOmitted
      return Problem(
        code, arguments: problem.arguments, line: hasPlace ? lines.line(at: problem.offset) : nil,
        offset: hasPlace ? problem.offset : nil, instance: problem.instance)
    }
  }
}

extension ProblemCode {
  /// The code of reports for a code of the exchange structure.
  init(_ code: SyntaxProblem.Code) {
    self =
      switch code {
      case .truncated: .truncated
      case .noHeader: .noHeader
      case .headerDamaged: .headerDamaged
      case .emptyHeaderList: .emptyHeaderList
      case .noDataSection: .noDataSection
      case .missingEndMarker: .missingEndMarker
      case .trailingBytes: .trailingBytes
      case .byteOrderMark: .byteOrderMark
      case .severalDataSections: .severalDataSections
      case .sectionSteppedOver: .sectionSteppedOver
      case .unclosedSection: .unclosedSection
      case .outsideSection: .outsideSection
      case .missingSemicolon: .missingSemicolon
      case .missingParenthesis: .missingParenthesis
      case .unterminatedString: .unterminatedString
      case .unterminatedComment: .unterminatedComment
      case .duplicateInstanceName: .duplicateInstanceName
      case .badInstanceName: .badInstanceName
      case .unreadableInstance: .unreadableInstance
      case .lowerCaseKeyword: .lowerCaseKeyword
      case .rawUTF8: .rawUTF8InString
      case .rawBytes: .rawLatin1InString
      case .tooManyKeywords: .tooManyKeywords
      case .moreOfTheSame: .problemsOmitted
      }
  }
}
