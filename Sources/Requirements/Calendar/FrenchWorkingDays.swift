/// The days that are worked in France: not Saturdays, Sundays and the legal holidays (Code du travail, L3133-1).
public enum FrenchWorkingDays {
  /// The day itself where it is worked, else the next one that is.
  public static func next(from day: CalendarDay) -> CalendarDay {
    var day = day
    while !isWorked(day) { day = CalendarDay(number: day.number + 1) }
    return day
  }

  /// Whether a day is worked.
  public static func isWorked(_ day: CalendarDay) -> Bool { day.weekday < 5 && !isHoliday(day) }

  private static func isHoliday(_ day: CalendarDay) -> Bool {
    let (year, month, number) = day.parts
    let fixed = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
    if fixed.contains(where: { $0 == (month, number) }) { return true }
    // Easter Monday, Ascension and Whit Monday.
    return [1, 39, 50].contains(day.number - easter(year).number)
  }

  /// Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8).
  static func easter(_ year: Int) -> CalendarDay {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let shift = (golden + 11 * moon + 22 * weekday) / 451
    let total = moon + weekday - 7 * shift + 114
    return CalendarDay(year: year, month: total / 31, day: total % 31 + 1)
  }
}
