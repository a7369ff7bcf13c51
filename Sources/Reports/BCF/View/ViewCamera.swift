/// From where a viewpoint looks: from above, at an angle, far enough that all that matters is seen.
///
/// Coordinates are those of the model, in metres (BCF 2.1 and 3.0, visinfo).
struct ViewCamera: Equatable {
  /// Vertical field of view in degrees: releases until 3.0 allow 45 to 60.
  static let fieldOfView = 60.0
  /// Width of the view by its height.
  static let aspectRatio = 4.0 / 3
  /// What is seen around objects at least, in metres: something of their surroundings.
  private static let surroundings = 4.0

  /// Where the camera is.
  let viewPoint: SIMD3<Double>
  /// Where it looks; of length 1.
  let direction: SIMD3<Double>
  /// What is up for it; of length 1, at a right angle to the direction.
  let up: SIMD3<Double>

  /// A camera that has some points in view; of those far from most others it has none.
  init(framing points: [SIMD3<Double>]) {
    var lowest = points.first ?? .zero
    var highest = lowest
    for point in points {
      lowest = pointwiseMin(lowest, point)
      highest = pointwiseMax(highest, point)
    }
    let middle = (lowest + highest) / 2
    let half = (highest - lowest) / 2
    let radius = Self.length(half) + Self.surroundings
    direction = Self.unit(SIMD3(1, 1, -1.2))
    // The part of the vertical that is at a right angle to the direction.
    up = Self.unit(SIMD3(0, 0, 1) - direction * direction.z)
    // Half of the field of view is 30 degrees, whose sine is a half.
    viewPoint = middle - direction * (radius * 2)
  }

  private static func length(_ vector: SIMD3<Double>) -> Double { (vector * vector).sum().squareRoot() }

  private static func unit(_ vector: SIMD3<Double>) -> SIMD3<Double> { vector / length(vector) }
}
