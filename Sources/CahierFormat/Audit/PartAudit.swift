import Requirements

/// Audits stages, lots, disciplines and waivers, and who refers to them.
struct PartAudit {
  let cahier: Cahier
  let today: String?
  private let order: [String]
  private let known: (stages: Set<String>, lots: Set<String>, disciplines: Set<String>, requirements: Set<String>)

  init(cahier: Cahier, today: String?) {
    (self.cahier, self.today) = (cahier, today)
    order = cahier.stageOrder
    known = (
      Set(order), Set(cahier.lots.map(\.id)), Set(cahier.disciplines.map(\.id)), Set(cahier.requirements.map(\.id))
    )
  }

  func audit(_ log: inout AuditLog) {
    ids("stages", cahier.stages.map { ($0.id, $0.line) }, &log)
    ids("lots", cahier.lots.map { ($0.id, $0.line) }, &log)
    ids("disciplines", cahier.disciplines.map { ($0.id, $0.line) }, &log)
    ids("lists", cahier.lists.map { ($0.id, $0.line) }, &log)
    ids("requirements", cahier.requirements.map { ($0.id, $0.line) }, &log)
    for stage in cahier.stages { audit(stage, &log) }
    ContractAudit(cahier: cahier).audit(&log)
    for discipline in cahier.disciplines {
      if let pattern = discipline.filePattern { PatternAudit.audit(pattern, line: discipline.line, &log) }
      for name in discipline.lots { lot(name, line: discipline.line, &log) }
    }
    policy(cahier.placeholders, line: 0, &log)
    for (position, requirement) in cahier.requirements.enumerated() {
      log.specification = position
      references(requirement, &log)
    }
    log.specification = nil
    for waiver in cahier.waivers { audit(waiver, &log) }
  }

  private func ids(_ kind: String, _ parts: [(id: String, line: SourceLine)], _ log: inout AuditLog) {
    var lines: [String: Int] = [:]
    for part in parts where !part.id.isEmpty {
      if let first = lines[part.id] {
        log.add(.repeatedID, line: part.line, [kind, part.id, "\(first)"])
      } else {
        lines[part.id] = part.line.number
      }
    }
  }

  private func audit(_ stage: Stage, _ log: inout AuditLog) {
    for model in stage.models { discipline(model.discipline, line: stage.line, &log) }
    for document in stage.documents {
      if let name = document.lot, name != ExpectedDocument.each || cahier.lots.isEmpty {
        lot(name, line: stage.line, &log)
      }
      if let pattern = document.pattern { PatternAudit.audit(pattern, line: stage.line, &log) }
    }
  }

  private func references(_ requirement: CahierRequirement, _ log: inout AuditLog) {
    let line = requirement.line
    let rule = requirement.stages
    for name in rule.span.named + (rule.stronger?.named ?? []) { stage(name, line: line, &log) }
    for name in requirement.lots { lot(name, line: line, &log) }
    for name in requirement.disciplines { discipline(name, line: line, &log) }
    if case .rule(let request) = requirement.content, request.code == "M22" {
      for name in request.values("disciplines") ?? [] { discipline(name, line: line, &log) }
    }
    policy(requirement.placeholders, line: line, &log)
    let due = rule.span.chosen(in: order)
    if due.isEmpty, !order.isEmpty, rule.span.named.allSatisfy(known.stages.contains) {
      log.add(.stageNeverReached, line: line, [requirement.id, order.joined(separator: ", ")])
    }
    if let stronger = rule.stronger, stronger.named.allSatisfy(known.stages.contains) {
      let stages = stronger.chosen(in: order)
      if Set(due).isDisjoint(with: stages), !order.isEmpty {
        log.add(.stageNeverReached, line: line, [requirement.id, stages.joined(separator: ", ")])
      }
    }
    // A stage from which on placeholders are refused must come before the last at which the requirement is due.
    if let first = requirement.placeholders.refusedFrom, let start = order.firstIndex(of: first),
      let last = due.last.flatMap(order.firstIndex(of:)), last < start
    {
      log.add(.stageNeverReached, line: line, [requirement.id, first])
    }
  }

  private func policy(_ policy: PlaceholderPolicy, line: SourceLine, _ log: inout AuditLog) {
    for name in [policy.refusedFrom].compactMap({ $0 }) + policy.allowed.compactMap(\.before) {
      stage(name, line: line, &log)
    }
  }

  private func audit(_ waiver: Waiver, _ log: inout AuditLog) {
    if !waiver.requirement.isEmpty, !known.requirements.contains(waiver.requirement) {
      let ids = cahier.requirements.map(\.id)
      log.add(.waiverOfUnknown, line: waiver.line, [waiver.requirement, Nearest.name(to: waiver.requirement, in: ids)])
    }
    for object in waiver.objects where !GlobalID.isRight(object) {
      log.add(.invalidGlobalID, line: waiver.line, [object])
    }
    // Days written YYYY-MM-DD compare as texts.
    if let until = waiver.until, let today, until < today {
      log.add(.waiverExpired, line: waiver.line, [waiver.requirement, until])
    }
  }

  // MARK: Names that must be known

  private func stage(_ name: String, line: SourceLine, _ log: inout AuditLog) {
    guard !known.stages.contains(name) else { return }
    log.add(.unknownStage, line: line, [name, Nearest.name(to: name, in: order)])
  }

  private func lot(_ name: String, line: SourceLine, _ log: inout AuditLog) {
    guard !known.lots.contains(name) else { return }
    log.add(.unknownLot, line: line, [name, Nearest.name(to: name, in: cahier.lots.map(\.id))])
  }

  private func discipline(_ name: String, line: SourceLine, _ log: inout AuditLog) {
    guard !known.disciplines.contains(name) else { return }
    log.add(.unknownDiscipline, line: line, [name, Nearest.name(to: name, in: cahier.disciplines.map(\.id))])
  }
}
