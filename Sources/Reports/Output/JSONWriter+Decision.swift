import Findings
import Wording

/// What a proposal is made of, as members of `verdict`.
extension JSONWriter {
  /// Writes what the proposal corresponds to in the words of the general clauses; null where no cahier says which rules
  /// the stage follows.
  mutating func write(_ decision: ProposedDecision?, in language: Language) {
    key("decision")
    guard let decision else { return null() }
    beginObject()
    member("regime", decision.regime.rawValue)
    member("source", decision.source)
    member("term", decision.term.rawValue)
    let words = [decision.regime.phrase.said(in: language), decision.term.phrase.said(in: language)]
    member("text", DecisionLabel.corresponds.phrase.said(in: language, words))
    key("obstacles")
    value(decision.hasObstacles)
    write(decision.reservations, as: "reservations")
    endObject()
  }

  /// Writes the reasons, each with the requirements that it is about.
  mutating func writeMotives(of verdict: ProposedVerdict, _ texts: MotiveText) {
    key("motives")
    beginArray()
    for motive in verdict.motives {
      beginObject()
      member("reason", motive.reason.rawValue)
      member("text", texts.sentence(of: motive))
      write(verdict.requirements(of: motive.reason), as: "requirements")
      endObject()
    }
    endArray()
  }

  /// Writes requirements as motives name them, one per line.
  mutating func write(_ requirements: [MotiveRequirement], as name: StaticString) {
    key(name)
    beginArray()
    for requirement in requirements {
      beginObject(.line)
      members(of: requirement)
      endObject()
    }
    endArray()
  }

  /// Writes what could not be evaluated, one requirement per line.
  mutating func write(_ open: [NotEvaluatedRequirement]) {
    key("notEvaluated")
    beginArray()
    for line in open {
      beginObject(.line)
      members(of: line.requirement)
      key("reasons")
      beginObject(.line)
      for (reason, count) in line.reasons {
        key(data: reason.code)
        value(count)
      }
      endObject()
      endObject()
    }
    endArray()
  }

  private mutating func members(of requirement: MotiveRequirement) {
    member("requirementFile", requirement.requirementFile)
    member("id", requirement.id)
    member("name", requirement.name)
    member("severity", requirement.severity?.rawValue)
    member("clause", requirement.clause)
    member("lots", requirement.lots)
    member("failed", requirement.failed)
    member("notEvaluable", requirement.notEvaluable)
    member("checks", requirement.checks)
    member("whyCode", requirement.why?.why.rawValue)
  }

  // MARK: Deadlines

  /// Writes `deadlines`, one per line.
  mutating func write(_ deadlines: [Deadline]) {
    key("deadlines")
    beginArray()
    for deadline in deadlines {
      beginObject(.line)
      member("id", deadline.id)
      member("date", deadline.date)
      member("start", deadline.start)
      member("from", deadline.from)
      member("delay", deadline.delay)
      member("source", deadline.source)
      member("kind", deadline.kind.rawValue)
      member("movedFrom", deadline.move?.from)
      key("movedFromHoliday")
      value(deadline.move?.isHoliday ?? false)
      member("asOf", deadline.asOf)
      member("state", deadline.state.rawValue)
      member("daysLeft", deadline.isLate ? -deadline.days : deadline.days)
      member("lateness", deadline.isLate ? deadline.days : 0)
      key("settled")
      value(deadline.isSettled)
      key("penalty")
      if let penalty = deadline.penalty { write(penalty) } else { null() }
      endObject()
    }
    endArray()
  }

  /// Writes delays whose day is not known, one per line.
  mutating func write(_ pending: [PendingDeadline], in language: Language) {
    key("pendingDeadlines")
    beginArray()
    for deadline in pending {
      beginObject(.line)
      member("id", deadline.id)
      member("kind", deadline.kind.rawValue)
      member("from", deadline.from)
      member("delay", deadline.delay)
      member("source", deadline.source)
      member("text", deadline.said(in: language))
      endObject()
    }
    endArray()
  }

  private mutating func write(_ penalty: PenaltyEstimate) {
    beginObject(.line)
    member("days", penalty.days)
    switch penalty.formula {
    case .share(let divisor):
      member("divisor", divisor)
    case .perDay(let cents):
      key("perDay")
      euros(cents)
    }
    key("amount")
    euros(penalty.amount)
    member("base", penalty.base)
    key("cap")
    euros(penalty.cap)
    key("sum")
    euros(penalty.sum)
    key("capped")
    value(penalty.isCapped)
    member("source", penalty.source)
    endObject()
  }

  /// An amount in euros, exact to the cent.
  private mutating func euros(_ cents: Int?) {
    if let cents { value(Double(cents) / 100) } else { null() }
  }
}
