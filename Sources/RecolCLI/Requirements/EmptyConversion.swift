import Findings
import Requirements
import Wording

/// Says why there is nothing to write: a file that asks for nothing would find that every model conforms.
struct EmptyConversion {
  let conversion: Conversion
  /// How many requirements the file has that was read.
  let total: Int
  let target: ConversionTarget
  let selection: DueSelection
  let schema: VersionChoice?
  /// Whether the file is an owner's matrix, of which every row may have been refused.
  let isMatrix: Bool

  /// Why nothing is written; nil where there is something to write. A cahier without requirements, one that others
  /// extend for instance, may be said in any format that can hold the rest.
  func problem(in language: Language) -> RequirementFileProblem? {
    guard conversion.requirements == 0, target == .ids || total > 0 || isMatrix else { return nil }
    let message: RunMessage =
      total == 0 ? isMatrix ? .nothingUnderstood : .nothingAsked : conversion.due == 0 ? .nothingDue : .nothingSaidAsIDS
    let count = message == .nothingSaidAsIDS ? conversion.due : total
    return RequirementFileProblem(
      code: RequirementProblemCode.nothingConverted.rawValue, severity: .error,
      message: message.phrase.said(in: language, ["\(count)", language.number(count), chosen]))
  }

  /// The options that choose, as they are typed, behind a blank; empty where none was.
  private var chosen: String {
    let options = [("--stage", selection.stage), ("--lot", selection.lot), ("--schema", schema?.name)]
    let typed = options.compactMap { option, value in value.map { "\(option) \($0)" } }
    return typed.isEmpty ? "" : " (\(typed.joined(separator: " ")))"
  }
}
