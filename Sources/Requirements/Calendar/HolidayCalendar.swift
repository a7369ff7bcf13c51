/// The days that are not worked in a part of France: Saturdays, Sundays and the legal holidays there.
///
/// The raw value is what a cahier writes under `calendar`, and what `--calendar` takes.
public enum HolidayCalendar: String, Sendable, CaseIterable {
  /// The holidays of the whole country (Code du travail, L3133-1).
  case france
  /// Haut-Rhin, Bas-Rhin and Moselle: 26 December, too (Code du travail, L3134-13).
  case alsaceMoselle = "alsace-moselle"
  /// The same, in a commune with a Protestant church, or one that several confessions share: Good Friday, too
  /// (Code du travail, L3134-13).
  case alsaceMoselleGoodFriday = "alsace-moselle-good-friday"
  /// Overseas: the day that commemorates the abolition of slavery, too (Code du travail, L3422-2).
  case guadeloupe, guyane, martinique, mayotte
  case laReunion = "la-reunion"
  case saintBarthelemy = "saint-barthelemy"
  case saintMartin = "saint-martin"

  /// The holiday on a day; nil where there is none.
  ///
  /// - Complexity: O(1).
  public func holiday(on day: CalendarDay) -> Holiday? {
    let (year, month, number) = day.parts
    let local = localDay.map { [$0] } ?? []
    for (holiday, (itsMonth, itsDay)) in Holiday.fixed + local where (itsMonth, itsDay) == (month, number) {
      return holiday
    }
    let distance = day.number - CalendarDay.easter(year).number
    return Holiday.ofEaster.first { $0.distance == distance && ($0.holiday != .goodFriday || hasGoodFriday) }?.holiday
  }

  /// Whether a day is worked.
  ///
  /// The general clauses move an end on « un samedi, un dimanche ou un jour férié » to the end of « le premier jour
  /// ouvrable qui suit » (CCAG-Travaux and CCAG-MOE of 2021, article 3.2). What they move an end away from is not what
  /// they move it to: an end on a Friday that is a holiday goes to the Monday, although labour law calls a Saturday
  /// ouvrable.
  public func isWorked(_ day: CalendarDay) -> Bool { day.weekday < 5 && holiday(on: day) == nil }

  /// The day itself where it is worked, else the next one that is.
  public func nextWorked(from day: CalendarDay) -> CalendarDay {
    var day = day
    while !isWorked(day) { day = CalendarDay(number: day.number + 1) }
    return day
  }

  private var hasGoodFriday: Bool { self == .alsaceMoselleGoodFriday }

  /// The fixed day that only this part has.
  private var localDay: (Holiday, (month: Int, day: Int))? {
    switch self {
    case .france: nil
    case .alsaceMoselle, .alsaceMoselleGoodFriday: (.secondChristmasDay, (12, 26))
    case .guadeloupe: (.abolition, (5, 27))
    case .guyane: (.abolition, (6, 10))
    case .martinique: (.abolition, (5, 22))
    case .mayotte: (.abolition, (4, 27))
    case .laReunion: (.abolition, (12, 20))
    case .saintBarthelemy: (.abolition, (10, 9))
    // The code was to move it from 27 to 28 May and was given another month by mistake (law 2017-256); the prefecture
    // has had 28 May kept since 2018, by the circular of 3 May 2019.
    case .saintMartin: (.abolition, (5, 28))
    }
  }
}

/// A legal holiday.
public enum Holiday: String, Sendable, CaseIterable {
  case newYear = "new-year"
  case easterMonday = "easter-monday"
  case labourDay = "labour-day"
  case victory1945 = "victory-1945"
  case ascension
  case whitMonday = "whit-monday"
  case nationalDay = "national-day"
  case assumption
  case allSaints = "all-saints"
  case armistice1918 = "armistice-1918"
  case christmas
  /// In Alsace-Moselle only.
  case goodFriday = "good-friday"
  case secondChristmasDay = "second-christmas-day"
  /// Overseas only.
  case abolition

  /// Those that have the same day each year (Code du travail, L3133-1).
  static let fixed: [(Holiday, (month: Int, day: Int))] = [
    (.newYear, (1, 1)), (.labourDay, (5, 1)), (.victory1945, (5, 8)), (.nationalDay, (7, 14)), (.assumption, (8, 15)),
    (.allSaints, (11, 1)), (.armistice1918, (11, 11)), (.christmas, (12, 25)),
  ]

  /// Those that move with Easter, with their distance from Easter Sunday in days.
  static let ofEaster: [(holiday: Holiday, distance: Int)] = [
    (.goodFriday, -2), (.easterMonday, 1), (.ascension, 39), (.whitMonday, 50),
  ]
}
