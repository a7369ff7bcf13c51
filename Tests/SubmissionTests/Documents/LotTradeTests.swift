import Requirements
import Testing

@testable import Submission

@Suite("D11: lots that are families of trades")
struct LotTradeTests {
  private static func lot(_ id: String, _ title: String) -> Lot { Lot(id: id, title: BilingualText(fr: title)) }

  private static let lots = [
    lot("gros-oeuvre", "Gros œuvre"), lot("clos-couvert", "Clos et couvert"), lot("second-oeuvre", "Second œuvre"),
    lot("cvc", "Chauffage, ventilation, climatisation"), lot("electricite", "Courants forts et faibles"),
    lot("ssi", "Sécurité incendie"), lot("ascenseurs", "Appareils élévateurs"),
  ]

  private func found(_ path: String, _ lots: [Lot]) throws -> Set<String> {
    let missing = try DocumentProbe("D11", SampleFolder([path: smallPDF])) { $0.lots = lots }.failures
    return Set(lots.map(\.id)).subtracting(missing.map { String($0.split(separator: " ").last ?? "") })
  }

  @Test(
    "such a lot is found by the names of its trades",
    arguments: [
      ("LOT 03 - Étanchéité/Notice.pdf", "clos-couvert"), ("LOT 05 - Menuiseries extérieures/a.pdf", "clos-couvert"),
      ("02 - Charpente Couverture/a.pdf", ""), ("LOT 02 - Charpente Couverture/a.pdf", "clos-couvert"),
      ("DOE/04_FACADES/a.pdf", "clos-couvert"), ("DOE Peinture.pdf", "second-oeuvre"),
      ("LOT 07 - Menuiseries intérieures/PV portes.pdf", "second-oeuvre"),
      ("Lot n°6 Cloisons - Doublages/a.pdf", "second-oeuvre"), ("LOT12 Revêtements de sols/a.pdf", "second-oeuvre"),
      ("LOT 04 Serrurerie - Notice.pdf", "second-oeuvre"), ("LOT 11 - CFO CFA/plan.pdf", "electricite"),
      ("LOT 09 - Chauffage Ventilation/a.pdf", "cvc"), ("LOT 13 - Ascenseur/a.pdf", "ascenseurs"),
    ])
  func trades(path: String, lot: String) throws {
    #expect(try found(path, Self.lots) == (lot.isEmpty ? [] : [lot]), "\(path)")
  }

  @Test(
    "a word of a trade in the part of another lot, or in the name of a document, is none of it",
    arguments: [
      ("LOT 09 - CVC/Étanchéité/a.pdf", "cvc"), ("LOT 09 - CVC/Étanchéité.pdf", "cvc"),
      ("LOT 12 - Cuisine/Peinture/a.pdf", ""), ("Étanchéité à l'air.pdf", ""), ("Étanchéité à l'air/a.pdf", ""),
      ("PV peinture.pdf", ""), ("LOT 05 - Menuiseries/a.pdf", ""), ("LOT 09 Notice étanchéité réseau.pdf", ""),
    ])
  func others(path: String, lot: String) throws {
    #expect(try found(path, Self.lots) == (lot.isEmpty ? [] : [lot]), "\(path)")
  }

  @Test("a trade that has a lot of its own is not one of the family, and a number is that of its lot")
  func ownLots() throws {
    let lots = [Self.lot("clos", "Clos et couvert"), Self.lot("03", "Étanchéité"), Self.lot("05", "Cloisons")]
    #expect(try found("LOT 03 - Étanchéité/a.pdf", lots) == ["03"])
    #expect(try found("LOT 05 - Façades/a.pdf", lots) == ["05"])
    #expect(try found("LOT 08 - Façades/a.pdf", lots) == ["clos"])
  }

  @Test("the manifest asks such a lot for its documents by the same names")
  func manifest() throws {
    let folder = try SampleFolder(["LOT 03 - Étanchéité/Notice toiture.pdf": smallPDF])
    let probe = try DocumentProbe("D1", folder) {
      $0.documents = [ExpectedDocument(id: "notice", lot: "*")]
      $0.lots = [Self.lot("clos-couvert", "Clos et couvert"), Self.lot("second-oeuvre", "Second œuvre")]
    }
    #expect(probe.failures == ["absent.document notice, second-oeuvre (0 / 1)"])
  }

  @Test("no trade is in two families")
  func disjoint() {
    let trades = TradeFamily.all.flatMap(\.trades)
    #expect(Set(trades).count == trades.count)
  }
}
