/// The areas that a room states of its floor, held against each other and against the floor that its body has.
///
/// Each is held by itself: of a pair that lies around the floor, either may be wrong.
struct FloorAreas {
  /// The share of the floor by which a gross area may be greater where a net area stands beside it, for walls, columns
  /// and shafts. No norm gives one; a digit or a unit too many is far beyond it.
  private static let wallShare = 0.5
  /// Square metres by which it may be greater in any case: around a duct, walls are more than the duct.
  private static let leastWalls = 1.0
  /// The share of the floor that a net area has at the least, whether a gross area stands beside it or not, under a
  /// slope or where that cannot be told: net areas of many countries leave out what is too low to stand in
  /// (AC20-FZK-Haus: 74.51 of 107.16 m² under its roof; Code de la construction et de l'habitation, R. 156-1: below
  /// 1.80 m).
  private static let leastNet = 0.5
  /// The same under a ceiling that is as high everywhere. What is then left out is columns, inner walls, what is built in
  /// and openings of the slab (Qto_SpaceBaseQuantities), and plaster: 3 % in the rooms of AC20-FZK-Haus (II. BV, § 43).
  private static let leastNetOfPrism = 0.75
  /// Square metres that may be left out in any case, down to half: around a bathroom that is drawn with its walls they
  /// are more than a quarter.
  private static let leastLeftOut = 2.0

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

  /// How a net area is too little beside the gross area, where the floor does not say which of them is wrong; nil where
  /// none is.
  var shortfall: String? {
    guard let net = net.min(), let gross = gross.max(), gross - net > Self.leastWalls,
      net * (1 + tolerance) < gross * Self.leastNet
    else { return nil }
    return "NetFloorArea: \(Self.text(net)) m² < \(Self.leastNet) × GrossFloorArea: \(Self.text(gross)) m²"
  }

  /// How an area contradicts the floor, of which the least and the most are known; nil where none does.
  ///
  /// - Parameters:
  ///   - isPrism: whether the body is as high everywhere.
  ///   - isBroken: whether the room is one whose floor is mostly not there: a staircase, a shaft.
  func conflict(withFloor floor: ClosedRange<Double>, isPrism: Bool, isBroken: Bool) -> String? {
    let share = isPrism && !isBroken ? Self.leastNetOfPrism : Self.leastNet
    for (name, area, least, most) in limits(floor.lowerBound, floor.upperBound, leastNet: share) {
      if most < area * (1 - tolerance) {
        return "\(name)\(Self.text(area)) m² ≠ Body: \(Self.text(floor.upperBound)) m²"
      }
      if least > area * (1 + tolerance) {
        return "\(name)\(Self.text(area)) m² ≠ Body: \(Self.text(floor.lowerBound)) m²"
      }
    }
    return nil
  }

  /// How an area is too great for the box around the body; nil where none is.
  func conflict(withBox box: Double) -> String? {
    for (name, area, _, most) in limits(0, box, leastNet: 0) where area > most * (1 + tolerance) {
      return "\(name)\(Self.text(area)) m² > Body: \(Self.text(box)) m²"
    }
    return nil
  }

  /// An area, and between what it must lie on a floor; its name is empty where all areas are of one kind.
  private typealias Limit = (name: String, area: Double, least: Double, most: Double)

  /// Takes the least and the most that a floor has; not as a range, for the box of a damaged body may be no number.
  private func limits(_ least: Double, _ most: Double, leastNet: Double) -> [Limit] {
    let leastNet = min(least * leastNet, max(least - Self.leastLeftOut, least * Self.leastNet))
    if gross.isEmpty { return net.map { ("", $0, leastNet, most) } }
    if net.isEmpty { return gross.map { ("", $0, least, most) } }
    let walls = max(most * Self.wallShare, Self.leastWalls)
    return net.map { ("NetFloorArea: ", $0, leastNet, most) }
      + gross.map { ("GrossFloorArea: ", $0, least, most + walls) }
  }

  /// Square metres as people read them.
  static func text(_ area: Double) -> String { abs(area) < 1e12 ? "\((area * 100).rounded() / 100)" : "\(area)" }
}
