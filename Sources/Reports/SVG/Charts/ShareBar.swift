/// A bar that is cut into parts of a whole.
struct ShareBar {
  /// Parts in their order, and the whole; what is missing to the whole stays empty.
  let parts: [(texture: Texture, count: Int)]
  let whole: Int

  /// The narrowest that a part of at least one is drawn: one of a million is seen, too.
  private static let narrowest = 1.5

  /// Draws it with a frame.
  func draw(in page: inout SVGPage, x: Double, y: Double, width: Double, height: Double) {
    let prefix = page.settings.prefix
    var left = x
    for (part, width) in zip(parts, widths(of: width)) where width > 0 {
      page.markup.element(
        "rect",
        [
          "x": left.svg, "y": y.svg, "width": width.svg, "height": height.svg,
          "fill": part.texture.fill(prefix: prefix),
        ])
      left += width
    }
    page.markup.element(
      "rect",
      [
        "x": x.svg, "y": y.svg, "width": width.svg, "height": height.svg, "fill": "none", "stroke": "currentColor",
        "stroke-width": "0.8", "stroke-opacity": "0.7",
      ])
  }

  /// The widths of the parts; what the small ones need is taken from the widest.
  private func widths(of width: Double) -> [Double] {
    guard whole > 0 else { return parts.map { _ in 0 } }
    let scale = width / Double(whole)
    var widths = parts.map { $0.count > 0 ? max(ShareBar.narrowest, Double($0.count) * scale) : 0 }
    let rest = max(0, whole - parts.reduce(0) { $0 + $1.count })
    let room = width - (rest > 0 ? max(ShareBar.narrowest, Double(rest) * scale) : 0)
    let excess = widths.reduce(0, +) - room
    if excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] = max(0, widths[widest] - excess)
    }
    return widths
  }
}
