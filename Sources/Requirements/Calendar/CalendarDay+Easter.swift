extension CalendarDay {
  /// Easter Sunday of a year of the Gregorian calendar (Meeus, "Astronomical Algorithms", chapter 8).
  public static func easter(_ year: Int) -> CalendarDay {
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
