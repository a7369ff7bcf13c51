import Findings
import Glibc
import IFCModel
import IFCSchema
import Requirements

/// G1: a model is brought to its place on Earth once.
///
/// A conversion moves the model to the map. Where its placements (site, building, world coordinate system) lie at map
/// coordinates already, it is moved twice and lands as far away again; where two conversions, or a conversion and the
/// property set that stands for one, say different things, each program picks its own; what they say is compared in
/// metres, heights where both state one. Where neither sites nor buildings nor contexts show it, a sample of the
/// elements' placements and of the points of shapes does: those that lie farther than `distance` from the origin and
/// nearer to where the conversion moves it. A building that stands as far from its site as the site from the origin, both
/// on the map, is placed twice where no conversion moves them. A height that is given twice (a site at 35 m under an OrthogonalHeight of
/// 35 m) is told likewise (``DoubledHeight``). True north may differ from the map's north by the convergence of
/// meridians, which is below `north` degrees, and no more; a conversion that states no direction of the x axis leaves
/// it to the east.
///
/// Example: IfcMapConversion with 652000, 6862000 and an IfcSite placed at 652000, 6862000 fails.
///
/// Source: LTplus-AG/ifc-lite 2526, Autodesk/revit-ifc 177, dd-bim/City2BIM 64. Parameters: `distance`, metres from
/// which on a placement is one on the map (20 000); `tolerance`, metres by which two conversions may differ (0.01);
/// `north`, degrees (10: the convergence of Lambert-93 is 6 in Corsica).
struct SingleGeoreference: ModelRule {
  static let code = "G1"
  static let parameters = ["distance", "tolerance", "north"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }
  static func needs(in schema: Schema) -> RuleNeeds { GeoreferenceNeeds.classes }

  private let distance: Double
  private let tolerance: Double
  private let north: Double

  init(_ request: RuleRequest) {
    distance = request.number("distance") ?? GeoreferenceNeeds.farAway
    tolerance = request.number("tolerance") ?? 0.01
    north = request.number("north") ?? 10
  }

  func check(_ context: RuleContext) -> RuleTally {
    let statements = context.model.georeferenceStatements()
    var tally = RuleTally()
    let placed = statements.originsOnMap(beyond: distance)
    if let conversion = statements.conversion {
      checkOthers(than: conversion, statements, &tally)
      checkSystems(statements, &tally)
      if !checkPlacement(placed, conversion, statements, context.model, &tally) {
        checkHeight(statements, context.model, &tally)
      }
      checkNorth(conversion, statements.trueNorth, &tally)
    } else {
      if let (building, site, way) = statements.buildingTwiceOnMap(beyond: distance, in: context.model) {
        let (own, of) = (MapPosition(way), MapPosition(site.origin))
        tally.fail(building.instance, .invalidConflict, "IfcSite \(of.text) + IfcBuilding \(own.text)")
      } else if !placed.isEmpty {
        tally.pass()
      }
      checkHeight(statements, context.model, &tally)
    }
    return tally
  }

  /// Several conversions say the same: contexts have one each, and older programs read the property set.
  private func checkOthers(
    than conversion: MapConversion, _ statements: GeoreferenceStatements, _ tally: inout RuleTally
  ) {
    for other in statements.conversions where other.instance != conversion.instance {
      if !agree(conversion, other, metres: statements.metres) {
        tally.fail(other.instance, .invalidConflict, "\(text(other)) ≠ \(text(conversion))")
      } else if let (one, two) = heights(conversion, other, metres: statements.metres) {
        tally.fail(
          other.instance, .invalidConflict,
          "\(text(other)) H \(MapPosition.text(two)) ≠ \(text(conversion)) H \(MapPosition.text(one))")
      } else {
        tally.pass()
      }
    }
  }

  /// The heights of two conversions that differ, in metres; nil where one states none, or nought, as plans do, or where
  /// they are the same in some unit that may be meant.
  private func heights(_ one: MapConversion, _ other: MapConversion, metres: Double?) -> (Double, Double)? {
    guard let own = one.orthogonalHeight, let others = other.orthogonalHeight, own != 0, others != 0 else { return nil }
    let (first, second) = (readings(one, metres), readings(other, metres))
    let isSame = first.contains { one in second.contains { abs(one.height - $0.height) <= tolerance } }
    guard !isSame, let first = first.first, let second = second.first else { return nil }
    return (first.height, second.height)
  }

