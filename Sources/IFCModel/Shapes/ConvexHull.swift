/// The smallest convex outline, seen from above, that holds some points.
struct ConvexHull: PointTaker {
  private var points: [SIMD2<Double>] = []

  mutating func add(_ point: SIMD3<Double>) {
    let flat = SIMD2(point.x, point.y)
    if flat.x.isFinite, flat.y.isFinite, points.last != flat { points.append(flat) }
  }

  /// Its corners, counter-clockwise; fewer than three where the points lie on a line (Andrew's monotone chain).
  ///
  /// - Complexity: O(points × log points).
  var corners: [SIMD2<Double>] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    let lower = Self.chain(sorted)
    let upper = Self.chain(sorted.reversed())
    return lower.dropLast() + upper.dropLast()
  }

  private static func chain(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var chain: [SIMD2<Double>] = []
    for point in points {
      while chain.count > 1 {
        let (a, b) = (chain[chain.count - 2], chain[chain.count - 1])
        let turn = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
        if turn > 0 { break }
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain
  }
}
