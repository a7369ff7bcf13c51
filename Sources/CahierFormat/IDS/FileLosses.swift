import Requirements

/// What a cahier says as a whole and an IDS does not.
///
/// What reading the IDS again would put there anyway, a severity of `major` for instance, is not lost.
struct FileLosses {
  let cahier: Cahier
  let stage: String?
  let lot: String?

  var all: [ConversionLoss] {
    let due = cahier.requirements(stage: stage, lot: lot)
    var codes: [ConversionLossCode] = []
    if due.contains(where: hasTerms) { codes.append(.terms) }
    if cahier.thresholds != SeverityThresholds() { codes.append(.thresholds) }
    let isStronger = due.contains { $0.stages.stronger != nil }
    if stage == nil, cahier.stages.count > 1 || isStronger { codes.append(.stages) }
    if stages.contains(where: hasDetails) { codes.append(.stageDetails) }
    if lot == nil, due.contains(where: { !$0.lots.isEmpty }) { codes.append(.lots) }
    let hasDelays = stages.contains { $0.delays != ContractDelays() || $0.penalty != nil }
    if hasDelays || cahier.delays != ContractDelays() || cahier.penalty != nil { codes.append(.delays) }
    if stages.contains(where: { !$0.documents.isEmpty }) { codes.append(.documents) }
    if stages.contains(where: { !$0.models.isEmpty }) || due.contains(where: { !$0.disciplines.isEmpty }) {
      codes.append(.disciplines)
    }
    if !cahier.waivers.isEmpty { codes.append(.waivers) }
    if hasTwoLanguages(due) { codes.append(.languages) }
    let identity = cahier.identity
    if identity.owner != nil || identity.calendar != nil || !identity.sources.isEmpty
      || due.contains(where: { !$0.sources.isEmpty || !$0.note.isEmpty })
    {
      codes.append(.remarks)
    }
    return codes.map { ConversionLoss($0) }
  }

  private var stages: [Stage] { cahier.stages.filter { stage == nil || $0.id == stage } }

  private func hasTerms(_ requirement: CahierRequirement) -> Bool {
    requirement.severity != IDSImport.Defaults().severity || requirement.weight != 1 || !requirement.usages.isEmpty
  }

  private func hasDetails(_ stage: Stage) -> Bool {
    let title = stage.title.text(in: cahier.identity.language)
    return !title.isEmpty && Milestone.text(of: stage, language: cahier.identity.language) != title
      || !stage.aliases.isEmpty || stage.thresholds != SeverityThresholds() || stage.regime != nil
  }

  private func hasTwoLanguages(_ due: [CahierRequirement]) -> Bool {
    let own = [cahier.identity.title, cahier.identity.description]
    let texts = due.flatMap { [$0.title, $0.why] + $0.fixes.map(\.text) }
    return (own + texts).contains { text in
      guard let fr = text.fr, let en = text.en else { return false }
      return fr != en
    }
  }
}

/// What an IDS calls a stage.
enum Milestone {
  /// The title where the id is made of it, so that reading the IDS again gives both; else the id.
  static func text(of stage: Stage, language: String) -> String {
    let title = stage.title.text(in: language)
    return IDSImport.id(title) == stage.id ? title : stage.id
  }
}
