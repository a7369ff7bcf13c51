/// What takes in points, one after the other. Lengths are in metres.
protocol PointTaker {
  /// Takes a point in.
  mutating func add(_ point: SIMD3<Double>)

  /// Whether it knows enough: no more points need be read for it.
  var isFilled: Bool { get }

  /// Whether the corners of the box around points tell it as much as all of them.
  static var takesBoxes: Bool { get }
}

extension PointTaker {
  var isFilled: Bool { false }
  static var takesBoxes: Bool { false }
}

/// The smallest box with sides along the axes that holds some points. Lengths are in metres.
public struct Box: Sendable, Equatable, BitwiseCopyable, PointTaker {
  /// The corner with the lowest coordinates; above ``highest`` where the box holds nothing.
  public private(set) var lowest = SIMD3<Double>(repeating: .infinity)
  /// The corner with the highest coordinates.
  public private(set) var highest = SIMD3<Double>(repeating: -.infinity)

  static var takesBoxes: Bool { true }

  /// A box that holds nothing.
  public init() {}

  /// Whether it holds nothing.
  public var isEmpty: Bool { lowest.x > highest.x }

  /// Its sides.
  public var size: SIMD3<Double> { highest - lowest }

  /// The box; nil where it holds nothing, or is larger than numbers are.
  var known: Box? { isEmpty || !(size.x + size.y + size.z).isFinite ? nil : self }

  /// Makes it hold a point, too; one that is out of all ``Reach`` is left out.
  public mutating func add(_ point: SIMD3<Double>) {
    guard Reach.holds(point) else { return }
    lowest = pointwiseMin(lowest, point)
    highest = pointwiseMax(highest, point)
  }

  /// Whether no side lies further from the other box's than a tolerance.
  public func isEqual(to other: Box, within tolerance: Double) -> Bool {
    func isNear(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Bool {
      let gap = a - b
      return abs(gap.x) <= tolerance && abs(gap.y) <= tolerance && abs(gap.z) <= tolerance
    }
    return isNear(lowest, other.lowest) && isNear(highest, other.highest)
  }
}

extension PointTaker {
  /// Takes in the corners of a box as it lies in a placement.
  mutating func add(_ box: Box, in placement: Placement) {
    guard !box.isEmpty else { return }
    for corner in 0..<8 {
      let x = corner & 1 == 0 ? box.lowest.x : box.highest.x
      let y = corner & 2 == 0 ? box.lowest.y : box.highest.y
      let z = corner & 4 == 0 ? box.lowest.z : box.highest.z
      add(placement.point(SIMD3(x, y, z)))
    }
  }
}
