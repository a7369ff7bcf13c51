import Findings
import Wording

/// The stage that was checked, as people call it; that all are where a cahier has stages and nobody chose one.
struct StageName {
  /// What to call it; nil where no requirement file has stages.
  let text: String?

  init(_ result: CheckResult, in language: Language) {
    if let id = result.stage {
      text = result.stageTitle(id).map { "\($0) (\(id))" } ?? id
    } else {
      text = result.asksAllStages ? CheckLabel.allStages.phrase.said(in: language) : nil
    }
  }
}
