import Findings
import Requirements

/// M17: no two objects of the submission have one tag or one serial number.
///
/// The tag is the key of an item of equipment in the owner's maintenance program, the serial number that of the
/// guarantee. Equipment, doors, windows and lifts are compared; pieces of pipe and duct are not, they are many of a kind.
/// A serial number is unique among the products of its manufacturer. Left out are words that stand for no value, and
/// tags of five digits or more and nothing else: authoring tools write their own element number there, which is unique
/// in its file and meets others by chance. An object that two models tell under one GlobalId is a matter of M7.
///
/// Example: the fan of one model and the pump of another are both `CVC-001`: both fail.
///
/// Parameter `numbers`: `true` compares tags of digits as well (`false`).
///
/// Source: Slimouzi/audit-bim-i3f (unique Tag from DCE on); xBimTeam/Xbim.IDS.Generator (serial numbers).
struct SharedMarks: SubmissionRule {
  static let code = "M17"
  static let parameters = ["numbers"]

  static func kind(of parameter: String) -> RuleParameterKind { .words(["true", "false"]) }
  static let subject = SubmissionSubject.models
  static let facts: Set<FactKind> = [.marks]

  private let comparesNumbers: Bool
  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    comparesNumbers = request.values("numbers")?.first == "true"
    placeholders = PlaceholderSet(request.placeholders, stage: request.stage, order: request.stageOrder)
  }

  /// - Complexity: O(marks of all models).
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    let marks = submission.models.enumerated().flatMap { model, facts in
      facts.marks.compactMap { mark -> Held? in
        guard isMeant(mark) else { return nil }
        let maker = TextFolding.folded(mark.manufacturer ?? "")
        let key = [mark.kind.rawValue, maker, TextFolding.folded(mark.text)].joined(separator: "\u{1F}")
        return Held(
          model: model, instance: mark.instance, globalId: mark.globalId, key: key,
          text: "\(mark.kind.rawValue): \(mark.text)")
      }
    }
    return Held.tally(marks, submission.models)
  }

  private func isMeant(_ mark: MarkFact) -> Bool {
    if placeholders?.contains(mark.text) == true { return false }
    guard mark.kind == .tag, !comparesNumbers else { return true }
    return mark.text.utf8.count < 5 || !mark.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
