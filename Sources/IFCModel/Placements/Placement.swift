/// Where something stands and how it is turned: an origin and three axes, right-handed and of length 1.
///
/// Lengths are in metres.
public struct Placement: Sendable, Equatable, BitwiseCopyable {
  /// The origin.
  public var origin: SIMD3<Double>
  /// The direction of the x axis.
  public var xAxis: SIMD3<Double>
  /// The direction of the y axis.
  public var yAxis: SIMD3<Double>
  /// The direction of the z axis.
  public var zAxis: SIMD3<Double>

  /// The placement of the world: everything is measured from there.
  public static let world = Placement(origin: .zero, axis: nil, reference: nil)

  /// A placement as IfcAxis2Placement3D states one (IfcBuildAxes, ISO 16739-1).
  ///
  /// - Parameters:
  ///   - axis: the z axis, of any length; nil, or nothing that can be a direction, for (0, 0, 1).
  ///   - reference: a direction in the plane of z and x, on the side of x; nil for (1, 0, 0). Where it has no part
  ///     across z, which the standard does not allow, x or else y of the surroundings takes its place.
  public init(origin: SIMD3<Double>, axis: SIMD3<Double>?, reference: SIMD3<Double>?) {
    self.origin = origin
    let zAxis = axis.flatMap(Placement.direction) ?? SIMD3(0, 0, 1)
    self.zAxis = zAxis
    let xAxis =
      Placement.across(zAxis, reference) ?? Placement.across(zAxis, SIMD3(1, 0, 0))
      ?? Placement.across(zAxis, SIMD3(0, 1, 0)) ?? SIMD3(1, 0, 0)
    self.xAxis = xAxis
    yAxis = Placement.cross(zAxis, xAxis)
  }

  /// A point that is measured from here, measured from where this placement is.
  public func point(_ local: SIMD3<Double>) -> SIMD3<Double> { origin + direction(local) }

  /// A direction that is measured from here, measured from where this placement is.
  public func direction(_ local: SIMD3<Double>) -> SIMD3<Double> {
    local.x * xAxis + local.y * yAxis + local.z * zAxis
  }

  /// A placement that is measured from here, measured from where this one is.
  public func placing(_ local: Placement) -> Placement {
    var placed = local
    placed.origin = point(local.origin)
    placed.xAxis = direction(local.xAxis)
    placed.yAxis = direction(local.yAxis)
    placed.zAxis = direction(local.zAxis)
    return placed
  }

  /// The placement that takes back what this one does.
  var inverse: Placement {
    var inverse = self
    inverse.xAxis = SIMD3(xAxis.x, yAxis.x, zAxis.x)
    inverse.yAxis = SIMD3(xAxis.y, yAxis.y, zAxis.y)
    inverse.zAxis = SIMD3(xAxis.z, yAxis.z, zAxis.z)
    inverse.origin = .zero
    inverse.origin = -inverse.direction(origin)
    return inverse
  }

  /// A vector of length 1; nil where it has no length to speak of, or one beyond measure.
  private static func direction(_ vector: SIMD3<Double>) -> SIMD3<Double>? {
    let length = (vector * vector).sum().squareRoot()
    return length > 1e-9 && length.isFinite ? vector / length : nil
  }

  /// The part of a vector that stands across an axis, of length 1; nil where there is none to speak of.
  private static func across(_ axis: SIMD3<Double>, _ vector: SIMD3<Double>?) -> SIMD3<Double>? {
    guard let unit = vector.flatMap(direction) else { return nil }
    return direction(unit - (unit * axis).sum() * axis)
  }

  private static func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
    SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
  }
}
