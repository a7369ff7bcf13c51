/// How large the floor of a closed body of flat faces may be, in square metres.
///
/// Faces are seen from above. Those at the lowest level are floor for sure; together with what lies higher (steps,
/// niches, sills) no more can be floor than all that looks down, which is as much as looks up. Where the two differ, the
/// body is open or its faces are not turned one way, and nothing is said.
struct FacetedFloor {
  /// A face: the height of its highest corner, and its area from above, below 0 where it looks down.
  private var faces: [(height: Double, area: Double)] = []
  /// What tells faces apart, in millimetres: one that comes again is the same.
  private var seen: Set<SIMD4<Double>> = []
  private var lowest = Double.infinity

  /// How far the corners of a floor may lie above the lowest, in metres.
  private static let level = 0.01
  /// By which share of either what looks up and what looks down may differ.
  private static let share = 0.01

  /// Takes in a face by its rims, whose largest is the outer one; the others are holes in it.
  mutating func add(_ rims: [[SIMD3<Double>]]) {
    let areas = rims.map(Self.area)
    guard let outer = areas.indices.max(by: { abs(areas[$0]) < abs(areas[$1]) }) else { return }
    let holes = areas.indices.reduce(0) { $1 == outer ? $0 : $0 + abs(areas[$1]) }
    let area = max(abs(areas[outer]) - holes, 0)
    let sum = rims[outer].reduce(.zero, +) / Double(rims[outer].count)
    let key = SIMD4(sum.x, sum.y, sum.z, areas[outer]) * 1000
    guard seen.insert(key.rounded(.toNearestOrAwayFromZero)).inserted else { return }
    let heights = rims[outer].map(\.z)
    lowest = min(lowest, heights.min() ?? lowest)
    faces.append((heights.max() ?? 0, areas[outer] < 0 ? -area : area))
  }

  /// What is floor for sure, and what may be; nil where the body has none, or is not closed.
  ///
  /// - Complexity: O(faces).
  var area: ClosedRange<Double>? {
    var (all, ground) = (Sides(), Sides())
    for face in faces {
      all.add(face.area)
      if face.height <= lowest + Self.level { ground.add(face.area) }
    }
    let most = max(all.up, all.down)
    guard most.isFinite, most > 0, abs(all.up - all.down) <= Self.share * most else { return nil }
    return min(max(ground.up, ground.down), most)...most
  }

  /// What looks up and what looks down, in square metres from above.
  private struct Sides {
    var (up, down) = (0.0, 0.0)

    mutating func add(_ area: Double) {
      if area > 0 { up += area } else { down -= area }
    }
  }

  /// The area within a rim from above, above 0 where its corners follow each other anticlockwise.
  private static func area(_ rim: [SIMD3<Double>]) -> Double {
    // From the first corner, so that large coordinates do not swallow small areas.
    guard let first = rim.first, var last = rim.last.map({ $0 - first }) else { return 0 }
    var twice = 0.0
    for corner in rim {
      let next = corner - first
      twice += last.x * next.y - next.x * last.y
      last = next
    }
    return twice / 2
  }
}
