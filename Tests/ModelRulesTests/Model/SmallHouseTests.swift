import Findings
import ModelRules
import Testing

@Suite("The family M")
struct SmallHouseTests {
  private static let codes = RuleCatalogue.all.map { $0.code }.filter { $0.hasPrefix("M") }

  @Test("is kept by the small house", arguments: codes)
  func passes(code: String) throws {
    #expect(try RuleProbe(code, SmallHouse.lines).failures == [])
  }

  @Test("finds the same with one thread and with several", arguments: codes)
  func threads(code: String) throws {
    let broken = SmallHouse.lines.replacing("'Projet'", with: "$").replacing("'101'", with: "'001'")
    let one = try RuleProbe(code, broken, threads: 1)
    #expect(try one.failures == RuleProbe(code, broken, threads: 4).failures)
  }

  @Test("looks at an empty model without failing to end", arguments: codes)
  func empty(code: String) throws {
    let probe = try RuleProbe(code, "")
    #expect(probe.tally.outcomes.total == probe.valid + probe.failures.count)
  }
}
