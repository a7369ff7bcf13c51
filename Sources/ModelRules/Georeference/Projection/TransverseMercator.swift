import Glibc

/// The transverse Mercator projection (EPSG method 9807), of which the zones of UTM are the best known.
///
/// Formulas: IOGP, Geomatics Guidance Note 7-2, "Transverse Mercator", those of the Finnish public administration
/// (JHS 154), which hold to millimetres within 40 degrees of the central meridian.
struct TransverseMercator: Sendable {
  /// The longitude of the natural origin, in degrees.
  let centralMeridian: Double
  private let eccentricity: Double
  private let originLongitude: Double
  private let scale: Double
  private let falseEasting: Double
  private let falseNorthing: Double
  /// B: the radius of the rectifying sphere.
  private let radius: Double
  /// h1 to h4.
  private let series: [Double]
  /// M0: the distance from the equator to the origin's parallel.
  private let originDistance: Double

  /// - Parameters:
  ///   - latitude: of the natural origin, in degrees.
  ///   - longitude: of the natural origin, in degrees.
  ///   - scale: at the natural origin.
  ///   - easting: false easting.
  ///   - northing: false northing.
  init(
    latitude: Double, longitude: Double, scale: Double, easting: Double, northing: Double,
    ellipsoid: Ellipsoid = .grs80
  ) {
    let f = ellipsoid.flattening
    let n = f / (2 - f)
    let n2 = n * n
    let n3 = n2 * n
    let n4 = n3 * n
    centralMeridian = longitude
    eccentricity = ellipsoid.eccentricity
    originLongitude = longitude * .pi / 180
    self.scale = scale
    falseEasting = easting
    falseNorthing = northing
    radius = ellipsoid.semiMajorAxis / (1 + n) * (1 + n2 / 4 + n4 / 64)
    series = [
      n / 2 - 2.0 / 3 * n2 + 5.0 / 16 * n3 + 41.0 / 180 * n4,
      13.0 / 48 * n2 - 3.0 / 5 * n3 + 557.0 / 1440 * n4,
      61.0 / 240 * n3 - 103.0 / 140 * n4,
      49561.0 / 161280 * n4,
    ]
    let q = TransverseMercator.isometric(latitude * .pi / 180, eccentricity)
    let xi = asin(tanh(q))
    originDistance =
      radius * series.enumerated().reduce(xi) { $0 + $1.element * sin(2 * Double($1.offset + 1) * xi) }
  }

  /// A zone of UTM: its central meridian is 6 z − 183 degrees, its scale 0.9996.
  static func utm(zone: Int, south: Bool = false, ellipsoid: Ellipsoid = .grs80) -> TransverseMercator {
    TransverseMercator(
      latitude: 0, longitude: Double(6 * zone - 183), scale: 0.9996, easting: 500_000,
      northing: south ? 10_000_000 : 0, ellipsoid: ellipsoid)
  }

  /// Easting and northing of a point in decimal degrees.
  func project(latitude: Double, longitude: Double) -> (easting: Double, northing: Double) {
    let q = TransverseMercator.isometric(latitude * .pi / 180, eccentricity)
    let beta = atan(sinh(q))
    let difference = longitude * .pi / 180 - originLongitude
    let eta0 = atanh(cos(beta) * sin(difference))
    let xi0 = asin(min(1, max(-1, sin(beta) * cosh(eta0))))
    var xi = xi0
    var eta = eta0
    for (place, h) in series.enumerated() {
      let multiple = 2 * Double(place + 1)
      xi += h * sin(multiple * xi0) * cosh(multiple * eta0)
      eta += h * cos(multiple * xi0) * sinh(multiple * eta0)
    }
    return (falseEasting + scale * radius * eta, falseNorthing + scale * (radius * xi - originDistance))
  }

  /// Q: the isometric latitude.
  private static func isometric(_ latitude: Double, _ e: Double) -> Double {
    asinh(tan(latitude)) - e * atanh(e * sin(latitude))
  }
}
