/// What the textures of a chart stand for, in words, in as many lines as they need.
struct ChartLegend {
  /// The height of a line.
  static let line = 16.0
  private static let swatch = (width: 18.0, height: 9.0)

  private let entries: [(texture: Texture?, text: String, x: Double, line: Int)]

  /// The height of all lines.
  let height: Double

  /// - Parameter entries: a texture and what it stands for; without a texture an empty frame.
  init(_ entries: [(texture: Texture?, text: String)], width: Double) {
    var placed: [(texture: Texture?, text: String, x: Double, line: Int)] = []
    var (x, line) = (0.0, 0)
    for entry in entries {
      let needed =
        ChartLegend.swatch.width + 6 + DrawnText.width(of: entry.text, size: SVGPage.smallSize) + 14
      if x > 0, x + needed > width { (x, line) = (0, line + 1) }
      placed.append((entry.texture, entry.text, x, line))
      x += needed
    }
    self.entries = placed
    height = Double(line + 1) * ChartLegend.line
  }

  /// Draws it, its top at `y`.
  func draw(in page: inout SVGPage, y: Double) {
    let swatch = ChartLegend.swatch
    for entry in entries {
      let base = y + Double(entry.line) * ChartLegend.line + 11
      page.markup.element(
        "rect",
        [
          "x": (entry.x + 0.5).svg, "y": (base - swatch.height).svg, "width": swatch.width.svg,
          "height": swatch.height.svg,
          "fill": entry.texture?.fill(prefix: page.settings.prefix) ?? "none", "stroke": "currentColor",
          "stroke-width": "0.8", "stroke-opacity": "0.7",
        ])
      page.text(entry.text, x: entry.x + swatch.width + 6, y: base, size: SVGPage.smallSize)
    }
    page.markup.line()
  }
}
