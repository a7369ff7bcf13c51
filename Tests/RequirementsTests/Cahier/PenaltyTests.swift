import Requirements
import Testing

@Suite("What lateness costs")
struct PenaltyTests {
  @Test(
    "amounts are read as people write them",
    arguments: [
      ("12000", 1_200_000), ("12 000,50", 1_200_050), ("12\u{202F}000.5 €", 1_200_050), ("0,01EUR", 1),
      ("1000000000000", 100_000_000_000_000),
    ])
  func amounts(text: String, cents: Int) {
    #expect(EuroAmount(text)?.cents == cents)
  }

  @Test(
    "what is no amount, or means two, is refused",
    arguments: ["", "€", "-5", "12,000", "12.000", "1.2.3", "1e3", "٣", "12000.505", "1000000000001", "12k", "+1", ","])
  func noAmounts(text: String) {
    #expect(EuroAmount(text) == nil)
  }

  @Test("an amount is written as it is read", arguments: ["12000", "12000.05", "0.50", "7"])
  func written(text: String) {
    #expect(EuroAmount(text)?.text == text)
  }

  private func amount(_ euros: Int) -> EuroAmount { EuroAmount(cents: euros * 100) }

  @Test("amount × days / divisor, to the nearest cent")
  func share() {
    let formula = PenaltyFormula(.share(divisor: 3000))
    #expect(formula.sum(days: 20, amount: amount(12_000))?.sum.cents == 8_000)
    // 10 000 × 1 / 3000 = 3.333…, 5 000 × 1 / 3000 = 1.666…, 15 × 1 / 3000 = 0.005
    #expect(formula.sum(days: 1, amount: amount(10_000))?.sum.cents == 333)
    #expect(formula.sum(days: 1, amount: amount(5_000))?.sum.cents == 167)
    #expect(formula.sum(days: 1, amount: amount(15))?.sum.cents == 1)
    #expect(formula.sum(days: 0, amount: amount(15)) == nil)
  }

  @Test("without an amount nothing is computed, unless a sum per day is fixed")
  func missing() {
    #expect(PenaltyFormula(.share(divisor: 3000)).sum(days: 5, amount: nil) == nil)
    #expect(PenaltyFormula(.share(divisor: 3000), amount: amount(3_000)).sum(days: 5, amount: nil)?.sum.cents == 500)
    #expect(PenaltyFormula(.perDay(amount(150))).sum(days: 5, amount: nil)?.sum.cents == 75_000)
    #expect(PenaltyFormula(.perDay(amount(150)), capPercent: 10).sum(days: 5, amount: nil) == nil)
  }

  @Test("the amount of the command line goes before that of the cahier")
  func given() {
    let formula = PenaltyFormula(.share(divisor: 100), amount: amount(1))
    #expect(formula.sum(days: 1, amount: amount(100))?.sum.cents == 100)
  }

  @Test("a cap holds, whichever of both is less")
  func caps() throws {
    let formula = PenaltyFormula(.perDay(amount(150)), cap: amount(500), capPercent: 10)
    let small = try #require(formula.sum(days: 3, amount: amount(10_000)))
    #expect(small.sum.cents == 45_000 && !small.isCapped)
    let capped = try #require(formula.sum(days: 30, amount: amount(10_000)))
    #expect(capped.sum.cents == 50_000 && capped.isCapped)
    let lower = try #require(formula.sum(days: 30, amount: amount(1_000)))
    #expect(lower.sum.cents == 10_000 && lower.isCapped)
  }

  @Test("the greatest amount over the longest time is still an amount")
  func greatest() {
    let formula = PenaltyFormula(.share(divisor: 1))
    #expect(formula.sum(days: .max, amount: .greatest)?.sum == .greatest)
    #expect(PenaltyFormula(.perDay(.greatest)).sum(days: 10_000, amount: nil)?.sum == .greatest)
  }
}
