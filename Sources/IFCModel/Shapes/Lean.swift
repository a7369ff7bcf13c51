/// Which way a body leans within the box around it: braces that cross each other have one box, and lean to either side.
///
/// For each pair of axes the mean, over the corners of the body, of the product of their coordinates from the middle of
/// the box, in halves of its sides: 1 for a body along the one diagonal, -1 along the other, about 0 for what leans to
/// neither.
public struct Lean: PointTaker, Sendable {
  /// What is less may come of how corners are written down.
  private static let least = 0.1

  private let middle: SIMD3<Double>
  private let half: SIMD3<Double>
  private var sum = SIMD3<Double>.zero
  private var count = 0.0

  init(in box: Box) {
    middle = (box.lowest + box.highest) / 2
    half = box.size / 2
  }

  /// Takes a corner in.
  mutating func add(_ point: SIMD3<Double>) {
    var place = (point - middle) / half
    // Nothing leans along an axis along which it has no size.
    place.replace(with: 0, where: half .<= 1e-9)
    sum += place * SIMD3(place.y, place.z, place.x)
    count += 1
  }

  /// Whether two bodies of one box plainly lean to different sides.
  public func isOpposed(to other: Lean) -> Bool {
    let (one, two) = (mean, other.mean)
    return (0..<3).contains { one[$0] * two[$0] < 0 && min(abs(one[$0]), abs(two[$0])) > Self.least }
  }

  private var mean: SIMD3<Double> { count > 0 ? sum / count : .zero }
}

extension ShapeReader {
  /// Which way the body of a product leans within its box; nil where it has none, or it is not known.
  ///
  /// - Complexity: as for ``box(of:in:)``.
  public func lean(of product: Instance, in placement: Placement?, within box: Box) -> Lean? {
    var lean = Lean(in: box)
    return add(bodyOf: product, in: placement, to: &lean, reading: Self.most) ? lean : nil
  }
}
