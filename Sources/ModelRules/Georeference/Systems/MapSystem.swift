/// A coordinate system of maps that recol knows: its codes, its names, where its coordinates lie.
struct MapSystem: Sendable {
  /// Codes of the EPSG register: realisations of one system, and those with a height beside.
  let codes: [Int]
  /// Names that people and programs write, as ``SystemText`` folds them; the first is for people.
  let names: [String]
  /// Eastings that may occur, in metres.
  let eastings: ClosedRange<Double>
  /// Northings that may occur, in metres.
  let northings: ClosedRange<Double>
  /// Heights of ground and buildings that may occur, in metres.
  let heights: ClosedRange<Double>
  /// The vertical systems that belong to it, by their codes; nil where any may.
  let verticals: [Int]?
  /// How positions become coordinates; nil where that takes a change of datum, which recol does not make.
  let projection: MapProjection?
  /// Whether the system is one that owners in France take unless they say otherwise.
  let isListed: Bool

  init(
    _ codes: [Int], _ names: [String], eastings: ClosedRange<Double>, northings: ClosedRange<Double>,
    heights: ClosedRange<Double> = -100...4900, verticals: [Int]? = nil, projection: MapProjection? = nil,
    isListed: Bool = true
  ) {
    self.codes = codes
    self.names = names
    self.eastings = eastings
    self.northings = northings
    self.heights = heights
    self.verticals = verticals
    self.projection = projection
    self.isListed = isListed
  }
}
