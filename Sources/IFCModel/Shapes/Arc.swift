import Glibc

/// Arcs of circles that become chords.
enum Arc {
  /// Corners on the circle through three points, from the first over the second to the third; the points themselves
  /// where they lie on a line. Their z is that of the first.
  static func chords(
    from start: SIMD3<Double>, over middle: SIMD3<Double>, to end: SIMD3<Double>, count: Int
  ) -> [SIMD3<Double>] {
    let (b, c) = (middle - start, end - start)
    let twice = 2 * (b.x * c.y - b.y * c.x)
    let (bb, cc) = (b.x * b.x + b.y * b.y, c.x * c.x + c.y * c.y)
    guard twice.magnitude > 1e-9 * (bb + cc), count > 1 else { return [start, middle, end] }
    let centre = SIMD3((c.y * bb - b.y * cc) / twice, (b.x * cc - c.x * bb) / twice, 0)
    let radius = (centre.x * centre.x + centre.y * centre.y).squareRoot()
    let first = angle(-centre)
    // Counter-clockwise where the middle lies to the left of the chord's other side.
    var sweep = angle(c - centre) - first
    if twice > 0, sweep < 0 { sweep += 2 * Double.pi }
    if twice < 0, sweep > 0 { sweep -= 2 * Double.pi }
    return (0...count).map { step in
      if step == count { return end }
      let angle = first + sweep * Double(step) / Double(count)
      return start + centre + SIMD3(cos(angle), sin(angle), 0) * radius
    }
  }

  private static func angle(_ direction: SIMD3<Double>) -> Double { atan2(direction.y, direction.x) }
}
