import Findings

/// A plan of a storey as a picture: rooms, walls, and a mark for each object that fails or for several that lie near each
/// other, as ``StoreyPlanDrawing`` draws them.
struct PlanPicture {
  /// How wide it is, in pixels; viewers take up to 1500.
  private static let width = 640

  private let sheet: PlanSheet
  private let scale: Double
  private(set) var picture: Picture

  /// The rooms and walls of a storey.
  init(_ plan: StoreyPlan, extent: PlanExtent) {
    sheet = PlanSheet(extent)
    scale = Double(Self.width) / PlanSheet.width
    picture = Picture(width: Self.width, height: Int((sheet.height * scale).rounded(.up)))
    for wall in plan.walls where extent.touches(wall) {
      picture.fill(points(wall), .ink, opacity: 0.4)
    }
    for room in plan.rooms {
      if let outline = room.outline, extent.touches(outline) {
        picture.fill(points(outline), .ink, opacity: 0.07)
        picture.stroke(points(outline), .ink, width: 1, opacity: 0.7)
      } else if room.outline == nil, extent.contains(room.centre) {
        let middle = point(sheet.point(room.centre))
        for offset in -3...3 {
          picture.dot(Int(middle.x) + offset, Int(middle.y), .ink)
          picture.dot(Int(middle.x), Int(middle.y) + offset, .ink)
        }
      }
    }
  }

  /// Shades the rooms that fail, and marks what fails.
  mutating func draw(_ marks: [PlanMarks.Mark], rooms: [PlanRoom]) {
    let failing = Dictionary(marks.map { ($0.instance, $0.gravity) }) { first, _ in first }
    for room in rooms {
      guard let gravity = failing[room.instance], let outline = room.outline else { continue }
      picture.fill(points(outline), PlanSymbol(gravity).ink, opacity: 0.2)
    }
    for cluster in PlanCluster.gather(marks, on: sheet).clusters {
      let symbol = PlanSymbol(cluster.gravity)
      let middle = point(cluster.place)
      let half = (width: cluster.half.width * scale, height: cluster.half.height * scale)
      picture.fill(symbol.corners(around: middle, (half.width + 1.5, half.height + 1.5)), .white)
      picture.fill(symbol.corners(around: middle, half), symbol.ink)
      if cluster.count > 1 { PictureDigits.draw(cluster.count, at: middle, in: &picture, .white) }
    }
  }

  private func points(_ outline: PlanOutline) -> [Picture.Point] { outline.corners.map { point(sheet.point($0)) } }

  private func point(_ place: PlanSheet.Point) -> Picture.Point {
    Picture.Point(x: place.x * scale, y: place.y * scale)
  }
}

extension PlanSymbol {
  /// The colour that charts have for it on paper.
  var ink: PictureColour {
    switch self {
    case .blocking, .failing: PictureColour(180, 35, 24)
    case .major: PictureColour(181, 71, 8)
    case .minor: PictureColour(23, 92, 211)
    }
  }

  /// The shape around a point: square ends, pointed ones or round ones.
  fileprivate func corners(
    around middle: Picture.Point, _ half: (width: Double, height: Double)
  ) -> [Picture.Point] {
    let (w, h) = half
    let flat = max(0, w - h)
    let offsets: [(Double, Double)] =
      switch self {
      case .blocking: [(-w, -h), (w, -h), (w, h), (-w, h)]
      case .major:
        [(-w - 2, 0), (-flat, -h - 2), (flat, -h - 2), (w + 2, 0), (flat, h + 2), (-flat, h + 2)]
      case .minor, .failing:
        Self.arc(h).map { ($0.0 + flat, $0.1) } + Self.arc(h).map { (-$0.0 - flat, -$0.1) }
      }
    return offsets.map { Picture.Point(x: middle.x + $0.0, y: middle.y + $0.1) }
  }

  /// Half a circle to the right, from above, without functions of angles: points of equal share.
  private static func arc(_ radius: Double) -> [(Double, Double)] {
    (0...8).map { step in
      // The rational parameters of a circle: (1 − t²) / (1 + t²) and 2t / (1 + t²), for t from −1 to 1.
      let t = Double(step) / 4 - 1
      return (radius * (1 - t * t) / (1 + t * t), radius * 2 * t / (1 + t * t))
    }
  }
}
