/// How long months are in the Gregorian calendar (ISO 8601).
public enum MonthLength {
  /// The days of a month; 31 for what is none.
  public static func days(of month: Int, in year: Int) -> Int {
    let isLeapYear = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
