/// How far things may be from the storey that contains them, for ``Storeys``.
struct HeightLimits: Sendable {
  /// How far, in metres, things may be below the lowest storey and above the highest.
  private static let far = 30.0
  /// How far over the next storey the middle of an element is that does not belong below, and how far it may begin
  /// under it.
  private static let over = (middle: 0.5, foot: 0.05)
  /// How far under its storey the middle of an element is that stands in the one below.
  private static let under = 1.0

  /// How far slabs and foundations may hang below their storey, in metres.
  let tolerance: Double

  /// Whether what reaches from one height to another is outside of a band: a body, or a point of it, or an origin.
  ///
  /// - Parameter stands: whether it is of what stands on the floor.
  func areLeft(
    by heights: ClosedRange<Double>, _ band: StoreyHeights.Band, _ part: HeightReader.Part, stands: Bool = false
  ) -> Bool {
    if stands, let floor = band.lowest, heights.upperBound < floor + Self.over.foot {
      switch part {
      case .origin: break
      // A body may hang from the floor by the point that is looked at first.
      case .some: return true
      case .whole: if (heights.lowerBound + heights.upperBound) / 2 < floor - Self.under { return true }
      }
    }
    if heights.upperBound < (band.lowest.map { $0 - tolerance } ?? band.height - Self.far) { return true }
    guard let next = band.highest else { return heights.lowerBound > band.height + Self.far }
    let isAbove = heights.lowerBound > next - Self.over.foot
    switch part {
    case .origin: return heights.lowerBound > next + tolerance
    case .some: return isAbove
    case .whole: return isAbove && (heights.lowerBound + heights.upperBound) / 2 > next + Self.over.middle
    }
  }
}
