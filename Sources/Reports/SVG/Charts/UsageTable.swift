public import Findings
import Wording

/// How much of what each lot provides is valid, by what it is used for: a table of cells with the figure, a bar and a
/// shade.
public struct UsageTable: Sendable {
  /// The most lots and usages that are drawn.
  private static let most = (lots: 16, usages: 20)
  private static let width = 560.0
  private static let nameWidth = 160.0
  private static let cell = (narrowest: 42.0, widest: 100.0, height: 30.0)
  /// The head with names on one line, what each further line adds, and the most lines of a name.
  private static let head = (height: 40.0, line: 13.0, lines: 3)

  private let table: UsageCompleteness
  private let names: [String: String]

  /// - Parameter names: what lots are called, where their ids do not speak for themselves.
  public init(_ table: UsageCompleteness, names: [String: String] = [:]) {
    self.table = table
    self.names = names
  }

  /// The table as SVG; empty where nothing was checked.
  public func svg(_ settings: DrawingSettings) -> String {
    guard !table.lots.isEmpty, !table.usages.isEmpty else { return "" }
    let language = settings.language
    let lots = Array(table.lots.prefix(Self.most.lots))
    let usages = Array(table.usages.prefix(Self.most.usages))
    let lotNames = lots.map { name(ofLot: $0, language) }
    let room = max((Self.width - Self.nameWidth) / Double(lots.count), Self.room(for: lotNames))
    let cell = min(Self.cell.widest, max(Self.cell.narrowest, room))
    let heads = lotNames.map {
      DrawnText.lines($0, to: cell - 4, size: SVGPage.textSize, isBold: true, most: Self.head.lines)
    }
    let headLines = heads.map(\.count).max() ?? 1
    let headHeight = Self.head.height + Double(headLines - 1) * Self.head.line
    let width = max(Self.width, Self.nameWidth + cell * Double(lots.count))
    let left = width - cell * Double(lots.count)
    let rest = furtherText(language)
    let bottom = headHeight + Double(usages.count) * Self.cell.height
    var page = SVGPage(
      settings, kind: "usages", width: width, height: bottom + (rest == nil ? 4 : 20),
      title: ChartLabel.usagesTitle.phrase.said(in: language), description: description(lots, usages, language))
    Texture.define([.valid, .invalid], prefix: settings.prefix, in: &page.markup)
    for (column, lines) in heads.enumerated() {
      // Names end above their cells, however many lines they have.
      for (place, line) in lines.enumerated() {
        page.text(
          line, x: left + (Double(column) + 0.5) * cell,
          y: 14 + Double(headLines - lines.count + place) * Self.head.line, anchor: .middle, isBold: true,
          width: cell - 4)
      }
    }
    page.text(
      ChartLabel.validShare.phrase.said(in: language), x: 0, y: headHeight - 8, size: SVGPage.smallSize, isFaint: true)
    for (row, usage) in usages.enumerated() {
      let y = headHeight + Double(row) * Self.cell.height
      page.text(name(ofUsage: usage, language), x: 0, y: y + 18, width: left - 8)
      for (column, lot) in lots.enumerated() {
        draw(table[lot, usage], in: &page, x: left + Double(column) * cell, y: y, width: cell)
      }
      page.markup.line()
    }
    if let rest { page.text(rest, x: 0, y: bottom + 15, isFaint: true) }
    return page.finished()
  }

  /// What the longest word of names needs, which breaks nowhere.
  private static func room(for names: [String]) -> Double {
    let words = names.flatMap { $0.split(separator: " ") }
    return 6 + (words.map { DrawnText.width(of: String($0), size: SVGPage.textSize, isBold: true) }.max() ?? 0)
  }

  private func draw(_ outcomes: OutcomeTally, in page: inout SVGPage, x: Double, y: Double, width: Double) {
    let (inner, height) = (width - 4, Self.cell.height - 4)
    guard outcomes.total > 0 else {
      return page.text("–", x: x + width / 2, y: y + 18, anchor: .middle, isFaint: true)
    }
    let shade = Self.shade(outcomes)
    page.markup.element(
      "rect",
      [
        "x": (x + 2).svg, "y": (y + 2).svg, "width": inner.svg, "height": height.svg, "fill": shade.texture.colour,
        "fill-opacity": shade.strength,
      ])
    // The unit stands in the head: cells are narrow.
    let figure = page.language.share(outcomes.valid, of: outcomes.total).prefix { $0 != "\u{00A0}" }
    page.text(String(figure), x: x + width - 6, y: y + 16, anchor: .end)
    let parts: [(Texture, Int)] = [(.valid, outcomes.valid), (.invalid, outcomes.total - outcomes.valid)]
    ShareBar(parts: parts, whole: outcomes.total)
      .draw(in: &page, x: x + 4, y: y + 20, width: width - 8, height: 6)
  }

  /// The colour behind a figure: pale enough for text to be read on it.
  private static func shade(_ outcomes: OutcomeTally) -> (texture: Texture, strength: String) {
    let share = Double(outcomes.valid) / Double(max(1, outcomes.total))
    switch share {
    case ..<0.5: return (.absent, "0.3")
    case ..<0.8: return (.absent, "0.15")
    case ..<0.95: return (.placeholder, "0.18")
    case ..<1: return (.valid, "0.15")
    default: return (.valid, "0.3")
    }
  }

  // MARK: Words

  private func name(ofLot lot: String?, _ language: Language) -> String {
    lot.map { names[$0] ?? $0 } ?? ProposalLabel.everyLot.phrase.said(in: language)
  }

  private func name(ofUsage usage: String?, _ language: Language) -> String {
    usage.map { UsageWord.said($0, in: language) } ?? ChartLabel.noUsage.phrase.said(in: language)
  }

  private func furtherText(_ language: Language) -> String? {
    let lots = max(0, table.lots.count - Self.most.lots)
    let usages = max(0, table.usages.count - Self.most.usages)
    switch (lots, usages) {
    case (0, 0): return nil
    case (_, 0): return ChartLabel.furtherLots.phrase.said(in: language, ["\(lots)"])
    case (0, _): return ChartLabel.furtherUsages.phrase.said(in: language, ["\(usages)"])
    default: return ChartLabel.furtherCells.phrase.said(in: language, ["\(lots)", "\(usages)"])
    }
  }

  private func description(_ lots: [String?], _ usages: [String?], _ language: Language) -> String {
    func short(_ text: String) -> String { DrawnText.cut(text, to: 400, size: SVGPage.textSize) }
    var sentences = usages.map { usage -> String in
      let cells = lots.compactMap { lot -> String? in
        let outcomes = table[lot, usage]
        guard outcomes.total > 0 else { return nil }
        return "\(short(name(ofLot: lot, language))) \(language.share(outcomes.valid, of: outcomes.total))"
      }
      return ChartLabel.usageFacts.phrase.said(
        in: language, [short(name(ofUsage: usage, language)), cells.joined(separator: ", ")])
    }
    if let rest = furtherText(language) { sentences.append(rest) }
    return sentences.joined(separator: " ")
  }
}
