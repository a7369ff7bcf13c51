import Requirements

/// A lot whose title is a family of trades, as folders of its contractors name it: `LOT 03 - Étanchéité` for `Clos et couvert`.
///
/// A trade is no name of the lot: `Étanchéité à l'air.pdf` is a test of the ventilation. It counts in the outermost part
/// of a path that names a lot: in the title of a folder of a numbered lot, at the beginning of one of another folder or of
/// a numbered file, or as the whole title of any other file (`DOE Peinture.pdf`). A part that is of another lot of the
/// cahier by its number decides for that one, and a trade that is in the name of another lot is that lot's.
struct LotTrades: Sendable {
  /// The trades, as they are looked for.
  let words: [String]
  /// The names and trades of the other lots.
  private let others: [String]
  /// The numbers and letters of the other lots.
  private let marks: [PartMark]

  /// The trades of a lot beside others; nil where it is no family, or all its trades have lots of their own.
  init?(_ lot: Lot, among lots: [Lot]) {
    let trades = TradeFamily.trades(ofLot: LotTrades.names(lot))
    guard !trades.isEmpty else { return nil }
    let beside = lots.filter { $0.id != lot.id }
    let names = beside.flatMap(LotTrades.names)
    let own = Set(LotTrades.names(lot))
    words = trades.filter { trade in
      own.contains(trade)
        || !names.contains { LotTrades.holds($0, trade) || LotTrades.holds(trade, $0) }
    }
    guard !words.isEmpty else { return nil }
    let kept = Set(words)
    others = (names + beside.flatMap { TradeFamily.trades(ofLot: LotTrades.names($0)) }).filter { !kept.contains($0) }
    let numbers = PartMark.numbers(of: lots.map(\.id), .lot)
    marks = beside.compactMap { PartMark($0.id, of: .lot, among: numbers) }
  }

  private static func names(_ lot: Lot) -> [String] { WordSearch.needles([lot.id, lot.title.fr, lot.title.en]) }

  private static func holds(_ text: String, _ words: String) -> Bool { (" " + text + " ").contains(" " + words + " ") }

  /// Whether a path names the lot by one of its trades. O(words of the path × trades).
  func isNamed(by path: TitledPath) -> Bool {
    for part in path.parts {
      let isOther = marks.contains { $0.isNamed(by: part.marks) }
      let isOwn = words.contains(where: part.isTitled)
      if isOwn || isOther || part.isNumbered || others.contains(where: part.isTitled) { return isOwn && !isOther }
    }
    return false
  }
}
