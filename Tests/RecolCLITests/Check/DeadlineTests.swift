import Foundation
import Testing

@Suite("recol check says what is due when")
struct DeadlineTests {
  private let tool: Tool
  private let model: String
  private let cahier: String

  init() throws {
    tool = try Tool()
    model = try tool.write("mur.ifc", SmallModel.text)
    cahier = try tool.write("cahier.yaml", Self.text)
  }

  private static let text = """
    cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
    delays:
      reservations: {span: 3 months, from: acceptance, source: CCAP 9.3}
      guarantee: {span: 12 months, from: acceptance, source: CCAP 9.5}
    penalty: {divisor: 3000, base: {fr: montant HT, en: amount before tax}, cap-percent: 10, source: CCAP 8.4.1}
    stages:
      - id: apd
        regime: {kind: studies, source: CCAG-MOE 21}
        delay: {span: 2 weeks, from: delivery, source: CCAP 6.5.3, tacit: true}
        delivery: {span: 6 weeks, from: order, source: CCAP 6.4}
      - {id: rec, regime: works}
      - id: doe
        regime: works
        delay: {span: 2 months, from: contractor-dossiers, source: CCAP 6.5.2}
        delivery: {span: 1 month, from: acceptance-notice, source: CCAP 6.5.2}
        penalty: {per-day: 150, cap: 1000, source: CCAP 4.3}
    requirements:
      - {id: NOM, title: Nom, severity: minor, classes: IfcWall, checks: [Name]}
    """

  /// What stands under `verdict`.
  private struct Verdict: Decodable {
    struct Deadline: Decodable {
      let id, kind, date, start, from, delay, state: String
      let source, movedFrom, asOf: String?
      let daysLeft, lateness: Int
      let settled, movedFromHoliday: Bool
      let penalty: Penalty?
    }
    struct Penalty: Decodable {
      let days: Int
      let divisor: Int?
      let perDay, amount, cap, sum: Double?
      let base, source: String?
      let capped: Bool
    }
    struct Pending: Decodable { let id, kind, from, delay, text: String }
    struct Decision: Decodable { let regime, term, text: String }
    let deadlines: [Deadline]
    let pendingDeadlines: [Pending]
    let calendar: String?
    let decision: Decision?
  }
  private struct Report: Decodable { let verdict: Verdict }

