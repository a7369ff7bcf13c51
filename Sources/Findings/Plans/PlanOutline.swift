/// The outline of something on a plan, corner by corner; the last is joined to the first.
public struct PlanOutline: Sendable, Equatable {
  /// The corners, at least three.
  public let corners: [PlanPoint]

  /// An outline; nil of fewer than three corners, and where one of them is no place.
  public init?(_ corners: [PlanPoint]) {
    guard corners.count > 2, corners.allSatisfy(\.isPlace) else { return nil }
    self.corners = corners
  }

  /// The lowest and the highest coordinates.
  public var box: (lowest: PlanPoint, highest: PlanPoint) {
    var (lowest, highest) = (corners[0], corners[0])
    for corner in corners {
      lowest = PlanPoint(x: min(lowest.x, corner.x), y: min(lowest.y, corner.y))
      highest = PlanPoint(x: max(highest.x, corner.x), y: max(highest.y, corner.y))
    }
    return (lowest, highest)
  }

  /// A point well inside, where a label has room: the middle of the widest stretch of a few lines across.
  ///
  /// - Complexity: O(corners × log corners).
  public var middle: PlanPoint {
    let (lowest, highest) = box
    let centre = PlanPoint(x: (lowest.x + highest.x) / 2, y: (lowest.y + highest.y) / 2)
    var best = (width: 0.0, point: centre)
    // The line through the middle first: of stretches that are about as wide it is the one that people choose.
    for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] {
      let y = lowest.y + (highest.y - lowest.y) * share
      for (left, right) in stretches(at: y) where right - left > best.width * 1.1 {
        best = (right - left, PlanPoint(x: (left + right) / 2, y: y))
      }
    }
    return best.point
  }

  /// How wide the outline is around ``middle``, from side to side.
  public var widthAtMiddle: Double {
    let middle = middle
    let stretch = stretches(at: middle.y).first { $0.left <= middle.x && middle.x <= $0.right }
    return stretch.map { $0.right - $0.left } ?? 0
  }

  /// Whether a point lies inside.
  public func contains(_ point: PlanPoint) -> Bool {
    stretches(at: point.y).contains { $0.left <= point.x && point.x <= $0.right }
  }

  /// The stretches of a line across that lie inside.
  private func stretches(at y: Double) -> [(left: Double, right: Double)] {
    var crossings: [Double] = []
    var last = corners[corners.count - 1]
    for corner in corners {
      if (last.y > y) != (corner.y > y) {
        crossings.append(last.x + (y - last.y) / (corner.y - last.y) * (corner.x - last.x))
      }
      last = corner
    }
    crossings.sort()
    return stride(from: 0, to: crossings.count - 1, by: 2).map { (crossings[$0], crossings[$0 + 1]) }
  }
}
