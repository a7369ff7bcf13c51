import Requirements
import Testing

@Suite("Delays end on a working day")
struct DelayTests {
  @Test(
    "days of the calendar are numbered and named",
    arguments: [("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2026-11-21", 20_778, 5), ("1900-03-01", -25_508, 3)])
  func days(text: String, number: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number && day.weekday == weekday && day.text == text)
  }

  @Test("texts that are no day are none", arguments: ["2026-02-30", "2026-1-1", "demain", "2026-01-01T00:00:00"])
  func noDay(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(
    "a delay runs from the day after the fact, and its end moves to a working day",
    arguments: [
      (Delay(14, .days), "2026-01-05", "2026-01-19"), (Delay(2, .weeks), "2026-01-10", "2026-01-26"),
      (Delay(1, .months), "2026-01-31", "2026-03-02"), (Delay(1, .months), "2024-01-31", "2024-02-29"),
      (Delay(2, .months), "2026-12-31", "2027-03-01"), (Delay(1, .days), "2026-12-24", "2026-12-28"),
    ])
  func ends(delay: Delay, fact: String, end: String) throws {
    #expect(delay.end(from: try #require(CalendarDay(fact)), in: .france).day.text == end)
  }

  @Test(
    "holidays that move with Easter are not worked",
    arguments: ["2026-04-06", "2026-05-14", "2026-05-25", "2024-04-01", "2025-06-09"])
  func easter(text: String) throws {
    #expect(!HolidayCalendar.france.isWorked(try #require(CalendarDay(text))))
  }
}