  /// Where a conversion moves the origin to, in metres, in each unit that may be meant.
  private func readings(_ conversion: MapConversion, _ metres: Double?) -> [MapPosition] {
    MapPosition.readings(of: .zero, through: conversion, metres: metres)
  }

  private func agree(_ one: MapConversion, _ other: MapConversion, metres: Double?) -> Bool {
    // Without an offset there is nothing that could be doubled: the context of a plan, a rigid operation.
    guard other.hasOffset else { return other.carrier != .conversion || other.system == one.system }
    let turned = abs(remainder((one.rotation ?? 0) - (other.rotation ?? 0), 360))
    let others = readings(other, metres)
    return turned <= 0.01
      && readings(one, metres).contains { one in
        others.contains { abs(one.easting - $0.easting) <= tolerance && abs(one.northing - $0.northing) <= tolerance }
      }
  }

  /// Coordinate systems that mean different ones of those that are known; names that mean none are G2's.
  private func checkSystems(_ statements: GeoreferenceStatements, _ tally: inout RuleTally) {
    guard let first = statements.system, let name = first.name else { return }
    let codes = Set(MapSystemNames.systems(writtenAs: name).flatMap(\.codes))
    for other in statements.systems where other.instance != first.instance {
      guard let otherName = other.name else { continue }
      let otherCodes = Set(MapSystemNames.systems(writtenAs: otherName).flatMap(\.codes))
      if otherCodes.isEmpty || !codes.isDisjoint(with: otherCodes) {
        tally.pass()
      } else {
        tally.fail(other.instance, .invalidConflict, "\(otherName) ≠ \(name)")
      }
    }
  }

  /// Tells a height that is given twice; most models say it once, or not at all, and have nothing to look at.
  private func checkHeight(_ statements: GeoreferenceStatements, _ model: Model, _ tally: inout RuleTally) {
    guard let doubled = DoubledHeight(statements, model) else { return }
    tally.fail(doubled.instance, .invalidConflict, doubled.detail)
  }

  /// Whether a placement on the map was told.
  private func checkPlacement(
    _ placed: [PlacedOrigin], _ conversion: MapConversion, _ statements: GeoreferenceStatements, _ model: Model,
    _ tally: inout RuleTally
  ) -> Bool {
    let readings = MapPosition.readings(of: .zero, through: conversion, metres: statements.metres)
    let isOffset = readings.contains { hypot($0.easting, $0.northing) >= distance }
    guard isOffset, let first = placed.first ?? drawnOnMap(readings, conversion, model) else {
      tally.pass()
      return false
    }
    let origin = MapPosition(first.origin)
    tally.fail(
      first.instance, .invalidConflict,
      "\(model.className(of: first.instance)) \(origin.text) + \(text(conversion))")
    return true
  }

  /// An element, or a point of a shape, that lies where the conversion moves the origin to, and not where buildings do.
  ///
  /// A railway may reach far from its origin; it does not come near a place that is hundreds of kilometres off.
  private func drawnOnMap(_ readings: [MapPosition], _ conversion: MapConversion, _ model: Model) -> PlacedOrigin? {
    GeometrySample(model).first { point in
      let far = hypot(point.x, point.y)
      return far >= distance && readings.contains { $0.distance(easting: point.x, northing: point.y) < far / 2 }
    }
  }

  /// A north that is the y axis is what programs write who know of none.
  private func checkNorth(_ conversion: MapConversion, _ trueNorth: TrueNorth?, _ tally: inout RuleTally) {
    guard let trueNorth, abs(trueNorth.angle) > 1e-6 else { return }
    let rotation = conversion.rotation ?? 0
    // The map's north lies as far clockwise from the model's y axis as the model's x axis from the map's east
    // counter-clockwise.
    let difference = abs(remainder(trueNorth.angle - rotation, 360))
    if difference <= north {
      tally.pass()
    } else {
      let found = "TrueNorth \(MapPosition.text(trueNorth.angle))° ≠ \(MapPosition.text(rotation))°"
      tally.fail(trueNorth.context, .invalidConflict, found)
    }
  }

  private func text(_ conversion: MapConversion) -> String {
    let numbers = "\(MapPosition.text(conversion.eastings ?? 0)) \(MapPosition.text(conversion.northings ?? 0))"
    switch conversion.carrier {
    case .conversion: return "IfcMapConversion \(numbers)"
    case .rigidOperation: return "IfcRigidOperation \(numbers)"
    case .propertySet: return "ePSet_MapConversion \(numbers)"
    }
  }
}
