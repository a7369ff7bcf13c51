import Findings
import Wording

/// What stands around a plan: its scale and the direction of north.
enum PlanFurniture {
  /// A bar of a round number of metres, its left end at a point.
  static func drawScale(in page: inout SVGPage, x: Double, y: Double, scale: Double) {
    let metres = length(scale: scale)
    let width = metres * scale
    page.markup.element(
      "path",
      [
        "d": "M\(x.svg) \((y - 4).svg)v4h\(width.svg)v-4M\((x + width / 2).svg) \((y - 2.5).svg)v2.5",
        "fill": "none", "stroke": "currentColor",
      ])
    page.text(page.language.metres(metres), x: x + width + 6, y: y, size: SVGPage.smallSize)
  }

  /// The length of the bar: 1, 2 or 5 with zeros, and between 50 and 140 units long.
  static func length(scale: Double) -> Double {
    var power = 0.01
    while power < 1e9 {
      for digit in [1.0, 2, 5] where digit * power * scale >= 50 { return digit * power }
      power *= 10
    }
    return power
  }

  /// An arrow to the north in a square of 24 units, its upper left corner at a point.
  static func drawNorth(_ north: PlanPoint, in page: inout SVGPage, x: Double, y: Double) {
    let length = (north.x * north.x + north.y * north.y).squareRoot()
    guard length > 0, length.isFinite else { return }
    // To the right and up on the sheet, whose y points down.
    let (right, up) = (north.x / length, north.y / length)
    let (cx, cy) = (x + 12, y + 12)
    func point(_ along: Double, _ across: Double) -> String {
      "\((cx + right * along + up * across).svg) \((cy - up * along + right * across).svg)"
    }
    page.markup.element("circle", ["cx": cx.svg, "cy": cy.svg, "r": "11.5", "fill": "none", "stroke": "currentColor"])
    page.markup.element("path", ["d": "M\(point(10, 0))L\(point(-6, 5))L\(point(-3, 0))L\(point(-6, -5))z"])
    page.text("N", x: x - 4, y: cy + 4, anchor: .end, isBold: true)
  }
}
