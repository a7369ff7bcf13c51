public import Findings

extension ModelResult {
  /// What it comes to, in a few words: the proposal where there is one.
  public var verdictPhrase: Phrase {
    if isUnconcerned { return Status.notApplicable.phrase }
    let isEmpty = wasAskedNothing || (isOfEmptyRun && proposed == nil)
    if isEmpty, isChecked, !isUnusable { return Status.notEvaluated.phrase }
    return proposed?.proposal.phrase ?? status.phrase
  }
}
