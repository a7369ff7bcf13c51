/// The areas that a room states of its floor, held against each other and against the floor that its body has.
///
/// Each is held by itself: of a pair that lies around the floor, either may be wrong.
struct FloorAreas {
  /// The share of the floor by which a gross area may be greater where a net area stands beside it, for walls, columns
  /// and shafts. No norm gives one; a digit or a unit too many is far beyond it.
  private static let wallShare = 0.5
  /// Square metres by which it may be greater in any case: around a duct, walls are more than the duct.
  private static let leastWalls = 1.0
  /// The share of the floor that a net area has at the least where a gross area stands beside it: bodies are drawn to the
  /// gross area, too, and net areas leave out what is under a slope (AC20-FZK-Haus: 74.51 of 107.16 m² under its roof).
  private static let leastNet = 0.5

  private let net, gross: [Double]
  /// The share by which areas may differ.
  private let tolerance: Double

  init(_ areas: [RoomAreas.Area], tolerance: Double) {
    net = areas.filter { $0.kind == .net }.map(\.value)
    gross = areas.filter { $0.kind == .gross }.map(\.value)
    self.tolerance = tolerance
  }

  /// Whether none is stated.
  var isEmpty: Bool { net.isEmpty && gross.isEmpty }

  /// How the areas contradict each other; nil where they do not.
  var conflict: String? {
    guard let most = net.max(), let least = gross.min(), most > least * (1 + tolerance) else { return nil }
    return "NetFloorArea: \(Self.text(most)) m² > GrossFloorArea: \(Self.text(least)) m²"
  }

  /// How an area contradicts the floor, of which the least and the most are known; nil where none does.
  func conflict(withFloor floor: ClosedRange<Double>) -> String? {
    for (name, area, least, most) in limits(floor.lowerBound, floor.upperBound) {
      if most < area * (1 - tolerance) { return "\(name)\(Self.text(area)) m² ≠ \(Self.text(floor.upperBound)) m²" }
      if least > area * (1 + tolerance) {
        return "\(name)\(Self.text(area)) m² ≠ \(Self.text(floor.lowerBound)) m²"
      }
    }
    return nil
  }

  /// How an area is too great for the box around the body; nil where none is.
  func conflict(withBox box: Double) -> String? {
    for (name, area, _, most) in limits(0, box) where area > most * (1 + tolerance) {
      return "\(name)\(Self.text(area)) m² > \(Self.text(box)) m²"
    }
    return nil
  }

  /// An area, and between what it must lie on a floor; its name is empty where all areas are of one kind.
  private typealias Limit = (name: String, area: Double, least: Double, most: Double)

  /// Takes the least and the most that a floor has; not as a range, for the box of a damaged body may be no number.
  private func limits(_ least: Double, _ most: Double) -> [Limit] {
    if net.isEmpty || gross.isEmpty { return (net + gross).map { ("", $0, least, most) } }
    let walls = max(most * Self.wallShare, Self.leastWalls)
    return net.map { ("NetFloorArea: ", $0, least * Self.leastNet, most) }
      + gross.map { ("GrossFloorArea: ", $0, least, most + walls) }
  }

  /// Square metres as people read them.
  static func text(_ area: Double) -> String { abs(area) < 1e12 ? "\((area * 100).rounded() / 100)" : "\(area)" }
}
