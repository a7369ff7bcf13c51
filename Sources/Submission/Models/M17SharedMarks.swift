import Findings
import IFCSchema
import ModelRules
import Requirements

/// M17: no two objects of the submission have one tag or one serial number.
///
/// The tag is the key of an item of equipment in the owner's maintenance program, the serial number that of the
/// guarantee. Equipment, doors, windows and lifts are compared; pieces of pipe and duct are not, they are many of a kind.
/// A serial number is unique among the products of its manufacturer. Both are compared by what the rule on a single
/// model of the same code compares them by. Left out are words that stand for no value; tags of five digits or more and
/// nothing else: authoring tools write their own element number there, which is unique in its file and meets others by
/// chance; and the tags of classes that are marks of the position in their model (`PO1` on all doors of one make). An
/// object that two models tell under one GlobalId is a matter of M7.
///
/// Example: the fan of one model and the pump of another are both `CVC-001`: both fail.
///
/// Parameter `numbers`: `true` compares tags of digits as well (`false`).
/// Parameter `tags`: `true` compares marks of the position as well, `false` no tags at all.
///
/// Source: Slimouzi/audit-bim-i3f (unique Tag from DCE on); xBimTeam/Xbim.IDS.Generator (serial numbers).
struct SharedMarks: SubmissionRule {
  static let code = "M17"
  static let parameters = ["numbers", "tags"]

  static func kind(of parameter: String) -> RuleParameterKind { .words(["true", "false"]) }
  static let subject = SubmissionSubject.models
  static let facts: Set<FactKind> = [.marks]

  private let comparesNumbers: Bool
  /// Nil where the tags themselves tell whether they are to be compared.
  private let comparesTags: Bool?
  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    comparesNumbers = request.values("numbers")?.first == "true"
    comparesTags = request.values("tags").flatMap { $0.first.flatMap(Bool.init) }
    placeholders = PlaceholderSet(request.placeholders, stage: request.stage, order: request.stageOrder)
  }

  /// - Complexity: O(marks of all models).
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    let marks = submission.models.enumerated().flatMap { held($1.marks, model: $0) }
    return Held.tally(marks, submission)
  }

  /// What the objects of a model hold.
  private func held(_ marks: [MarkFact], model: Int) -> [Held] {
    let keyed = marks.compactMap { mark in
      isMeant(mark) ? MarkText.key(mark.text, placeholders).map { (mark, $0) } : nil
    }
    let positions = comparesTags == nil ? positionTags(keyed.filter { $0.0.kind == .tag }) : PositionTags()
    return keyed.compactMap { mark, key in
      if mark.kind == .tag, positions.contains(mark.entity) { return nil }
      let maker = TextFolding.folded(mark.manufacturer ?? "")
      return Held(
        model: model, instance: mark.instance, globalId: mark.globalId,
        key: [mark.kind.rawValue, maker, key].joined(separator: "\u{1F}"), text: "\(mark.kind.rawValue): \(mark.text)")
    }
  }

  /// The classes whose tags are marks of the position in their model.
  private func positionTags(_ tags: [(mark: MarkFact, key: String)]) -> PositionTags {
    struct Tag: Hashable { let entity: EntityID, key: String }
    var holders: [Tag: Int] = [:]
    for (mark, key) in tags { holders[Tag(entity: mark.entity, key: key), default: 0] += 1 }
    var positions = PositionTags()
    for (tag, count) in holders { positions.add(tag.entity, onEach: count) }
    return positions
  }

  private func isMeant(_ mark: MarkFact) -> Bool {
    guard mark.kind == .tag else { return true }
    if comparesTags == false { return false }
    return comparesNumbers || mark.text.utf8.count < 5 || !mark.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
