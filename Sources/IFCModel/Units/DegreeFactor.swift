/// The radians of a degree as files write them.
enum DegreeFactor {
  /// Programs write π/180 with as many digits as they like: `0.0174532925199433`.
  private static let degree = Double.pi / 180

  /// π/180 for a factor that is meant to be it, others as they are. O(1).
  static func exact(_ factor: Double) -> Double { (factor - degree).magnitude < 1e-13 ? degree : factor }
}
