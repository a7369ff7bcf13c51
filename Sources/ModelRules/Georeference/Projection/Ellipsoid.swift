/// The figure of the Earth that a projection starts from.
struct Ellipsoid: Sendable {
  /// The semi-major axis in metres.
  let semiMajorAxis: Double
  /// The flattening, (a − b) / a.
  let flattening: Double

  /// - Parameter inverseFlattening: 1 / f, as registers give it.
  init(semiMajorAxis: Double, inverseFlattening: Double) {
    self.semiMajorAxis = semiMajorAxis
    flattening = 1 / inverseFlattening
  }

  /// The first eccentricity.
  var eccentricity: Double { (flattening * (2 - flattening)).squareRoot() }

  /// IAG GRS 1980 (EPSG:7019), of RGF93 and all legal systems of France.
  static let grs80 = Ellipsoid(semiMajorAxis: 6_378_137, inverseFlattening: 298.257222101)
  /// WGS 84 (EPSG:7030), which differs from GRS 1980 by a tenth of a millimetre.
  static let wgs84 = Ellipsoid(semiMajorAxis: 6_378_137, inverseFlattening: 298.257223563)
}
