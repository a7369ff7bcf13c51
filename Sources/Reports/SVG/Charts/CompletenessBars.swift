public import Findings
import Wording

/// How complete the information is by lot, storey, class or whatever the rows stand for: a bar for each, and its
/// figures.
///
/// A bar is nested: what is valid is part of what is filled, which is part of what is present.
public struct CompletenessBars: Sendable {
  private static let width = 560.0
  private static let rowHeight = 36.0
  /// The columns of figures, from the right: valid, filled, present, checks.
  private static let columns = [0.0, 76, 152, 224]
  private static let columnWidth = 70.0

  private let rows: [CompletenessRow]
  private let names: [String: String]
  private let mostRows: Int

  /// - Parameters:
  ///   - rows: what is drawn, in this order; all of one dimension.
  ///   - names: what keys are called, where they do not speak for themselves (ids of lots).
  ///   - mostRows: rows that are drawn; how many more there are is said.
  public init(_ rows: [CompletenessRow], names: [String: String] = [:], mostRows: Int = 24) {
    self.rows = rows
    self.names = names
    self.mostRows = max(1, mostRows)
  }

  /// The chart as SVG; empty where there are no rows.
  ///
  /// - Complexity: O(rows drawn).
  public func svg(_ settings: DrawingSettings) -> String {
    guard let dimension = rows.first?.dimension else { return "" }
    let language = settings.language
    let shown = rows.prefix(mostRows)
    let further = rows.count - shown.count
    let legend = ChartLegend(
      [
        (.valid, ChartLabel.legendValid.phrase.said(in: language)),
        (.invalid, ChartLabel.legendFilled.phrase.said(in: language)),
        (.placeholder, ChartLabel.legendPresent.phrase.said(in: language)),
        (nil, ChartLabel.legendMissing.phrase.said(in: language)),
      ], width: Self.width)
    let head = legend.height + 24
    let height = head + Double(shown.count) * Self.rowHeight + (further > 0 ? 18 : 2)
    var page = SVGPage(
      settings, kind: "completeness", width: Self.width, height: height,
      title: dimension.chartTitle.said(in: language), description: description(shown, further: further, language))
    Texture.define([.valid, .invalid, .placeholder], prefix: settings.prefix, in: &page.markup)
    legend.draw(in: &page, y: 0)
    drawHeads(in: &page, y: head - 6)
    for (place, row) in shown.enumerated() {
      draw(row, in: &page, y: head + Double(place) * Self.rowHeight)
    }
    if further > 0 { page.text(furtherText(further, language), x: 0, y: height - 5, isFaint: true) }
    return page.finished()
  }

  private func drawHeads(in page: inout SVGPage, y: Double) {
    let heads: [ProposalLabel] = [.valid, .filled, .present, .checks]
    for (head, column) in zip(heads, Self.columns) {
      page.text(
        head.phrase.said(in: page.language), x: Self.width - column, y: y, size: SVGPage.smallSize, anchor: .end,
        isFaint: true, width: Self.columnWidth)
    }
    page.markup.line()
  }

  private func draw(_ row: CompletenessRow, in page: inout SVGPage, y: Double) {
    let language = page.language
    page.text(
      name(of: row, language), x: 0, y: y + 13, isBold: true,
      width: Self.width - (Self.columns.last ?? 0) - Self.columnWidth - 8)
    for (text, column) in zip(figures(of: row, language).reversed(), Self.columns) {
      page.text(text, x: Self.width - column, y: y + 13, anchor: .end)
    }
    let parts: [(Texture, Int)] = [
      (.valid, row.valid), (.invalid, row.filled - row.valid), (.placeholder, row.present - row.filled),
    ]
    let bar = ShareBar(parts: parts, whole: row.applicable)
    bar.draw(in: &page, x: 0.5, y: y + 18, width: Self.width - 1, height: 10)
    page.markup.line()
  }

  // MARK: Words

  /// Checks, and the shares of what is present, filled and valid.
  private func figures(of row: CompletenessRow, _ language: Language) -> [String] {
    [
      language.number(row.applicable), language.share(row.present, of: row.applicable),
      language.share(row.filled, of: row.applicable), language.share(row.valid, of: row.applicable),
    ]
  }

  private func name(of row: CompletenessRow, _ language: Language) -> String {
    row.key.flatMap { names[$0] } ?? row.name(in: language)
  }

  private func furtherText(_ count: Int, _ language: Language) -> String {
    ChartLabel.furtherRows.phrase.said(in: language, ["\(count)", language.number(count)])
  }

  private func description(_ shown: ArraySlice<CompletenessRow>, further: Int, _ language: Language) -> String {
    var sentences = shown.map { row in
      let name = DrawnText.cut(name(of: row, language), to: 400, size: SVGPage.textSize)
      return ChartLabel.rowFacts.phrase.said(in: language, [name, "\(row.applicable)"] + figures(of: row, language))
    }
    if further > 0 { sentences.append(furtherText(further, language)) }
    return sentences.joined(separator: " ")
  }
}
