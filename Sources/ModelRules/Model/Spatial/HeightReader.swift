import IFCModel
import IFCSchema

/// Reads at which heights elements stand, and no more of their bodies than a question needs. For one thread.
final class HeightReader {
  private let model: Model
  private let placements: PlacementReader
  private let shapes: ShapeReader
  /// The boxes of elements that others stand in, by their places; nil where they are not known.
  private var wholes: [UInt32: Box?] = [:]

  init(_ model: Model) {
    self.model = model
    placements = PlacementReader(model)
    shapes = ShapeReader(model)
  }

  /// The lowest height of an element that is outside of a band, in metres; nil for one that is not, or whose height is
  /// not known.
  ///
  /// Where a point of the body is not outside, the body as a whole is not, and no more of it is read.
  ///
  /// - Parameters:
  ///   - placement: where it stands; nil where that cannot be told.
  ///   - stands: whether it is of what stands on the floor.
  /// - Complexity: O(1); O(instances of the body) where what is looked at first is outside, or no point is found at once.
  func height(
    of element: Instance, at placement: Placement?, outside band: StoreyHeights.Band, _ limits: HeightLimits,
    stands: Bool
  ) -> Double? {
    guard let placement else { return nil }
    let isOutside = { limits.areLeft(by: $0, band, $1, stands: stands) }
    if let height = shapes.sample(of: element, in: placement)?.z {
      guard isOutside(height...height, .some) else { return nil }
      // Most of what stands on the floor rises from it.
      if let end = shapes.farSample(of: element, in: placement)?.z,
        !isOutside(min(height, end)...max(height, end), .some)
      {
        return nil
      }
    }
    let sure = limits.sure(in: band, stands: stands)
    if let body = shapes.box(of: element, in: placement, until: sure.lowest, sure.highest) {
      return isOutside(body.lowest.z...body.highest.z, .whole) ? body.lowest.z : nil
    }
    let origin = placement.origin.z
    guard isOutside(origin...origin, .origin), isPlaced(element) else { return nil }
    return origin
  }

  /// How high what an element stands in reaches, in metres: the rooms of its storey within whose outlines it is, and the
  /// element whose opening it fills, where that begins in the storey; nil where there is nothing of the kind.
  ///
  /// - Parameters:
  ///   - rooms: those that may be meant.
  ///   - next: the height of the next storey. A wall that begins there is of that storey, and says nothing for a door in
  ///     it that is contained below.
  /// - Complexity: O(rooms), and O(instances of the bodies).
  func top(around element: Instance, at placement: Placement, rooms: [Box], below next: Double) -> Double? {
    var tops: [Double] = []
    if let opening = model.relation(.fillsElement).first(of: element.place),
      let whole = model.relation(.voidsElement).first(of: opening).flatMap(model.instance(at:)),
      let box = box(ofWhole: whole), box.lowest.z < next - Self.foot
    {
      tops.append(box.highest.z)
    }
    if !rooms.isEmpty {
      let box = shapes.box(of: element, in: placement)
      let (lowest, highest) = (box?.lowest ?? placement.origin, box?.highest ?? placement.origin)
      tops += rooms.filter { room in
        room.lowest.x - Self.wall < lowest.x && room.lowest.y - Self.wall < lowest.y
          && highest.x < room.highest.x + Self.wall && highest.y < room.highest.y + Self.wall
      }.map(\.highest.z)
    }
    return tops.max()
  }

  /// How far an element reaches whose openings others fill: read once for all of them.
  private func box(ofWhole whole: Instance) -> Box? {
    if let known = wholes[whole.place] { return known }
    let box = shapes.box(of: whole)
    wholes[whole.place] = .some(box)
    return box
  }

  /// Metres below the next storey at which walls of that storey may begin: in its floor.
  private static let foot = 0.5
  /// Metres that something reaches out of a room into the walls around it.
  private static let wall = 0.5

  /// Whether an element stands where its origin is: it has no body that is read and no parts, and its placement is not
  /// that of the whole model.
  private func isPlaced(_ element: Instance) -> Bool {
    guard !model.reversed(.aggregates).contains(element.place) else { return false }
    let own = placements.placementInstance(of: element).flatMap { model.reader.reference("RelativePlacement", of: $0) }
    return own.flatMap(placements.axes)?.origin != .zero
  }
}
