import Findings
import ModelRules
import Requirements

/// M12: no two rooms of a building have one number, in whatever models they are.
///
/// The number is on the door and in the owner's maintenance program; two rooms under one number cannot both be in it. A
/// room that several models tell, under the same GlobalId, is one room; so is one that models of different disciplines
/// tell under one number in one storey, by its name or its elevation, since programs for ventilation and electricity make
/// rooms of their own. Disciplines are those of the cahier, else the usual codes in the names of files. Numbers are
/// compared as people read them (`101A` is `101a`, `B 101` is `B101`), by the name of the building that the rooms are in; parts of rooms, spaces that stand
/// for gross floor areas, and external ones have none. Two rooms of one model are that model's, by the rule on a single
/// model of the same code.
///
/// Example: room 103 is on R+1 in the architect's model, and on R+2 in that of the ventilation: both fail.
///
/// Source: bimstandards, bonnes pratiques; xBimTeam/Xbim.IDS.Generator (names of rooms are unique; IDS cannot say it).
struct SharedRoomNumbers: SubmissionRule {
  static let code = "M12"
  static let subject = SubmissionSubject.models
  static let facts: Set<FactKind> = [.rooms]

  private let disciplines: DisciplineTable

  init(_ request: RuleRequest) { disciplines = DisciplineTable(orUsual: request.disciplines) }

  /// - Complexity: O(rooms of all models).
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    let rooms = submission.models.enumerated().flatMap { model, facts in
      let disciplines = disciplines.disciplines(ofFileAt: facts.path)
      return facts.rooms.filter { $0.isNumbered && !$0.number.isEmpty }.map { room in
        Held(
          model: model, instance: room.instance, globalId: room.globalId,
          key: TextFolding.folded(room.building ?? "") + "\u{1F}" + RoomNumberText.key(room.number), text: room.number,
          whereabouts: Whereabouts(disciplines: disciplines, storey: room.storey, elevation: room.elevation))
      }
    }
    return Held.tally(rooms, submission)
  }
}
