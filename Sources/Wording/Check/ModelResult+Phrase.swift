public import Findings

extension ModelResult {
  /// What it comes to, in a few words: the proposal where there is one.
  public var verdictPhrase: Phrase {
    if isUnconcerned { return Status.notApplicable.phrase }
    if wasAskedNothing, isChecked, !isUnusable { return Status.notEvaluated.phrase }
    return proposed?.proposal.phrase ?? status.phrase
  }
}
