import Findings
import Wording

/// What the reports of `diff` say of one finding.
struct DiffFindingWords {
  /// The requirement: its id and name, and what of it, where it asks several things.
  let requirement: String
  /// The object; nil where the finding is of none.
  let object: String?
  /// What was found before.
  let before: String
  /// What is there now.
  let after: String

  init(
    _ finding: ComparedFinding, _ findings: FindingComparison, _ explainer: any ComparisonExplainer,
    _ language: Language
  ) {
    let pair = findings.specifications[finding.specification]
    let asked = pair.old
    var requirement = asked.name == asked.id || asked.name.isEmpty ? asked.id : "\(asked.id) \(asked.name)"
    let text = finding.requirement.flatMap { pair.requirement($0)?.text } ?? ""
    if pair.requirements.count > 1, !text.isEmpty { requirement += " — " + text }
    self.requirement = requirement
    if let old = finding.oldObject {
      object = DiffObjectName.said(explainer.describe(old: old), explainer.place(old: old), in: language)
    } else {
      object = finding.newObject.map {
        DiffObjectName.said(explainer.describe(new: $0), explainer.place(new: $0), in: language)
      }
    }
    let none = DiffLabel.none.phrase.said(in: language)
    before = Self.said(finding.old, findings.before(finding), language) ?? none
    after = Self.said(finding.new, findings.after(finding), language) ?? none
  }

  /// The value, and why it fails where it does.
  private static func said(_ failure: Failure?, _ value: String?, _ language: Language) -> String? {
    guard let failure else { return value }
    let reason = failure.reason.phrase.said(in: language)
    return value.map { "\($0) (\(reason))" } ?? reason
  }
}
