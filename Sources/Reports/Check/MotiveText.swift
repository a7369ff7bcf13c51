import Findings
import Wording

/// The motives of a proposal in words, with what they are about where that is no requirement.
struct MotiveText {
  let result: CheckResult
  let language: Language

  /// The motive as a sentence without its full stop.
  func sentence(of motive: ProposalMotive) -> String {
    guard motive.reason == .nothingEvaluated, result.asksNothing else { return motive.said(in: language) }
    // It is no fault of the models.
    let stage = result.stage.map { id in
      CheckLabel.stage.phrase.said(in: language, [StageName(result, in: language).text ?? id])
    }
    let lot = result.lot.map { ProposalLabel.lot.phrase.said(in: language, [LotNames(result).title(of: $0)]) }
    let chosen = [stage, lot].compactMap { $0 }
    guard !chosen.isEmpty else { return DecisionLabel.nothingAskedAtAll.phrase.said(in: language) }
    return DecisionLabel.nothingAsked.phrase.said(in: language, [chosen.joined(separator: ", ")])
  }

  /// The models, the folders or the points of a checklist that a motive is about; empty where it is about requirements,
  /// or about all of them.
  func subjects(of motive: ProposalMotive) -> [String] {
    switch motive.reason {
    case .modelsUnusable:
      result.models.filter { $0.isUnusable || !$0.isChecked }.map { named($0.path, $0.unusableProblem) }
    case .foldersUnread: (result.submission?.problems ?? []).map { named($0.path, $0.problem) }
    case .toBeSigned: result.requirementFiles.flatMap(\.checklist).map(\.id)
    default: []
    }
  }

  private func named(_ path: String, _ problem: Problem?) -> String {
    let name = result.fileName(of: path)
    guard let problem else { return name }
    return DecisionLabel.fileAndProblem.phrase.said(in: language, [name, problem.message(in: language)])
  }
}
