import Findings
import Wording

/// How a check without a cahier came out, in a few sentences without their full stops.
struct CheckHeadline {
  let result: CheckResult
  let language: Language

  /// The sentences, the gravest first.
  var lines: [String] {
    if result.hasUnusableRequirements, !result.models.contains(where: \.isChecked) {
      let files = result.requirementFiles
      let isUnread = files.contains { $0.kind == nil && $0.status == .error }
      let label: CheckLabel =
        files.contains(where: \.isOfNoUse) ? .nothingSelected : isUnread ? .requirementsUnread : .nothingChecked
      return [label.phrase.said(in: language)]
    }
    let specifications = result.models.flatMap(\.specifications) + (result.submission?.specifications ?? [])
    func count(_ status: Status) -> Int { specifications.count { $0.status == status } }
    var parts: [String] = []
    let unusable = result.models.count(where: \.isUnusable)
    if unusable > 0 {
      parts.append(CheckLabel.modelsUnusable.phrase.said(in: language, ["\(unusable)", "\(result.models.count)"]))
    }
    let unread = result.submission?.problems.count ?? 0
    if unread > 0 { parts.append(CheckLabel.foldersUnread.phrase.said(in: language, ["\(unread)"])) }
    if count(.fail) > 0 {
      parts.append(CheckLabel.someFail.phrase.said(in: language, ["\(count(.fail))", "\(specifications.count)"]))
    }
    if count(.notEvaluated) > 0 {
      parts.append(CheckLabel.someNotEvaluated.phrase.said(in: language, ["\(count(.notEvaluated))"]))
    }
    if parts.isEmpty {
      let passed = count(.pass)
      parts.append(
        passed > 0
          ? CheckLabel.noneFails.phrase.said(in: language, ["\(passed)"])
          : CheckLabel.nothingApplicable.phrase.said(in: language))
    }
    return parts
  }
}
