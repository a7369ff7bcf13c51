import Findings
import Requirements

/// M12: no two rooms of a building have one number, in whatever models they are.
///
/// The number is on the door and in the owner's maintenance program; two rooms under one number cannot both be in it. A
/// room that several models tell, under the same GlobalId, is one room. Numbers are compared as people read them, by the
/// name of the building that the rooms are in. Two rooms of one model are that model's, by the rule on a single model
/// of the same code.
///
/// Example: room 103 is in the architect's model, and another 103 in that of the ventilation: both fail.
///
/// Source: bimstandards, bonnes pratiques; xBimTeam/Xbim.IDS.Generator (names of rooms are unique; IDS cannot say it).
struct SharedRoomNumbers: SubmissionRule {
  static let code = "M12"
  static let subject = SubmissionSubject.models
  static let facts: Set<FactKind> = [.rooms]

  init(_ request: RuleRequest) {}

  /// - Complexity: O(rooms of all models).
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    let rooms = submission.models.enumerated().flatMap { model, facts in
      facts.rooms.filter { !$0.number.isEmpty }.map { room in
        Held(
          model: model, instance: room.instance, globalId: room.globalId,
          key: TextFolding.folded(room.building ?? "") + "\u{1F}" + TextFolding.folded(room.number), text: room.number)
      }
    }
    return Held.tally(rooms, submission.models)
  }
}
