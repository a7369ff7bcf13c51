import Findings
import Wording

extension CheckResult {
  /// Why nothing is said of a model, where the run could evaluate nothing; nil where it could, and where the model or a
  /// requirement file says more of it.
  func emptyRunMessage(of model: ModelResult, in language: Language) -> String? {
    guard model.isOfEmptyRun || model.wasAskedNothing, model.isChecked, !model.isUnusable else { return nil }
    return MotiveText(result: self, language: language).sentence(of: ProposalMotive(.nothingEvaluated))
  }
}
