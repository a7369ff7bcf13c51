import Findings
import Wording

/// What the reports of `diff` say of one finding.
struct DiffFindingWords {
  /// The requirement: its id and name, and what of it, where it asks several things.
  let requirement: String
  /// The object, and where it is; nil where the finding is of none.
  private let subject: (object: ObjectDescription, place: ObjectPlace)?
  /// What was found before.
  let before: String
  /// What is there now.
  let after: String

  private let language: Language

  /// - Parameter columns: characters that a value may take.
  init(
    _ finding: ComparedFinding, _ findings: FindingComparison, _ explainer: any ComparisonExplainer,
    _ language: Language, columns: Int = .max
  ) {
    self.language = language
    let pair = findings.specifications[finding.specification]
    let asked = pair.old
    var requirement = asked.name == asked.id || asked.name.isEmpty ? asked.id : "\(asked.id) \(asked.name)"
    let text = finding.requirement.flatMap { pair.requirement($0)?.text } ?? ""
    if pair.requirements.count > 1, !text.isEmpty { requirement += " — " + text }
    self.requirement = requirement
    if let old = finding.oldObject {
      subject = (explainer.describe(old: old), explainer.place(old: old))
    } else {
      subject = finding.newObject.map { (explainer.describe(new: $0), explainer.place(new: $0)) }
    }
    let none = DiffLabel.none.phrase.said(in: language)
    before = Self.said(finding.old, findings.before(finding), columns, language) ?? none
    after = Self.said(finding.new, findings.after(finding), columns, language) ?? none
  }

  /// The object; nil where the finding is of none.
  var object: String? { subject.map { DiffObjectName.said($0.object, $0.place, in: language) } }

  /// The object in Markdown: what models say is text, and a GlobalId is code, so that it can be copied as it is.
  var objectInMarkdown: String? {
    subject.map {
      DiffObjectName.said(
        $0.object, $0.place, in: language, text: { MarkdownText.plain($0) }, identifier: { MarkdownText.code($0) })
    }
  }

  /// The value, and why it fails where it does.
  private static func said(_ failure: Failure?, _ value: String?, _ columns: Int, _ language: Language) -> String? {
    let value = value.map { DisplayText.cut($0, to: columns) }
    guard let failure else { return value }
    let reason = failure.reason.phrase.said(in: language)
    return value.map { "\($0) (\(reason))" } ?? reason
  }
}
