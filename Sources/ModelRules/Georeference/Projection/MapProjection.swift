/// How latitude and longitude become the coordinates of a map.
enum MapProjection: Sendable {
  case lambertConic(LambertConic)
  case transverseMercator(TransverseMercator)

  /// The longitude from which eastings are counted, in degrees.
  var centralMeridian: Double {
    switch self {
    case .lambertConic(let projection): projection.centralMeridian
    case .transverseMercator(let projection): projection.centralMeridian
    }
  }

  /// Easting and northing in metres of a point in decimal degrees.
  func project(latitude: Double, longitude: Double) -> (easting: Double, northing: Double) {
    switch self {
    case .lambertConic(let projection): projection.project(latitude: latitude, longitude: longitude)
    case .transverseMercator(let projection): projection.project(latitude: latitude, longitude: longitude)
    }
  }
}
