/// The box of the points that it takes in, until one of them lies between two heights. Lengths are in metres.
struct HeightSearch: PointTaker {
  static let takesBoxes = true

  private(set) var box = Box()
  private(set) var isFilled = false
  private let lowest: Double
  private let highest: Double

  init(from lowest: Double, to highest: Double) { (self.lowest, self.highest) = (lowest, highest) }

  mutating func add(_ point: SIMD3<Double>) {
    guard Reach.holds(point) else { return }
    box.add(point)
    if point.z >= lowest, point.z <= highest { isFilled = true }
  }
}