  /// The verdict on 21 November 2026.
  private func verdict(_ stage: String, _ options: String...) throws -> Verdict {
    let outcome = try run(stage, options + ["--format", "json"])
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).verdict
  }

  private func run(_ stage: String, _ options: [String]) throws -> Tool.Outcome {
    try tool.run(
      ["check", model, "--against", cahier, "--stage", stage] + options,
      environment: ["LANG": "fr_FR.UTF-8", "SOURCE_DATE_EPOCH": "1795219200"])
  }

  @Test("studies: verification and tacit admission on one day, and a delivery that came late")
  func studies() throws {
    let found = try verdict(
      "apd", "--ordered", "2026-09-28", "--delivered", "2026-11-13", "--accepted", "2026-01-01", "--amount", "42 000")
    #expect(found.deadlines.map(\.kind) == ["verification", "tacit-admission", "delivery"])
    let (first, last) = (found.deadlines[0], found.deadlines[2])
    #expect(first.date == "2026-11-27" && first.state == "running" && first.daysLeft == 6 && first.lateness == 0)
    #expect(found.deadlines[1].date == first.date && first.asOf == "2026-11-21")
    #expect(last.date == "2026-11-09" && last.state == "late" && last.lateness == 4 && last.settled)
    // 42 000 × 4 / 3000
    #expect(last.penalty?.sum == 56 && last.penalty?.amount == 42_000 && last.penalty?.cap == 4_200)
    #expect(last.penalty?.base == "montant HT" && last.penalty?.source == "CCAP 8.4.1")
    #expect(found.decision?.regime == "studies" && found.pendingDeadlines.isEmpty)
  }

  @Test("works: reservations and guarantee run from the acceptance, and the next dossier is due")
  func works() throws {
    let found = try verdict("rec", "--accepted", "2026-11-20", "--notified", "2026-11-20")
    #expect(found.deadlines.map(\.kind) == ["reservations", "end-of-guarantee", "delivery"])
    // 20 February 2027 is a Saturday, 20 November 2027 too, 20 December 2026 a Sunday.
    #expect(found.deadlines.map(\.date) == ["2027-02-22", "2027-11-22", "2026-12-21"])
    #expect(found.deadlines.map(\.movedFrom) == ["2027-02-20", "2027-11-20", "2026-12-20"])
    #expect(found.deadlines[2].id == "doe" && found.deadlines[2].daysLeft == 30)
    #expect(found.decision?.regime == "works")
  }

  @Test("what is due and has not come is late as of today, and a sum per day needs no amount")
  func nothingDelivered() throws {
    let found = try verdict("doe", "--notified", "2026-09-18")
    let delivery = try #require(found.deadlines.first { $0.kind == "delivery" })
    #expect(delivery.date == "2026-10-19" && delivery.state == "late" && delivery.lateness == 33 && !delivery.settled)
    #expect(delivery.penalty?.perDay == 150 && delivery.penalty?.sum == 1_000 && delivery.penalty?.capped == true)
    #expect(found.pendingDeadlines.map(\.kind) == ["verification", "reservations", "end-of-guarantee"])
    #expect(found.pendingDeadlines.map(\.from) == ["contractor-dossiers", "acceptance", "acceptance"])
    #expect(found.pendingDeadlines[0].text.contains("l'arrivée du dernier dossier d'entreprise"))
  }

  @Test("what came in time is met, and costs nothing")
  func met() throws {
    let found = try verdict("doe", "--notified", "2026-10-18", "--delivered", "2026-11-16")
    let delivery = try #require(found.deadlines.first { $0.kind == "delivery" })
    #expect(delivery.date == "2026-11-18" && delivery.state == "met" && delivery.daysLeft == 2)
    #expect(delivery.penalty == nil)
  }

  @Test("a formula without its amount yields nothing, and says what is missing")
  func noAmount() throws {
    let options = ["--ordered", "2026-09-28", "--delivered", "2026-11-13"]
    let found = try verdict("apd", options[0], options[1], options[2], options[3])
    #expect(found.deadlines.last?.penalty?.sum == nil && found.deadlines.last?.penalty?.divisor == 3000)
    let text = try run("apd", options).output
    #expect(text.contains("pénalité prévue\u{00A0}: montant × 4 jours / 3\u{202F}000") && text.contains("--amount"))
  }

  @Test("holidays are those that the command line asks for, else the cahier's, else the country's")
  func calendars() throws {
    // Two weeks end on Friday 3 April 2026, Good Friday.
    let day = ["--delivered", "2026-03-20"]
    #expect(try verdict("apd", day[0], day[1]).deadlines.first?.date == "2026-04-03")
    let local = try verdict("apd", day[0], day[1], "--calendar", "alsace-moselle-good-friday")
    #expect(local.deadlines.first?.date == "2026-04-07" && local.calendar == "alsace-moselle-good-friday")
    #expect(local.deadlines.first?.movedFromHoliday == true)
    try tool.write("cahier.yaml", Self.text.replacing("language: fr}", with: "calendar: martinique}"))
    let own = try verdict("apd", "--delivered", "2026-05-08")
    #expect(own.calendar == "martinique" && own.deadlines.first?.date == "2026-05-26")
  }

  @Test("prose names weekdays in both languages")
  func prose() throws {
    let french = try run("apd", ["--delivered", "2026-11-30"]).output
    #expect(french.contains("vérification de la remise (apd)\u{00A0}: lundi 14 décembre 2026 — il reste 23 jours"))
    #expect(french.contains("2 semaines à compter de la remise (lundi 30 novembre 2026), selon CCAP 6.5.3"))
    #expect(french.contains("Échéances au samedi 21 novembre 2026 (jours fériés\u{00A0}: France entière)"))
    #expect(french.contains("dans le vocabulaire du CCAG-MOE (études), à"))
    let english = try run("apd", ["--delivered", "2026-11-30", "--lang", "en"]).output
    #expect(english.contains("(apd): Monday 14 December 2026 — 23 days left"), "\(english)")
  }

  @Test(
    "options that mean nothing are 2",
    arguments: [
      ["--calendar", "corse"], ["--amount", "12,000"], ["--amount", "0"], ["--notified", "2026-02-30"],
      ["--ordered", "demain"],
    ])
  func usage(options: [String]) throws {
    #expect(try run("apd", options).status == 2)
  }

  @Test("an amount that no formula takes is told")
  func amountWithoutEffect() throws {
    try tool.write("cahier.yaml", Self.text.replacing("penalty: {divisor", with: "# penalty: {divisor"))
    let outcome = try run("apd", ["--amount", "12000"])
    #expect(outcome.messages.contains("--amount 12000"), "\(outcome.messages)")
  }
}
