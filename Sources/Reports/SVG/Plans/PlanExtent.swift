import Findings

/// The part of a storey that its plan shows: where most of it is, whatever lies at the other end of the world.
struct PlanExtent: Hashable {
  /// The corner with the lowest coordinates, in metres.
  private(set) var lowest: PlanPoint
  /// The corner with the highest ones.
  private(set) var highest: PlanPoint

  /// How far beyond the middle half of all coordinates something may lie: so many times its width, and in metres.
  private static let reach = (widths: 10.0, metres: 50.0)
  /// How far from rooms and walls what fails is still shown, in metres; or half of their width.
  private static let surroundings = 25.0
  /// What is shown at least, in metres.
  private static let smallest = 4.0
  /// Points that are looked at: of more every second, third and so on.
  private static let sample = 5000

  /// What a plan with marks shows; nil where there is nothing that has a place.
  ///
  /// Rooms and walls say where the building is, and marks around it are shown with it. Where no mark is near, or there
  /// are neither rooms nor walls, the marks say it.
  /// - Complexity: O(rooms + walls + marks).
  init?(_ plan: StoreyPlan, _ marks: [PlanMarks.Mark]) {
    let context = plan.rooms.flatMap { $0.outline?.corners ?? [$0.centre] } + plan.walls.flatMap(\.corners)
    let points = marks.map(\.point).filter(\.isPlace)
    guard var extent = PlanExtent(of: context) ?? PlanExtent(of: points) else { return nil }
    let near = extent.grown(by: max(Self.surroundings, extent.size.width / 2, extent.size.height / 2))
    let shown = points.filter(near.contains)
    if shown.isEmpty, let others = PlanExtent(of: points) {
      extent = others
    } else {
      for point in shown { extent.add(point) }
    }
    self = extent.grown(
      by: max(extent.size.width, extent.size.height) * 0.02, atLeast: Self.smallest)
  }

  /// Where most of some points are; nil where there are none.
  init?(of all: [PlanPoint]) {
    let step = max(1, all.count / Self.sample)
    let places = stride(from: 0, to: all.count, by: step).map { all[$0] }.filter(\.isPlace)
    guard let (left, right) = Self.fence(places.map(\.x)), let (bottom, top) = Self.fence(places.map(\.y)) else {
      return nil
    }
    let inside = all.filter { (left...right).contains($0.x) && (bottom...top).contains($0.y) }
    guard let first = inside.first else { return nil }
    (lowest, highest) = (first, first)
    for point in inside { add(point) }
  }

  /// Between which coordinates points count: around the middle half of them.
  private static func fence(_ values: [Double]) -> (Double, Double)? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let (low, high) = (sorted[(sorted.count - 1) / 4], sorted[(sorted.count - 1) * 3 / 4])
    let far = max((high - low) * reach.widths, reach.metres)
    return (low - far, high + far)
  }

  /// Its sides in metres.
  var size: (width: Double, height: Double) { (highest.x - lowest.x, highest.y - lowest.y) }

  /// Whether a point is shown.
  func contains(_ point: PlanPoint) -> Bool {
    point.x >= lowest.x && point.x <= highest.x && point.y >= lowest.y && point.y <= highest.y
  }

  /// Whether some of an outline is shown.
  func touches(_ outline: PlanOutline) -> Bool {
    let box = outline.box
    return box.lowest.x <= highest.x && box.highest.x >= lowest.x && box.lowest.y <= highest.y
      && box.highest.y >= lowest.y
  }

  private mutating func add(_ point: PlanPoint) {
    lowest = PlanPoint(x: min(lowest.x, point.x), y: min(lowest.y, point.y))
    highest = PlanPoint(x: max(highest.x, point.x), y: max(highest.y, point.y))
  }

  private func grown(by margin: Double, atLeast smallest: Double = 0) -> PlanExtent {
    var grown = self
    let x = max(margin, (smallest - size.width) / 2)
    let y = max(margin, (smallest - size.height) / 2)
    grown.add(PlanPoint(x: lowest.x - x, y: lowest.y - y))
    grown.add(PlanPoint(x: highest.x + x, y: highest.y + y))
    return grown
  }
}
