import Findings
import Wording

/// What the reports of `diff` say of something suspicious that is not about one finding.
struct DiffSuspicionWords {
  /// The name of the requirement; nil where it is about the whole model.
  let subject: String?
  /// What is suspicious.
  let clause: String
  /// How many there were and are.
  let numbers: String

  init(_ suspicion: SubmissionSuspicion, _ result: ComparisonResult, _ language: Language) {
    subject = suspicion.specification.flatMap { result.findings?.specifications[$0].old.name }
    let isWhole = suspicion.specification == nil && suspicion.suspicion == .fewerObjects
    clause =
      isWhole
      ? DiffLabel.fewerInAll.phrase.said(in: language) : suspicion.suspicion.phrase.said(in: language)
    numbers = DiffLabel.fromTo.phrase.said(
      in: language, [language.number(suspicion.before), language.number(suspicion.after)])
  }
}
