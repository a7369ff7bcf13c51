import Requirements
import Testing

/// Ends of delays, worked out by hand from the rule text: the general clauses of 2021, article 3.2.
///
/// A delay begins on the day after the fact. Days are those of the calendar. Months go from day number to day number;
/// where the last month has no such number, the delay ends on its last day. An end on a Saturday, a Sunday or a holiday
/// moves to the end of the next working day.
@Suite("The end of a delay, by hand")
struct DelayTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let count: Int
    let unit: Delay.Unit
    let fact: String
    let end: String
    let calendar: HolidayCalendar

    init(
      _ count: Int, _ unit: Delay.Unit, from fact: String, ends end: String, in calendar: HolidayCalendar = .france
    ) {
      (self.count, self.unit, self.fact, self.end, self.calendar) = (count, unit, fact, end, calendar)
    }

    var testDescription: String { "\(count) \(unit) from \(fact), \(calendar)" }
  }

  static let table = [
    // Days, and weeks of seven days
    Row(14, .days, from: "2026-01-05", ends: "2026-01-19"),  // a Monday to a Monday
    Row(28, .days, from: "2028-02-01", ends: "2028-02-29"),  // the leap day is a day like another
    Row(30, .days, from: "2026-01-31", ends: "2026-03-02"),  // 28 days of February, 2 of March: not a month
    Row(2, .weeks, from: "2026-01-10", ends: "2026-01-26"),  // Saturday the 24th, to the Monday
    Row(1, .days, from: "2026-02-27", ends: "2026-03-02"),  // Saturday the 28th, to the Monday
    // Holidays with a day of their own
    Row(1, .weeks, from: "2026-04-24", ends: "2026-05-04"),  // Friday 1 May; no end moves to a Saturday
    Row(2, .weeks, from: "2026-04-24", ends: "2026-05-11"),  // Friday 8 May, weekend
    Row(7, .days, from: "2026-11-04", ends: "2026-11-12"),  // Wednesday 11 November
    Row(1, .days, from: "2026-12-24", ends: "2026-12-28"),  // Friday 25 December, weekend
    Row(1, .months, from: "2025-12-01", ends: "2026-01-02"),  // Thursday 1 January
    // Holidays that move with Easter
    Row(20, .days, from: "2026-03-16", ends: "2026-04-07"),  // Easter Sunday 5 April, Easter Monday
    Row(30, .days, from: "2026-04-14", ends: "2026-05-15"),  // Ascension, Thursday 14 May
    Row(15, .days, from: "2026-05-10", ends: "2026-05-26"),  // Whit Monday, 25 May
    Row(2, .weeks, from: "2027-03-15", ends: "2027-03-30"),  // Easter Monday, 29 March 2027
    Row(10, .days, from: "2008-03-14", ends: "2008-03-25"),  // Easter Monday as early as 24 March
    Row(1, .weeks, from: "2038-04-19", ends: "2038-04-27"),  // Easter Monday as late as 26 April
    Row(1, .days, from: "2008-04-30", ends: "2008-05-02"),  // 1 May and Ascension on one day
    // Months: the last day where there is no such number
    Row(1, .months, from: "2026-01-31", ends: "2026-03-02"),  // 28 February, a Saturday
    Row(1, .months, from: "2024-01-31", ends: "2024-02-29"),  // leap year
    Row(1, .months, from: "2023-01-31", ends: "2023-02-28"),  // none
    Row(1, .months, from: "2026-03-31", ends: "2026-04-30"),
    Row(1, .months, from: "2026-04-30", ends: "2026-06-01"),  // to 30 May, a Saturday: not to the last day, 31 May
    Row(6, .months, from: "2026-08-31", ends: "2027-03-01"),  // 28 February 2027, a Sunday
    Row(12, .months, from: "2024-02-29", ends: "2025-02-28"),  // from a leap day
    Row(24, .months, from: "2024-02-29", ends: "2026-03-02"),  // 28 February 2026, a Saturday
    Row(48, .months, from: "2024-02-29", ends: "2028-02-29"),  // to the next one
    Row(12, .months, from: "2027-02-28", ends: "2028-02-28"),  // the number counts, not that it is the last day
    Row(12, .months, from: "2099-02-28", ends: "2100-03-01"),  // 2100 is no leap year; 28 February is a Sunday
    // Two months, after which silence is tacit admission (CCAG-MOE 20.2 and 21)
    Row(2, .months, from: "2026-05-14", ends: "2026-07-15"),  // Tuesday 14 July
    Row(2, .months, from: "2026-06-15", ends: "2026-08-17"),  // Saturday 15 August
    Row(2, .months, from: "2026-08-31", ends: "2026-11-02"),  // Saturday 31 October, Sunday 1 November
    Row(2, .months, from: "2026-09-11", ends: "2026-11-12"),  // Wednesday 11 November
    Row(2, .months, from: "2026-10-25", ends: "2026-12-28"),  // Friday 25 December
    Row(2, .months, from: "2026-11-01", ends: "2027-01-04"),  // Friday 1 January, weekend
    Row(2, .months, from: "2026-12-31", ends: "2027-03-01"),  // no 31 February; the 28th is a Sunday
    // A guarantee period of twelve months (CCAG-Travaux 44.1)
    Row(12, .months, from: "2026-07-13", ends: "2027-07-13"),
    Row(12, .months, from: "2026-07-14", ends: "2027-07-15"),  // Wednesday 14 July 2027
    // Alsace-Moselle (Code du travail, L3134-13)
    Row(1, .days, from: "2025-12-24", ends: "2025-12-26"),
    Row(1, .days, from: "2025-12-24", ends: "2025-12-29", in: .alsaceMoselle),  // Thursday 25, Friday 26 December
    Row(2, .weeks, from: "2026-03-20", ends: "2026-04-03", in: .alsaceMoselle),  // Good Friday, no such church
    Row(2, .weeks, from: "2026-03-20", ends: "2026-04-07", in: .alsaceMoselleGoodFriday),  // and Easter Monday
    // Overseas (Code du travail, L3422-2)
    Row(1, .weeks, from: "2026-05-15", ends: "2026-05-22"),
    Row(1, .weeks, from: "2026-05-15", ends: "2026-05-26", in: .martinique),  // Friday 22, weekend, Whit Monday
    Row(7, .days, from: "2026-05-20", ends: "2026-05-28", in: .guadeloupe),  // Wednesday 27 May
    Row(7, .days, from: "2026-05-21", ends: "2026-05-29", in: .saintMartin),  // Thursday 28 May
    Row(7, .days, from: "2026-06-03", ends: "2026-06-11", in: .guyane),  // Wednesday 10 June
    Row(1, .weeks, from: "2027-12-13", ends: "2027-12-21", in: .laReunion),  // Monday 20 December
    Row(1, .weeks, from: "2026-04-20", ends: "2026-04-28", in: .mayotte),  // Monday 27 April
    Row(1, .weeks, from: "2026-10-02", ends: "2026-10-12", in: .saintBarthelemy),  // Friday 9 October
  ]

  @Test("is the one that the rule text gives", arguments: table)
  func ends(row: Row) throws {
    let fact = try #require(CalendarDay(row.fact))
    let end = Delay(row.count, row.unit).end(from: fact, in: row.calendar)
    #expect(end.day.text == row.end)
    #expect(end.counted <= end.day)
  }

  @Test("Easter falls where the tables of the Church have it")
  func easter() {
    let sundays = [
      "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
      "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2008-03-23",
    ]
    for sunday in sundays { #expect(Int(sunday.prefix(4)).map { CalendarDay.easter($0).text } == sunday) }
  }

  @Test("the whole country has eleven holidays a year, and each part its own beside")
  func numbers() throws {
    let first = try #require(CalendarDay("2026-01-01"))
    func holidays(_ calendar: HolidayCalendar) -> [String] {
      (0..<365).map { CalendarDay(number: first.number + $0) }.filter { calendar.holiday(on: $0) != nil }.map(\.text)
    }
    let france = Set(holidays(.france))
    #expect(france.count == 11)
    let own = HolidayCalendar.allCases.map { ($0.rawValue, Set(holidays($0)).subtracting(france).sorted()) }
    #expect(
      Dictionary(uniqueKeysWithValues: own) == [
        "france": [], "alsace-moselle": ["2026-12-26"], "alsace-moselle-good-friday": ["2026-04-03", "2026-12-26"],
        "guadeloupe": ["2026-05-27"], "guyane": ["2026-06-10"], "martinique": ["2026-05-22"],
        "mayotte": ["2026-04-27"], "la-reunion": ["2026-12-20"], "saint-barthelemy": ["2026-10-09"],
        "saint-martin": ["2026-05-28"],
      ])
  }
}
