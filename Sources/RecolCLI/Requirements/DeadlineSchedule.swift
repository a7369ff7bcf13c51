import Checking
import Findings
import Requirements
import Wording

/// Reckons what is due at a stage of a cahier, from the days that were given.
struct DeadlineSchedule {
  private let cahier: Cahier
  private let stage: Stage
  private let facts: CheckDays
  private let terms: DeadlineTerms
  private let calendar: HolidayCalendar
  private let language: Language

  /// What is due.
  private(set) var deadlines: [Deadline] = []
  /// Delays whose beginning was not given.
  private(set) var pending: [PendingDeadline] = []

  init(of stage: Stage, in cahier: Cahier, days: CheckDays, terms: DeadlineTerms, language: Language) {
    self.cahier = cahier
    self.stage = stage
    self.terms = terms
    self.language = language
    facts = days
    calendar = terms.calendar ?? cahier.identity.calendar ?? .france
    let delays = cahier.delays(at: stage)
    if let delay = delays.verification {
      add(.verification, delay, of: stage)
      if delay.isTacit { add(.tacitAdmission, delay, of: stage) }
    }
    if let delay = delays.delivery { add(.delivery, delay, of: stage, delivered: days.delivered) }
    if let delay = delays.reservations { add(.reservations, delay, of: stage) }
    if let delay = delays.guarantee { add(.endOfGuarantee, delay, of: stage) }
    // What later stages owe is told once the day is known; until then it is theirs to tell.
    for (later, delay) in cahier.deliveriesAfterAcceptance(after: stage) where days.day(of: delay.start) != nil {
      add(.delivery, delay, of: later)
    }
  }

  /// The holidays that it goes by.
  var calendarName: String { calendar.rawValue }

  private mutating func add(_ kind: Deadline.Kind, _ delay: Delay, of stage: Stage, delivered: String? = nil) {
    // A verification cannot begin before the delivery: one that does not say from which fact it runs is counted from
    // there.
    let fact = delay.start ?? .delivery
    guard let start = facts.day(of: fact).flatMap(CalendarDay.init) else {
      return pending.append(
        PendingDeadline(
          id: stage.id, kind: kind, from: fact.rawValue, delay: delay.span, source: delay.source))
    }
    let end = delay.end(from: start, in: calendar)
    var deadline = Deadline(
      id: stage.id, kind: kind, date: end.day.text, start: start.text, from: fact.rawValue, delay: delay.span,
      source: delay.source, asOf: facts.today)
    if end.day != end.counted {
      deadline.move = Deadline.Move(from: end.counted.text, isHoliday: end.holiday != nil)
    }
    let came = kind == .delivery ? delivered.flatMap(CalendarDay.init) : nil
    if let now = came ?? facts.today.flatMap(CalendarDay.init) {
      let late = now.number - end.day.number
      deadline.isSettled = came != nil
      deadline.days = abs(late)
      deadline.state =
        switch (kind, late > 0) {
        case (.delivery, true): .late
        case (_, true): .passed
        case (_, false): came == nil ? .running : .met
        }
    }
    if deadline.state == .late { deadline.penalty = penalty(of: stage, days: deadline.days) }
    deadlines.append(deadline)
  }

  private func penalty(of stage: Stage, days: Int) -> PenaltyEstimate? {
    guard let formula = cahier.penalty(at: stage) else { return nil }
    let amount = terms.amount ?? formula.amount
    let base = formula.base.text(in: language.rawValue)
    var estimate = PenaltyEstimate(
      formula: formula.rate.formula, days: days, amount: formula.needsAmount ? amount?.cents : nil,
      base: base.isEmpty ? nil : base, cap: formula.cap(of: amount)?.cents, source: formula.source)
    if let (sum, isCapped) = formula.sum(days: days, amount: amount) {
      estimate.sum = sum.cents
      estimate.isCapped = isCapped
    }
    return estimate
  }
}

/// What the command line says of deadlines beside the days.
struct DeadlineTerms: Equatable {
  /// The holidays to go by, whatever the cahier says; nil for those of the cahier.
  var calendar: HolidayCalendar?
  /// The amount that penalties are counted on; nil for that of the cahier.
  var amount: EuroAmount?
}

extension CheckDays {
  /// The day of a fact, as it was given.
  fileprivate func day(of fact: Delay.Start?) -> String? {
    switch fact {
    case .delivery: delivered
    case .acceptance: accepted
    case .acceptanceNotice: noticed
    case .contractorDossiers: dossiers
    case .order: ordered
    case nil: nil
    }
  }
}

extension PenaltyFormula.Rate {
  /// The same in the values of findings.
  fileprivate var formula: PenaltyEstimate.Formula {
    switch self {
    case .share(let divisor): .share(divisor: divisor)
    case .perDay(let amount): .perDay(cents: amount.cents)
    }
  }
}

extension DecisionRegime {
  /// The same in the values of findings.
  init(_ kind: StageRegime.Kind) {
    self =
      switch kind {
      case .studies: .studies
      case .works: .works
      }
  }
}
