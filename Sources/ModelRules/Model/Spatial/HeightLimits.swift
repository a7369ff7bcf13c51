/// How far things may be from the storey that contains them, for ``Storeys``.
struct HeightLimits: Sendable {
  /// What heights are those of.
  enum Part {
    /// The whole body.
    case whole
    /// A point of the body.
    case some
    /// The origin of an element without a body, or whose body is not read.
    case origin
  }

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
    by heights: ClosedRange<Double>, _ band: StoreyHeights.Band, _ part: Part, stands: Bool = false
  ) -> Bool {
    let sure = sure(in: band, stands: stands)
    let middle = (heights.lowerBound + heights.upperBound) / 2
    let isBelow = heights.upperBound < sure.lowest
    let isAbove = heights.lowerBound > sure.highest
    switch part {
    case .some: return isBelow || isAbove
    case .whole:
      // A body may hang from the floor by the point that is looked at first.
      if isBelow { return heights.upperBound < lowest(of: band) || middle < (band.lowest ?? .infinity) - Self.under }
      return isAbove && band.highest.map { middle > $0 + Self.over.middle } ?? true
    case .origin:
      return heights.upperBound < lowest(of: band)
        || heights.lowerBound > band.highest.map { $0 + tolerance } ?? sure.highest
    }
  }

  /// The heights between which any point of a body says that the body is not outside; none where the first is above
  /// the other.
  func sure(in band: StoreyHeights.Band, stands: Bool) -> (lowest: Double, highest: Double) {
    let floor = stands ? band.lowest.map { $0 + Self.over.foot } : nil
    let highest = band.highest.map { $0 - Self.over.foot } ?? band.height + Self.far
    return (max(floor ?? -.infinity, lowest(of: band)), highest)
  }

  /// Where the band begins, and what hangs below it.
  private func lowest(of band: StoreyHeights.Band) -> Double {
    band.lowest.map { $0 - tolerance } ?? band.height - Self.far
  }
}
