import Requirements

/// What a cahier says as a whole and an IDS does not.
struct FileLosses {
  let cahier: Cahier
  let stage: String?
  let lot: String?

  var all: [ConversionLoss] {
    let due = cahier.requirements(stage: stage, lot: lot)
    let stages = cahier.stages.filter { stage == nil || $0.id == stage }
    var codes: [ConversionLossCode] = []
    let hasTerms = due.contains { $0.severity != due[0].severity || $0.weight != due[0].weight || !$0.usages.isEmpty }
    if hasTerms { codes.append(.terms) }
    if stage == nil, cahier.stages.count > 1 { codes.append(.stages) }
    if lot == nil, due.contains(where: { !$0.lots.isEmpty }) { codes.append(.lots) }
    let hasDelays = stages.contains { !$0.delays.isEmpty || $0.penalty != nil }
    if hasDelays || !cahier.delays.isEmpty || cahier.penalty != nil { codes.append(.delays) }
    if stages.contains(where: { !$0.documents.isEmpty }) { codes.append(.documents) }
    if stages.contains(where: { !$0.models.isEmpty }) || due.contains(where: { !$0.disciplines.isEmpty }) {
      codes.append(.disciplines)
    }
    if !cahier.waivers.isEmpty { codes.append(.waivers) }
    return codes.map { ConversionLoss($0) }
  }
}
