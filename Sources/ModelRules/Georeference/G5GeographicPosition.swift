import Findings
import IFCModel
import IFCSchema
import Requirements

/// G5: latitude and longitude of a site lie where its map coordinates do.
///
/// RefLatitude and RefLongitude are those of the origin of the site's placement, IfcMapConversion is that of the
/// model's origin: the first is projected, the second brought to the site, and the two are compared. Default positions
/// of authoring tools lie thousands of kilometres away; seconds written without their fraction are allowed the length of
/// one. Where the coordinate system has no projection that recol knows (a datum of its own), nothing can be said.
///
/// Example: 48°51'12" N, 2°20'56" E and 700000, 6600000 in EPSG:2154 fail, 260 km apart.
///
/// Source: ISO 16739-1, IfcSite; buildingSMART/IFC4.x-development 323. Formulas: ``LambertConic``,
/// ``TransverseMercator``. Parameters: `tolerance`, metres (5).
struct GeographicAgreement: ModelRule {
  static let code = "G5"
  static let parameters = ["tolerance"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }
  static func needs(in schema: Schema) -> RuleNeeds { GeoreferenceNeeds.classes }

  /// A degree of latitude at the poles, where it is longest.
  private static let metresPerDegree = 111_700.0

  private let tolerance: Double

  init(_ request: RuleRequest) { tolerance = request.number("tolerance") ?? 5 }

  func check(_ context: RuleContext) -> RuleTally {
    let statements = context.model.georeferenceStatements()
    var tally = RuleTally()
    // A model that states no offset has no place on the map that could be compared; G3 tells so.
    guard statements.isOnMap, let name = statements.system?.name else { return tally }
    let projection = MapSystemNames.systems(writtenAs: name).lazy.compactMap(\.projection).first
    for position in statements.positions {
      let origin = statements.origins.first { $0.instance == position.site }?.origin ?? .zero
      let readings = MapPosition.readings(of: origin, through: statements.conversion, metres: statements.metres)
      guard let projection else {
        tally.fail(position.site, .notEvaluableReference, name)
        continue
      }
      check(position, projection, readings, &tally)
    }
    return tally
  }

  private func check(
    _ position: GeographicPosition, _ projection: MapProjection, _ readings: [MapPosition], _ tally: inout RuleTally
  ) {
    let expected = projection.project(latitude: position.latitude, longitude: position.longitude)
    let distances = readings.map { $0.distance(easting: expected.easting, northing: expected.northing) }
    let allowed = tolerance + position.resolution * GeographicAgreement.metresPerDegree * 2.0.squareRoot()
    guard let distance = distances.min(), distance.isFinite else {
      return tally.fail(position.site, .notEvaluableReference)
    }
    if distance <= allowed {
      tally.pass()
    } else {
      tally.fail(position.site, .invalidConflict, "\(MapPosition.text(distance)) m")
    }
  }
}
