import IFCModel
import IFCSchema

/// Reads at which heights elements stand, and no more of their bodies than a question needs. For one thread.
final class HeightReader {
  /// What heights are those of.
  enum Part {
    /// The whole body.
    case whole
    /// A point of the body.
    case some
    /// The origin of an element without a body.
    case origin
  }

  private let model: Model
  private let placements: PlacementReader
  private let shapes: ShapeReader

  init(_ model: Model) {
    self.model = model
    placements = PlacementReader(model)
    shapes = ShapeReader(model)
  }

  /// The lowest height of an element that is outside, in metres; nil for one that is not, or whose height is not known.
  ///
  /// Where a point of the body is not outside, the body as a whole is not, and is not read.
  ///
  /// - Parameters:
  ///   - placement: where it stands; nil where that cannot be told.
  ///   - isOutside: whether heights are, as those of a part.
  /// - Complexity: O(1); O(instances of the body) where what is looked at first is outside.
  func height(
    of element: Instance, at placement: Placement?, outside isOutside: (ClosedRange<Double>, Part) -> Bool
  ) -> Double? {
    guard let placement else { return nil }
    if let height = shapes.sample(of: element, in: placement)?.z {
      guard isOutside(height...height, .some) else { return nil }
      if let body = shapes.box(of: element, in: placement) {
        return isOutside(body.lowest.z...body.highest.z, .whole) ? body.lowest.z : nil
      }
    }
    let origin = placement.origin.z
    guard isOutside(origin...origin, .origin), isPlaced(element) else { return nil }
    return origin
  }

  /// Whether an element stands where its origin is: it has no body and no parts, and its placement is not that of the
  /// whole model.
  private func isPlaced(_ element: Instance) -> Bool {
    guard shapes.body(of: element) == nil, !model.reversed(.aggregates).contains(element.place) else { return false }
    let own = placements.placementInstance(of: element).flatMap { model.reader.reference("RelativePlacement", of: $0) }
    return own.flatMap(placements.axes)?.origin != .zero
  }
}
