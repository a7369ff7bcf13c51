import Testing
import Wording

@testable import Serve

@Suite("What a check said, on the page")
struct CheckMessagesTests {
  private func said(_ message: String, in language: Language) -> String {
    CheckMessages.said(message, in: language).replacing("\u{00A0}", with: " ")
  }

  @Test("options are the fields of the form")
  func options() {
    let days = RunMessage.acceptanceNotGiven.phrase.said(in: .fr, ["2", "BAT-13, BAT-68"])
    let french = said("recol : \(days)\n", in: .fr)
    #expect(french.hasPrefix("recol : sans « Réception des travaux le », ") && french.hasSuffix("\n"), "\(french)")
    #expect(said("--stage doe, --lot cvc; --lots", in: .en) == "“Stage” doe, “Lot” cvc; --lots")
    #expect(said("--lot", in: .en) == "“Lot”" && said("", in: .en).isEmpty)
  }

  @Test("nobody is sent to the help of a command", arguments: Language.allCases)
  func advice(language: Language) {
    let help = UsageProblem.seeHelp.phrase.said(in: language, ["recol check"])
    let amount = UsageProblem.badAmount.phrase.said(in: language, ["beaucoup"])
    let text = said("recol: \(amount)\nrecol: \(help)\n", in: language)
    #expect(!text.contains("--") && !text.contains("recol check") && text.contains("beaucoup"), "\(text)")
  }
}
