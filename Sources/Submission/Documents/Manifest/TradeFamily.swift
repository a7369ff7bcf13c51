import Requirements

/// Families of trades that cahiers make one lot of, though each trade has a contractor and a folder of its own.
///
/// Trades that stand in several families, as `charpente` and `menuiseries` without a word more, are in none.
enum TradeFamily {
  /// What such a lot is called, and the trades in it, as they are looked for.
  static let all: [(names: [String], trades: [String])] = [
    family("gros œuvre, structure", "gros œuvre, maçonnerie, béton, béton armé, fondations, fondations spéciales"),
    family(
      "clos et couvert, enveloppe, envelope",
      """
      étanchéité, couverture, zinguerie, bardage, façade, ravalement, enduit, mur rideau, verrière,
      menuiseries extérieures, menuiseries aluminium, menuiseries alu, menuiseries PVC, occultation, fermeture, ITE,
      isolation thermique par l'extérieur, roofing, cladding, curtain wall, waterproofing
      """),
    family(
      "second œuvre, finition, finishes, corps d'état secondaire, corps d'état architecturaux",
      """
      cloison, doublage, plâtrerie, plaquisterie, plâtre, menuiseries intérieures, agencement, peinture, revêtement,
      sol souple, carrelage, faïence, parquet, faux plafond, plafond suspendu, serrurerie, métallerie, partition,
      painting, flooring, suspended ceiling
      """),
    family(
      "chauffage ventilation climatisation, CVC, HVAC, génie climatique",
      "CVC, CVCD, HVAC, chauffage, ventilation, climatisation, VMC, génie climatique, heating"),
    family(
      "courants forts et faibles, électricité, electrical",
      "électricité, courants forts, courants faibles, CFO, CFA, electricity"),
    family("sécurité incendie, SSI, fire safety", "SSI, détection incendie, sécurité incendie"),
    family(
      "appareils élévateurs, ascenseur, lift",
      "ascenseur, appareils élévateurs, monte charge, élévateur, escalier mécanique, lift"),
    family("plomberie et sanitaire, plumbing", "plomberie, sanitaire, plumbing"),
  ]

  /// The trades of a lot that is called so; empty where its names are those of no family.
  static func trades(ofLot names: [String]) -> [String] {
    all.filter { family in family.names.contains(where: names.contains) }.flatMap(\.trades)
  }

  private static func family(_ names: String, _ trades: String) -> (names: [String], trades: [String]) {
    func needles(_ texts: String) -> [String] { WordSearch.needles(texts.split(separator: ",").map(String.init)) }
    return (needles(names), needles(trades))
  }
}
