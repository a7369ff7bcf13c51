import Checking
import Requirements
import Testing

/// Days in texts.
@Suite struct LocatedDayTests {
  @Test(
    "a day stands alone or before a time of day",
    arguments: [
      ("2024-01-31", nil), ("2024-01-31T10:00", nil), ("2024-01-31T10:00:30", nil), ("2024-01-31 10:00:30", nil),
      ("2024-01-31T10:00:30.5", nil), ("2024-01-31T10:00:30,25Z", nil), ("2024-01-31T10:00+02:00", nil),
      ("2024-01-31T10:00:00-0330", nil), ("2024-01-31T10:00:00+02", nil), ("2024-01-31T24:00:00", nil),
      ("2024-01-31Z", nil), ("2024-01-31+02:00", nil), ("2024", nil),
      ("2024-01-31 banane", "invalid.type"), ("2024-01-3199", "invalid.type"), ("2024-01-31T25:99:00", "invalid.type"),
      ("2024-01-31T24:00:01", "invalid.type"), ("2024-01-31T", "invalid.type"), ("2024-01-31 ", "invalid.type"),
      ("2024-01-31T10:00:00+25:00", "invalid.type"), ("2024-01-31T10:00:60.", "invalid.type"),
      ("2024-01-31T10:00 du matin", "invalid.type"), ("2024-02-30", "invalid.type"), ("-2024-01-31", "invalid.type"),
      ("2031-01-31T10:00", "invalid.value"),
    ] as [(String, String?)])
  func day(text: String, reason: String?) throws {
    let lines = [IFCLines.wall()] + IFCLines.set(10, "P", [IFCLines.single("D", "IFCLABEL('\(text)')")])
    let rule = ValueRule(date: DateRule(latest: .day("2030-01-01")))
    #expect(try LocatedProbe(lines, "P.D", rule: rule).reasons[1] == reason)
  }

  @Test(
    "an age in months goes back to the same day number, or to the last day of a shorter month",
    arguments: [
      ("2026-03-31", 1, "2026-02-28", nil), ("2026-03-31", 1, "2026-02-27", "invalid.value"),
      ("2024-03-31", 1, "2024-02-28", "invalid.value"), ("2024-03-31", 1, "2024-02-29", nil),
      ("2026-07-31", 1, "2026-06-30", nil), ("2024-02-29", 12, "2023-02-28", nil),
      ("2026-03-15", 3, "2025-12-15", nil), ("2026-03-15", 3, "2025-12-14", "invalid.value"),
      ("2026-03-15", 30_000, "0001-01-01", nil), ("2026-03-15", 12, "2025", nil),
      ("2026-03-15", 12, "2024", "invalid.value"),
    ] as [(String, Int, String, String?)])
  func age(delivered: String, months: Int, text: String, reason: String?) throws {
    let lines = [IFCLines.wall()] + IFCLines.set(10, "P", [IFCLines.single("D", "IFCLABEL('\(text)')")])
    let rule = ValueRule(date: DateRule(maximumAge: months))
    #expect(try LocatedProbe(lines, "P.D", rule: rule, days: CheckDays(delivered: delivered)).reasons[1] == reason)
  }
}
