import Glibc

extension MapSystem {
  /// How far from the central meridian the formulas of projections hold, in degrees.
  private static let reach = 40.0

  /// Whether a position lies in the extent of the system; nil where its projection is not known.
  ///
  /// - Parameters:
  ///   - latitude: in decimal degrees, as the longitude.
  ///   - margin: metres by which it may lie beside.
  func covers(latitude: Double, longitude: Double, margin: Double) -> Bool? {
    guard let projection else { return nil }
    guard abs(remainder(longitude - projection.centralMeridian, 360)) <= MapSystem.reach else { return false }
    let place = projection.project(latitude: latitude, longitude: longitude)
    return holds(eastings, place.easting, margin) && holds(northings, place.northing, margin)
  }

  private func holds(_ range: ClosedRange<Double>, _ number: Double, _ margin: Double) -> Bool {
    number >= range.lowerBound - margin && number <= range.upperBound + margin
  }
}
