import Testing

@Suite("M20: header identity")
struct HeaderIdentityTests {
  private func probe(
    _ stamp: String = "2026-01-05T10:00:00", exporter: String = "Exporter 1.2", program: String = "Program 26",
    parameters: [String: [String]] = [:], today: String? = nil, delivered: String? = nil
  ) throws -> RuleProbe {
    try RuleProbe(
      "M20", "", parameters: parameters, today: today, delivered: delivered,
      header: """
        FILE_DESCRIPTION((''),'2;1');
        FILE_NAME('model.ifc','\(stamp)',('A'),('B'),'\(exporter)','\(program)','');
        """)
  }

  @Test("passes program, exporter and moment")
  func passes() throws {
    #expect(try probe().failures.isEmpty)
    #expect(try probe().valid == 3)
  }

  @Test(
    "takes all forms of ISO 8601",
    arguments: [
      "2026-01-05T10:00:00Z", "2026-01-05T10:00:00+01:00", "2026-01-05T10:00:00.123", "2026-01-05T10:00",
      "2026-01-05T10:00:00+0100", "2026-01-05T10:00:00-05", " 2026-01-05T10:00:00 ",
    ])
  func stamps(stamp: String) throws {
    #expect(try probe(stamp).failures.isEmpty)
  }

  @Test(
    "fails on what is no moment",
    arguments: ["05/01/2026 10:00", "2026-02-30T10:00:00", "2026-01-05", "2026-01-05T25:00:00"])
  func noMoment(stamp: String) throws {
    #expect(try probe(stamp).failures == ["#0 invalid.value time_stamp: \(stamp)"])
  }

  @Test(
    "takes days on which calendars begin, and those before IFC, for no day",
    arguments: [
      "1970-01-01T00:00:00", "1970-01-01T01:00:00+01:00", "1969-12-31T23:59:59", "1900-01-01T00:00:00",
      "1601-01-01T00:00:00", "1980-01-01T00:00:00", "0001-01-01T00:00:00",
    ])
  func epochs(stamp: String) throws {
    #expect(try probe(stamp).failures == ["#0 placeholder time_stamp: \(stamp)"])
  }

  @Test("fails on each field that is blank")
  func blank() throws {
    #expect(
      try probe("", exporter: " ", program: "").failures == [
        "#0 absent.blank originating_system", "#0 absent.blank preprocessor_version", "#0 absent.blank time_stamp",
      ])
  }

  @Test("tells a stale export where the cahier sets an age and the day is known")
  func stale() throws {
    let age = ["maximum-age": ["30"]]
    #expect(try probe(parameters: age, today: "2026-02-04").failures.isEmpty)
    #expect(
      try probe(parameters: age, today: "2026-02-05").failures == [
        "#0 invalid.value time_stamp: 2026-01-05T10:00:00 (31 d)"
      ])
    #expect(try probe(parameters: age).failures.isEmpty)
    #expect(try probe(today: "2036-02-05").failures.isEmpty)
    #expect(try probe(parameters: age, today: "2026-09-01", delivered: "2026-02-01").failures.isEmpty)
  }

  @Test("fails on a moment that is still to come, but for a day between time zones")
  func future() throws {
    #expect(try probe(today: "2026-01-04").failures.isEmpty)
    #expect(
      try probe(today: "2026-01-03").failures == ["#0 invalid.value time_stamp: 2026-01-05T10:00:00 (-2 d)"])
  }

  @Test("takes words that stand for nothing for no program", arguments: ["not specified", "Unknown"])
  func placeholders(word: String) throws {
    #expect(try probe(program: word).failures == ["#0 placeholder originating_system: \(word)"])
  }
}
