import Findings

/// The sheet that a plan is drawn on: from metres to the units of the drawing.
struct PlanSheet {
  /// A place on the sheet, from its upper left corner.
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// Its sides.
  static let width = 560.0
  private static let tallest = 460.0

  /// What it shows.
  let extent: PlanExtent
  /// Units of the drawing in a metre.
  let scale: Double
  /// How tall it is.
  let height: Double
  private let left: Double

  init(_ extent: PlanExtent) {
    self.extent = extent
    let size = extent.size
    scale = min(Self.width / size.width, Self.tallest / size.height)
    height = max(60, size.height * scale)
    left = (Self.width - size.width * scale) / 2
  }

  /// Where a point of the storey lies on the sheet.
  func point(_ point: PlanPoint) -> Point {
    Point(x: left + (point.x - extent.lowest.x) * scale, y: (extent.highest.y - point.y) * scale)
  }

  /// Which point of the storey lies at a place of the sheet.
  func place(_ point: Point) -> PlanPoint {
    PlanPoint(x: extent.lowest.x + (point.x - left) / scale, y: extent.highest.y - point.y / scale)
  }

  /// An outline as the data of a path, with tenths of units, without corners that nobody could tell apart; empty where
  /// it comes to a point or a line.
  func path(_ outline: PlanOutline) -> String {
    var text = ""
    var last = (x: 0, y: 0)
    var count = 0
    for corner in outline.corners {
      let exact = point(corner)
      // What is shown of it lies within, and the rest not beyond what a path can hold.
      let place = (x: Self.tenths(exact.x), y: Self.tenths(exact.y))
      if count == 0 {
        text += "M\(Self.text(place.x)) \(Self.text(place.y))"
      } else {
        guard abs(place.x - last.x) + abs(place.y - last.y) >= 4 else { continue }
        text += "l\(Self.text(place.x - last.x)) \(Self.text(place.y - last.y))"
      }
      last = place
      count += 1
    }
    return count > 2 ? text + "z" : ""
  }

  private static func tenths(_ value: Double) -> Int { Int((max(-1e5, min(1e5, value)) * 10).rounded()) }

  private static func text(_ tenths: Int) -> String {
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole == 0 ? "" : "\(whole)").\(rest)"
  }
}
