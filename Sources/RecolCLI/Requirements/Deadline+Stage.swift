import Checking
import Findings
import Requirements

extension Deadline {
  /// The deadline of a stage; nil where the cahier fixes no delay, or where the day that it runs from was not given.
  ///
  /// A verification cannot begin before the delivery: a delay that does not say from which fact it runs is counted from
  /// there.
  init?(of stage: Stage, days: CheckDays) {
    guard let delay = stage.delay else { return nil }
    let fact = delay.start ?? .delivery
    let given: String? =
      switch fact {
      case .delivery: days.delivered
      case .acceptance: days.accepted
      case .contractorDossiers: days.dossiers
      }
    guard let start = given.flatMap(CalendarDay.init) else { return nil }
    self.init(
      id: stage.id, date: delay.end(from: start, in: .france).day.text, start: start.text, from: fact.rawValue, delay: delay.span,
      source: delay.source)
  }
}
