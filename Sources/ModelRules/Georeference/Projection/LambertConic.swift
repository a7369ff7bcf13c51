import Glibc

/// The conformal conic projection of Lambert with two standard parallels (EPSG method 9802).
///
/// Formulas: IOGP, Geomatics Guidance Note 7-2, "Lambert Conic Conformal (2SP)"; Lambert-93 and the zones CC42 to CC50
/// are of this kind (IGN, NTG 87; decree 2006-272).
struct LambertConic: Sendable {
  /// The longitude of the false origin, in degrees.
  let centralMeridian: Double
  private let eccentricity: Double
  private let originLongitude: Double
  private let originEasting: Double
  private let originNorthing: Double
  /// n: how fast meridians converge.
  private let convergence: Double
  /// a F: the radius of a parallel is this times t^n.
  private let radius: Double
  /// rF: the radius of the false origin's parallel.
  private let originRadius: Double

  /// - Parameters:
  ///   - latitude: of the false origin, in degrees, as all angles here.
  ///   - longitude: of the false origin.
  ///   - parallels: the two standard parallels.
  ///   - easting: of the false origin, in the unit of the ellipsoid, metres mostly.
  ///   - northing: of the false origin.
  init(
    latitude: Double, longitude: Double, parallels: (Double, Double), easting: Double, northing: Double,
    ellipsoid: Ellipsoid = .grs80
  ) {
    let e = ellipsoid.eccentricity
    let first = LambertConic.radians(parallels.0)
    let second = LambertConic.radians(parallels.1)
    let m1 = LambertConic.m(first, e)
    let t1 = LambertConic.t(first, e)
    let n = (log(m1) - log(LambertConic.m(second, e))) / (log(t1) - log(LambertConic.t(second, e)))
    centralMeridian = longitude
    eccentricity = e
    convergence = n
    radius = ellipsoid.semiMajorAxis * m1 / (n * pow(t1, n))
    originRadius = radius * pow(LambertConic.t(LambertConic.radians(latitude), e), n)
    originLongitude = LambertConic.radians(longitude)
    originEasting = easting
    originNorthing = northing
  }

  /// Easting and northing of a point in decimal degrees.
  func project(latitude: Double, longitude: Double) -> (easting: Double, northing: Double) {
    let r = radius * pow(LambertConic.t(LambertConic.radians(latitude), eccentricity), convergence)
    let theta = convergence * (LambertConic.radians(longitude) - originLongitude)
    return (originEasting + r * sin(theta), originNorthing + originRadius - r * cos(theta))
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  private static func m(_ latitude: Double, _ e: Double) -> Double {
    cos(latitude) / (1 - e * e * sin(latitude) * sin(latitude)).squareRoot()
  }

  private static func t(_ latitude: Double, _ e: Double) -> Double {
    let s = e * sin(latitude)
    return tan(.pi / 4 - latitude / 2) / pow((1 - s) / (1 + s), e / 2)
  }
}
