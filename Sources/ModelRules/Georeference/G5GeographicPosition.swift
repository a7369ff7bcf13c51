import Findings
import IFCModel
import IFCSchema
import Requirements

/// G5: latitude and longitude of a site lie where its map coordinates do.
///
/// RefLatitude and RefLongitude are those of the origin of the site's placement, IfcMapConversion is that of the
/// model's origin: the first is projected, the second brought to the site, and the two are compared. Default positions
/// of authoring tools lie thousands of kilometres away; seconds written without their fraction are allowed the length of
/// one. Where nothing brings the model to the map, the position must lie in the extent of the coordinate system; where
/// no system is named either, in the territory: the extents of the systems that G2 takes, France with its lands overseas
/// and the neighbours. A latitude beyond 90 degrees or a longitude beyond 180 is none. Where the coordinate system has
/// no projection that recol knows (a datum of its own), nothing can be said.
///
/// Example: 48°51'12" N, 2°20'56" E and 700000, 6600000 in EPSG:2154 fail, 260 km apart; so does the position of Boston
/// that Revit begins with, in a model that says nothing else.
///
/// Source: ISO 16739-1, IfcSite; buildingSMART/IFC4.x-development 323. Formulas: ``LambertConic``,
/// ``TransverseMercator``. Parameters: `tolerance`, metres (5); `systems`, codes or names of those whose extents are the
/// territory (those of ``FrenchSystems``, ``OverseasSystems`` and the listed ones of ``NeighbouringSystems``), in which
/// positions must lie where it is given, whatever system the model names; `required`, `yes` where each site must state
/// its position, with minutes and seconds below 60 and parts of one sign (`no`).
struct GeographicAgreement: ModelRule {
  static let code = "G5"
  static let parameters = ["tolerance", "systems", "required"]

  static func kind(of parameter: String) -> RuleParameterKind {
    switch parameter {
    case "tolerance": .number
    case "required": .words(["yes", "no"])
    default: .text
    }
  }
  static func needs(in schema: Schema) -> RuleNeeds { GeoreferenceNeeds.classes }

  /// A degree of latitude at the poles, where it is longest.
  private static let metresPerDegree = 111_700.0

  private let tolerance: Double
  private let territory: [MapSystem]
  /// Whether positions must lie in the territory whatever system the model names.
  private let isBoundToTerritory: Bool
  private let isRequired: Bool

  init(_ request: RuleRequest) {
    tolerance = request.number("tolerance") ?? 5
    territory =
      request.values("systems")?.flatMap(MapSystemNames.systems(writtenAs:)) ?? MapSystemNames.all.filter(\.isListed)
    isBoundToTerritory = request.values("systems") != nil
    isRequired = request.values("required")?.first == "yes"
  }

  func check(_ context: RuleContext) -> RuleTally {
    let statements = context.model.georeferenceStatements()
    let name = statements.system?.name
    let systems = name.map(MapSystemNames.systems(writtenAs:)) ?? territory
    let projection = systems.lazy.compactMap(\.projection).first
    var tally = RuleTally()
    if isRequired { tellSitesWithout(statements.positions, context.model, &tally) }
    for position in statements.positions {
      if isRequired, !position.isWellFormed {
        tally.fail(position.site, .invalidType, Self.text(position))
      } else if isBoundToTerritory, !territory.contains(where: { isWithin($0, position) }) {
        tally.fail(position.site, .invalidValue, Self.text(position))
      } else if abs(position.latitude) > 90 || abs(position.longitude) > 180 {
        tally.fail(position.site, .invalidValue, Self.text(position))
      } else if projection == nil {
        // Of a position in the territory that is asked for, that much can be said.
        if isBoundToTerritory { tally.pass() } else { tally.fail(position.site, .notEvaluableReference, name) }
      } else if let projection, name != nil, statements.isOnMap {
        let placed = statements.origins.first { $0.instance == position.site }?.origin ?? .zero
        let origin = placed + statements.world(in: context.model)
        let readings = MapPosition.readings(
          of: origin, through: statements.conversion, metres: statements.metres, in: systems)
        check(position, projection, readings, &tally)
      } else if systems.contains(where: { isWithin($0, position) }) {
        tally.pass()
      } else {
        tally.fail(position.site, .invalidValue, Self.text(position) + (name.map { " ∉ \($0)" } ?? ""))
      }
    }
    return tally
  }

  private func tellSitesWithout(_ positions: [GeographicPosition], _ model: Model, _ tally: inout RuleTally) {
    let placed = Set(positions.map(\.site))
    for site in model.instances(of: "IfcSite") where !placed.contains(site) {
      tally.fail(site, .absentAttribute, "RefLatitude, RefLongitude")
    }
  }

  private func check(
    _ position: GeographicPosition, _ projection: MapProjection, _ readings: [MapPosition], _ tally: inout RuleTally
  ) {
    let expected = projection.project(latitude: position.latitude, longitude: position.longitude)
    let distances = readings.map { $0.distance(easting: expected.easting, northing: expected.northing) }
    guard let distance = distances.min(), distance.isFinite else {
      return tally.fail(position.site, .notEvaluableReference)
    }
    if distance <= allowance(position) {
      tally.pass()
    } else {
      tally.fail(position.site, .invalidConflict, "Δ \(MapPosition.text(distance)) m")
    }
  }

  private func isWithin(_ system: MapSystem, _ position: GeographicPosition) -> Bool {
    system.covers(latitude: position.latitude, longitude: position.longitude, margin: allowance(position)) == true
  }

  /// Metres that a position may be off: the tolerance, and what its last digit leaves open.
  private func allowance(_ position: GeographicPosition) -> Double {
    tolerance + position.resolution * Self.metresPerDegree * 2.0.squareRoot()
  }

  /// `42.3588° -71.0567°`.
  private static func text(_ position: GeographicPosition) -> String {
    [position.latitude, position.longitude].map { "\(($0 * 10_000).rounded() / 10_000)°" }.joined(separator: " ")
  }
}
