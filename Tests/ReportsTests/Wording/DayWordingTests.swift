import Testing
import Wording

@Suite("Days in French sentences")
struct DayWordingTests {
  @Test("« à ce jour » says until now: what is compared with a day names the day")
  func namedDays() {
    let acceptance = RunMessage.acceptanceNotGiven.phrase.said(in: .fr, ["2", "BAT-13, BAT-68"])
    let delivery = RunMessage.deliveryNotGiven.phrase.said(in: .fr, ["1", "BAT-67"])
    #expect(acceptance.contains("les valeurs de 2 exigences ne sont pas comparées au jour de la réception"))
    #expect(delivery.contains("les valeurs de 1 exigence ne sont pas comparées au jour de la remise"))
  }
}
