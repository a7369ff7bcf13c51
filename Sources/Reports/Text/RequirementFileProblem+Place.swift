import Findings
import Wording

extension RequirementFileProblem {
  /// Where it is: its line, or its sheet and row, or else the requirement that it is of; nil where it is of the whole
  /// file.
  func place(in language: Language) -> String? {
    if let line { return ProblemLabel.line.phrase.said(in: language, ["\(line)"]) }
    if let sheet, let row, let column {
      return ProblemLabel.cell.phrase.said(in: language, [sheet, "\(row)", column])
    }
    if let sheet, let row { return ProblemLabel.row.phrase.said(in: language, [sheet, "\(row)"]) }
    return requirement.map { ProblemLabel.requirement.phrase.said(in: language, [$0]) }
  }

  /// The sentence, after the place where no field of a report holds that: only lines have one.
  func placedMessage(in language: Language) -> String {
    guard line == nil, let place = place(in: language) else { return message }
    return place + language.colon + message
  }
}
