extension Delay {
  /// The last day of the delay, from a fact.
  ///
  /// It runs from the day after the fact; months run to the fact's day number, or to the month's last day where there
  /// is none; an end on a day that is not worked moves to the next one that is (CCAG-Travaux 3.2, CCAG-MOE 3.2).
  public func end(from fact: CalendarDay) -> CalendarDay {
    let last =
      switch unit {
      case .days: CalendarDay(number: fact.number + count)
      case .weeks: CalendarDay(number: fact.number + 7 * count)
      case .months: fact.adding(months: count)
      }
    return FrenchWorkingDays.next(from: last)
  }
}
