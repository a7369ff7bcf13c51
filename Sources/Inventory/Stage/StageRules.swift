import Findings
import IFCModel
import IFCSchema
import ModelRules
import Part21
import Requirements

/// Guesses the stage of a model from what it holds.
///
/// | what is there | stage |
/// | --- | --- |
/// | IfcProject.Phase names one | that one |
/// | a tenth of the equipment has a serial number or a date of installation | `doe` |
/// | half of it has its maker | `rec` |
/// | a tenth of it has its maker, or there is equipment and walls and doors have fire ratings | `exe` |
/// | half of the rooms have a number and an area, and walls and doors have fire ratings | `pro` |
/// | half of the rooms have a number and an area | `apd` |
/// | rooms, doors or windows | `aps` |
/// | other elements | `esq` |
///
/// Fire ratings are there where a tenth of the walls and doors have one. What each stage asks of a model:
/// BIM-Bouygues-Immobilier/BIM-Execution-Plan, bimstandards (bonnes pratiques); the shares are recol's own.
struct StageRules {
  private let phase: String?
  private let rooms: [RoomRecord]
  private var equipment = ClassTally(EntityID(rawValue: 0))
  private var fireRated = ClassTally(EntityID(rawValue: 0))
  private var openings = 0
  private let elements: Int

  init(_ model: Model, _ survey: SurveyResult, _ rooms: [RoomRecord]) {
    var values = ValueInspection(model, PlaceholderSet(PlaceholderTest.policy(), stage: nil, order: []))
    // Exporters write « Project Status » where nobody says anything.
    phase = model.instances(of: "IfcProject").first.flatMap { project in
      guard let phase = model.reader.parameter("Phase", of: project), values.verdict(of: phase) == .value else {
        return nil
      }
      return model.structure.string(phase)
    }
    self.rooms = rooms
    let isEquipment = model.marks(of: AssetClasses.equipment, but: AssetClasses.networks)
    let isFireRated = model.marks(of: ["IfcWall", "IfcDoor"])
    let isOpening = model.marks(of: ["IfcDoor", "IfcWindow"])
    for tally in survey.tallies {
      let entity = Int(tally.entity.rawValue)
      if isEquipment[entity] { equipment.add(tally) }
      if isFireRated[entity] { fireRated.add(tally) }
      if isOpening[entity] { openings += tally.objects }
    }
    elements = model.count(of: "IfcElement")
  }

  /// The guess; nil where there are neither elements nor rooms, and no phase.
  func guess() -> StageGuess? {
    if let stage = phase.flatMap(Self.stage(ofPhase:)) { return StageGuess(stage: stage, clues: [.phase]) }
    let hasFireRatings = isShare(fireRated.withFireRating, 10, of: fireRated.objects)
    let fire: [StageGuess.Clue] = hasFireRatings ? [.fireRatings] : []
    if isShare(equipment.tracked, 10, of: equipment.objects) {
      return StageGuess(stage: .doe, clues: [.serials] + (equipment.withMaker > 0 ? [.makers] : []))
    }
    if isShare(equipment.withMaker, 50, of: equipment.objects) { return StageGuess(stage: .rec, clues: [.makers]) }
    if isShare(equipment.withMaker, 10, of: equipment.objects) {
      return StageGuess(stage: .exe, clues: [.someMakers] + fire)
    }
    if equipment.objects > 0, hasFireRatings { return StageGuess(stage: .exe, clues: [.equipment, .fireRatings]) }
    let defined = rooms.count { $0.area != nil && $0.number?.contains { !$0.isWhitespace } == true }
    if isShare(defined, 50, of: rooms.count) {
      return StageGuess(stage: hasFireRatings ? .pro : .apd, clues: [.roomsWithArea] + fire)
    }
    if !rooms.isEmpty || openings > 0 {
      return StageGuess(stage: .aps, clues: (rooms.isEmpty ? [] : [.rooms]) + (openings > 0 ? [.openings] : []))
    }
    return elements > 0 ? StageGuess(stage: .esq, clues: [.elements]) : nil
  }

  /// Whether some are at least so many in a hundred of all, and at least one.
  private func isShare(_ count: Int, _ percent: Int, of all: Int) -> Bool { count > 0 && count * 100 >= percent * all }

  /// Words by which phases are called, folded. The first row of which one stands in the phase counts: « phase EXE »,
  /// « AVP / PRO ».
  private static let words: [(StageGuess.Stage, [String])] = [
    (.gem, ["gem", "gestion", "exploitation", "maintenance", "operation"]),
    (.doe, ["doe", "tqc", "as built", "asbuilt", "recolement", "ouvrages executes", "tel que construit"]),
    (.rec, ["reception", "opr", "aor", "rec", "handover"]), (.exe, ["exe", "execution", "visa", "det", "chantier"]),
    (.pro, ["pro", "dce"]), (.apd, ["apd", "avant projet definitif", "avant projet detaille"]),
    (.aps, ["aps", "avp", "avant projet", "pc", "permis de construire"]), (.esq, ["esq", "esquisse", "concours"]),
  ]

  /// The stage that a phase names; nil where it names none that is known.
  static func stage(ofPhase phase: String) -> StageGuess.Stage? {
    let folded = " \(TextFolding.folded(phase)) "
    return words.first { $0.1.contains { folded.contains(" \($0) ") } }?.0
  }
}
