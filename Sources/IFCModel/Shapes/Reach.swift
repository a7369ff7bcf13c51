/// How far anything of a model can lie: what is farther was written by mistake or on purpose, and sums of such numbers
/// are none.
public enum Reach {
  /// The farthest, in metres along each axis: some seven times as far as the sun.
  public static let farthest = 1e12

  /// Whether something may lie at a height or a length; never where that is no number.
  public static func holds(_ metres: Double) -> Bool { abs(metres) <= farthest }

  /// Whether something may lie at a point; never where a coordinate is no number.
  @inline(__always)
  static func holds(_ point: SIMD3<Double>) -> Bool {
    abs(point.x) <= farthest && abs(point.y) <= farthest && abs(point.z) <= farthest
  }
}
