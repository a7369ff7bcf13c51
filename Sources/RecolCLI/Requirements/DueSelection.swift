import CahierFormat
import Findings
import ModelRules
import Requirements
import Wording

/// What of a cahier is asked: at which stage, from which lot.
struct DueSelection {
  /// The stage as it was typed, by its id or another name; nil for all requirements, whatever their stage. What is asked
  /// of a cahier takes its id: ``resolved(in:)``.
  let stage: String?
  /// The id of the lot; nil for all of them.
  let lot: String?

  /// What is wrong with the selection for a cahier: a stage or a lot that it does not have. The sentences name those
  /// that it has.
  func problems(in cahier: Cahier, language: Language) -> [RequirementFileProblem] {
    var problems: [RequirementFileProblem] = []
    func add(_ code: RequirementProblemCode, _ message: RunMessage, _ name: String, known: [String]) {
      let text = message.phrase.said(in: language, [name, known.isEmpty ? "–" : known.joined(separator: ", ")])
      problems.append(RequirementFileProblem(code: code.rawValue, severity: .error, message: text))
    }
    // A set without stages, rules for one, is due at all of them; without lots, from all of them.
    if let stage, !cahier.stages.isEmpty {
      let meant = cahier.stages(named: stage)
      if meant.isEmpty { add(.unknownStage, .noSuchStage, stage, known: cahier.stages.map(\.nameWithAliases)) }
      if meant.count > 1 { add(.unknownStage, .severalStages, stage, known: meant.map(\.id)) }
    }
    if let lot, !cahier.lots.isEmpty, !cahier.lots.contains(where: { $0.id == lot }) {
      add(.unknownLot, .noSuchLot, lot, known: cahier.lots.map(\.id))
    }
    return problems
  }

  /// The same with the id of the stage, where the cahier has one that is called so and no other that is.
  func resolved(in cahier: Cahier) -> DueSelection {
    guard let stage, case let meant = cahier.stages(named: stage), meant.count == 1 else { return self }
    return DueSelection(stage: meant[0].id, lot: lot)
  }

  /// What of a cahier is due and only a person can check.
  ///
  /// - Parameters:
  ///   - sheets: what the cahier was read from; nil where that has no sheets.
  func checklist(of cahier: Cahier, sheets: SheetReading?, language: Language) -> [ChecklistLine] {
    var places: [String: SheetPlace] = [:]
    for row in sheets?.lines ?? [] {
      for id in row.requirements { places[id] = SheetPlace(sheet: row.sheet, row: row.row) }
    }
    return cahier.checklist(stage: stage, lot: lot).map { requirement in
      var text = requirement.title.text(in: language.rawValue)
      if case .checklist(let asked) = requirement.content, !asked.isEmpty { text = asked.text(in: language.rawValue) }
      let line = requirement.line.number
      let place = places[requirement.id] ?? sheets?.place(ofLine: line)
      return ChecklistLine(
        id: requirement.id, text: text, sheet: place?.sheet, row: place?.row ?? line,
        severity: Gravity(cahier.terms(of: requirement, stage: stage).severity), lots: requirement.lots)
    }
  }
}
