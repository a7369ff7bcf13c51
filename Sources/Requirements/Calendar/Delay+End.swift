extension Delay {
  /// The end of a delay.
  public struct End: Sendable, Equatable {
    /// The last day by counting alone.
    public var counted: CalendarDay
    /// The last day: the counted one where it is worked, else the next one that is.
    public var day: CalendarDay
    /// The holiday that the counted day is; nil for none.
    public var holiday: Holiday?
  }

  /// How the delay ends, from a fact.
  ///
  /// CCAG-Travaux and CCAG-MOE of 2021, article 3.2 (the other general clauses count alike): a delay runs from the day
  /// after the fact; days are those of the calendar; months run to the day number of the fact (de quantième à
  /// quantième), or to the month's last day where there is none; an end on a Saturday, a Sunday or a holiday moves to
  /// the next working day. Weeks are seven days.
  public func end(from fact: CalendarDay, in calendar: HolidayCalendar) -> End {
    let counted =
      switch unit {
      case .days: CalendarDay(number: fact.number + count)
      case .weeks: CalendarDay(number: fact.number + 7 * count)
      case .months: fact.adding(months: count)
      }
    return End(counted: counted, day: calendar.nextWorked(from: counted), holiday: calendar.holiday(on: counted))
  }
}
