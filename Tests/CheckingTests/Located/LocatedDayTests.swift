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
}
