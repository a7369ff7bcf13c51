import Findings
import IFCModel
import IFCSchema
import Requirements

/// G3: the model lies where its coordinate system is made for.
///
/// Coordinates with easting and northing exchanged, in millimetres, of another zone, or left at zero are valid numbers
/// and lie in another country. The origins of the sites, of buildings that lie on none of them, else of the model, are brought to
/// the map, in its unit, and compared with the extent of the system. What has no system, or one that is not known, cannot be
/// judged; nor can a model without an offset whose geometry itself is drawn at map coordinates, as roads are.
///
/// Example: 6862000, 652000 in EPSG:2154 fails; so does 1652000, 8212000, which are of CC49.
///
/// Source: extents as ``FrenchSystems``, ``OverseasSystems`` and ``NeighbouringSystems`` give them. Parameters:
/// `eastings`, `northings`, `heights`, each two numbers, the least and the greatest, in metres, for a cahier that knows
/// where its site is.
struct PlausibleCoordinates: ModelRule {
  static let code = "G3"
  static let parameters = ["eastings", "northings", "heights"]

  static func kind(of parameter: String) -> RuleParameterKind { .range }
  static func needs(in schema: Schema) -> RuleNeeds { GeoreferenceNeeds.classes }

  private let eastings: ClosedRange<Double>?
  private let northings: ClosedRange<Double>?
  private let heights: ClosedRange<Double>?

  init(_ request: RuleRequest) {
    func range(_ name: String) -> ClosedRange<Double>? {
      guard let numbers = request.values(name)?.compactMap(Double.init), numbers.count == 2, numbers[0] <= numbers[1]
      else { return nil }
      return numbers[0]...numbers[1]
    }
    eastings = range("eastings")
    northings = range("northings")
    heights = range("heights")
  }

  func check(_ context: RuleContext) -> RuleTally {
    let statements = context.model.georeferenceStatements()
    var tally = RuleTally()
    guard statements.conversion != nil || statements.isOnMap else { return tally }
    if !statements.isOnMap, GeometrySample(context.model).reaches(GeoreferenceNeeds.farAway) {
      tally.fail(.notEvaluableReference)
      return tally
    }
    let systems = statements.system?.name.map(MapSystemNames.systems(writtenAs:)) ?? []
    for point in statements.points(in: context.model) {
      let readings = MapPosition.readings(
        of: point.origin, through: statements.conversion, metres: statements.metres, in: systems)
      check(readings, point.instance, systems, &tally)
    }
    return tally
  }

  private func check(
    _ readings: [MapPosition], _ instance: Instance, _ systems: [MapSystem], _ tally: inout RuleTally
  ) {
    guard !systems.isEmpty || (eastings != nil && northings != nil), let first = readings.first else {
      return tally.fail(instance, .notEvaluableReference, readings.first?.text)
    }
    let faults = readings.map { reading in
      let candidates: [MapSystem?] = systems.isEmpty ? [nil] : systems
      return candidates.map { self.faults(of: reading, $0) }.min { $0.count < $1.count } ?? []
    }
    if faults.contains(where: \.isEmpty) {
      tally.pass()
    } else {
      let found = faults.first?.joined(separator: " ; ") ?? first.text
      tally.fail(instance, .invalidValue, found)
    }
  }

  /// The coordinates that lie outside, with where they should.
  private func faults(of position: MapPosition, _ system: MapSystem?) -> [String] {
    let ranges = [
      ("E", position.easting, eastings ?? system?.eastings),
      ("N", position.northing, northings ?? system?.northings),
      ("H", position.height, heights ?? system?.heights),
    ]
    return ranges.compactMap { axis, number, range in
      guard let range, !range.contains(number) else { return nil }
      let limits = "[\(MapPosition.text(range.lowerBound)), \(MapPosition.text(range.upperBound))]"
      return "\(axis) \(MapPosition.text(number)) ∉ \(limits)"
    }
  }
}
