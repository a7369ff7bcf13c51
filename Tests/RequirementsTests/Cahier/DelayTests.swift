import Requirements
import Testing

@Suite("Days of the calendar")
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
}
