public import Findings
import Wording

/// What the checks came to, by severity or whatever the rows stand for: a bar of outcomes for each, and how many there
/// are of each outcome.
public struct OutcomeBars: Sendable {
  /// A bar.
  public struct Row: Sendable {
    /// What it stands for.
    public var name: String
    /// Its checks.
    public var outcomes: OutcomeTally

    /// A bar.
    public init(_ name: String, _ outcomes: OutcomeTally) {
      self.name = name
      self.outcomes = outcomes
    }
  }

  private static let width = 560.0
  private static let rowHeight = 58.0
  private static let headHeight = 30.0
  private static var column: Double { width / Double(Outcome.allCases.count) }

  private let rows: [Row]

  /// - Parameter rows: what is drawn; no more than 12 of them.
  public init(_ rows: [Row]) { self.rows = Array(rows.prefix(12)) }

  /// One bar for each severity of a cahier that has checks, the gravest first.
  public init(bySeverity completeness: [CompletenessRow], _ language: Language) {
    let rows = Gravity.allCases.compactMap { gravity -> Row? in
      completeness.first { $0.dimension == .severity && $0.key == gravity.rawValue }
        .map { Row(gravity.phrase.said(in: language), $0.outcomes) }
    }
    self.init(rows)
  }

  /// The chart as SVG; empty where there are no rows.
  public func svg(_ settings: DrawingSettings) -> String {
    guard !rows.isEmpty else { return "" }
    let language = settings.language
    let height = Double(rows.count) * Self.rowHeight + Self.headHeight - 6
    var page = SVGPage(
      settings, kind: "outcomes", width: Self.width, height: height,
      title: ChartLabel.outcomesTitle.phrase.said(in: language),
      description: rows.map { facts(of: $0, language) }.joined(separator: " "))
    Texture.define(prefix: settings.prefix, in: &page.markup)
    drawHeads(in: &page)
    for (place, row) in rows.enumerated() { draw(row, in: &page, y: Self.headHeight + Double(place) * Self.rowHeight) }
    return page.finished()
  }

  /// The outcomes over their columns, each with its texture: the legend of the bars and the head of the figures.
  private func drawHeads(in page: inout SVGPage) {
    for (place, outcome) in Outcome.allCases.enumerated() {
      let right = Double(place + 1) * Self.column
      page.markup.element(
        "rect",
        [
          "x": (right - 18.5).svg, "y": "1", "width": "18", "height": "9",
          "fill": Texture(outcome).fill(prefix: page.settings.prefix), "stroke": "currentColor",
          "stroke-width": "0.8", "stroke-opacity": "0.7",
        ])
      page.text(
        outcome.phrase.said(in: page.language), x: right, y: 22, size: SVGPage.smallSize, anchor: .end,
        width: Self.column - 4)
    }
    page.markup.line()
  }

  private func draw(_ row: Row, in page: inout SVGPage, y: Double) {
    let total = row.outcomes.total
    page.text(row.name, x: 0, y: y + 13, isBold: true, width: Self.width * 0.6)
    page.text(checks(total, page.language), x: Self.width, y: y + 13, anchor: .end, isFaint: true)
    let parts = Outcome.allCases.map { (texture: Texture($0), count: row.outcomes[$0]) }
    ShareBar(parts: parts, whole: total).draw(in: &page, x: 0.5, y: y + 18, width: Self.width - 1, height: 14)
    for (place, outcome) in Outcome.allCases.enumerated() {
      page.text(
        page.language.number(row.outcomes[outcome]), x: Double(place + 1) * Self.column, y: y + 46, anchor: .end)
    }
    page.markup.line()
  }

  private func checks(_ count: Int, _ language: Language) -> String {
    ChartLabel.checks.phrase.said(in: language, ["\(count)", language.number(count)])
  }

  private func facts(of row: Row, _ language: Language) -> String {
    let counts = Outcome.allCases.filter { row.outcomes[$0] > 0 }.map { outcome in
      "\(outcome.phrase.said(in: language)) \(language.number(row.outcomes[outcome]))"
    }
    let name = DrawnText.cut(row.name, to: 400, size: SVGPage.textSize)
    let list = counts.isEmpty ? "–" : counts.joined(separator: ", ")
    return ChartLabel.outcomeFacts.phrase.said(in: language, [name, checks(row.outcomes.total, language), list])
  }
}
