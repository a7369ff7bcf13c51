import Requirements

extension Language {
  /// A day in prose: `lundi 14 décembre 2026` in French, `Monday 14 December 2026` in English; what is no day as it
  /// stands.
  ///
  /// - Parameter text: the day as ISO 8601 writes it, `2026-12-14`.
  public func day(_ text: String) -> String {
    guard let day = CalendarDay(text) else { return text }
    let (year, month, number) = day.parts
    let names = self == .fr ? Self.french : Self.english
    // Only the first of a month is an ordinal in French.
    let ordinal = self == .fr && number == 1 ? "1er" : "\(number)"
    return "\(names.days[day.weekday]) \(ordinal) \(names.months[month - 1]) \(year)"
  }

  /// When a file was written, as its header says it (`2026-03-02T09:00:00`): `02/03/2026 09:00` in French,
  /// `2026-03-02 09:00` in English; what is no such time as it stands.
  public func moment(_ text: String) -> String {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let day = CalendarDay(String(first)) else { return text }
    let (year, month, number) = day.parts
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let date = self == .fr ? "\(two(number))/\(two(month))/\(year)" : String(first)
    guard parts.count == 2, parts[1].utf8.count >= 5 else { return date }
    return date + " " + parts[1].prefix(5)
  }

  private static let french = (
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
  )

  private static let english = (
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
  )

  /// An amount of money: `12 000,50 €` in French, `12,000.50 EUR` in English.
  ///
  /// - Parameter cents: the amount in euro cents.
  public func euros(_ cents: Int) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = cents < 0 ? "-" : ""
    let text = "\(sign)\(number(Int(clamping: euros)))\(self == .fr ? "," : ".")\(rest < 10 ? "0" : "")\(rest)"
    return text + (self == .fr ? "\u{00A0}€" : " EUR")
  }
}
