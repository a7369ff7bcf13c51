import Requirements

/// Audits the delays and penalties of stages and of the operation: what they run from, which text fixes them, and
/// whether they can ever come to anything.
struct ContractAudit {
  let cahier: Cahier

  func audit(_ log: inout AuditLog) {
    delays(cahier.delays, of: cahier.identity.id, line: 0, &log)
    source(of: cahier.penalty, of: cahier.identity.id, line: 0, &log)
    for stage in cahier.stages {
      delays(stage.delays, of: stage.id, line: stage.line, &log)
      source(of: stage.penalty, of: stage.id, line: stage.line, &log)
      if stage.penalty != nil, stage.delays.delivery == nil {
        log.add(.penaltyWithoutDelay, line: stage.line, [stage.id])
      }
    }
    if cahier.penalty != nil, !cahier.stages.isEmpty, cahier.stages.allSatisfy({ $0.delays.delivery == nil }) {
      log.add(.penaltyWithoutDelay, line: 0, [cahier.identity.id])
    }
  }

  private func delays(_ delays: ContractDelays, of part: String, line: SourceLine, _ log: inout AuditLog) {
    for purpose in ContractDelays.Purpose.allCases {
      guard let delay = delays[purpose] else { continue }
      if let start = delay.start {
        if !purpose.starts.contains(start) {
          let known = purpose.starts.map(\.rawValue).joined(separator: ", ")
          log.add(.delayStartNotPossible, line: line, [part, purpose.rawValue, start.rawValue, known])
        }
      } else {
        log.add(.delayWithoutStart, line: line, [part])
      }
      if delay.source == nil { log.add(.delayWithoutSource, line: line, [part, purpose.rawValue]) }
    }
  }

  private func source(of penalty: PenaltyFormula?, of part: String, line: SourceLine, _ log: inout AuditLog) {
    if let penalty, penalty.source == nil {
      log.add(.delayWithoutSource, line: line, [part, RootKey.penalty.rawValue])
    }
  }
}
