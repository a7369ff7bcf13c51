/// A point of a plan, in metres; y points away from who looks at the plan.
public struct PlanPoint: Sendable, Hashable, BitwiseCopyable {
  /// To the right.
  public var x: Double
  /// Upwards on the sheet.
  public var y: Double

  /// A point.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether it is a place at all: two numbers, and none beyond what anybody could mean.
  public var isPlace: Bool { x.magnitude < 1e9 && y.magnitude < 1e9 }
}
