import Findings
import IFCModel
import IFCSchema
import Requirements

/// M10: the storeys of a building differ in name and in elevation, and elements stand at the height of their storey.
///
/// No two storeys of a building have one name (upper and lower case do not count) or one elevation (within
/// `elevation-tolerance`, 0.001 m; with 1 m, levels that only help drawing are found, too). The origin of each element
/// that is contained in a storey lies between the height of the storey and that of the next one, give or take
/// `tolerance` (1.5 m: slabs and foundations hang below their storey, beams and ducts reach into the next). Below the
/// lowest storey and above the highest there is no bound. Where the origin is outside, the body of the element counts:
/// exporters put origins where they like. An element whose body cannot be told, that is made of parts, or whose placement
/// is that of the whole model, is not told.
///
/// Example: two levels "Niveau 1" and "Niveau 1 - plafond" at 3.00 m and 3.00 m; a lamp of the third floor that is
/// contained in the ground floor.
///
/// Source: Bouygues Immobilier, BIM Execution Plan (one IfcBuildingStorey per real storey, no helper levels);
/// bimstandards, bonnes pratiques. The band of heights is recol's own measure.
struct Storeys: ModelRule {
  static let code = "M10"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.origins]
  static let parameters = ["elevation-tolerance", "tolerance"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }

  private let elevationTolerance: Double
  private let tolerance: Double

  init(_ request: RuleRequest) {
    elevationTolerance = request.number("elevation-tolerance") ?? 0.001
    tolerance = request.number("tolerance") ?? 1.5
  }

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let heights = StoreyHeights(model)
    var tally = RuleTally()
    for storeys in heights.buildings { look(at: storeys, &tally) }
    let bands = heights.bands
    guard bands.count > 1 else { return tally }
    let contained = model.relation(.containedInSpatialStructure)
    let placed = context.shared.origins(in: model)
    var suspects: [(position: Int, band: StoreyHeights.Band)] = []
    for (position, origin) in placed.origins.enumerated() {
      guard let height = origin?.z, let storey = contained.first(of: placed.elements[position].place),
        let band = bands[storey]
      else { continue }
      if isOutside(height...height, band) { suspects.append((position, band)) } else { tally.pass() }
    }
    tally.add(bodies(of: suspects.map { (placed.elements[$0.position], $0.band) }, model))
    return tally
  }

  /// Looks at the bodies of elements whose origins are outside.
  private func bodies(of suspects: [(element: Instance, band: StoreyHeights.Band)], _ model: Model) -> RuleTally {
    let stretches = Slots.map(
      count: suspects.count, threads: model.reader.threads, stretch: 64,
      keeping: { () -> (Model, PlacementReader, ShapeReader) in
        let own = model.forOneThread()
        return (own, PlacementReader(own), ShapeReader(own))
      }
    ) { readers, range in
      var tally = RuleTally()
      for (element, band) in suspects[range] {
        if let body = Self.heights(of: element, readers.0, readers.1, readers.2), isOutside(body, band) {
          tally.fail(element, .invalidRule, Self.detail(body.lowerBound, band))
        } else {
          tally.pass()
        }
      }
      return tally
    }
    return stretches.reduce(into: RuleTally()) { $0.add($1) }
  }

  private func look(at storeys: [StoreyHeights.Storey], _ tally: inout RuleTally) {
    let names = Dictionary(grouping: storeys.indices) { storeys[$0].name?.lowercased() }
    let heights = storeys.indices.filter { storeys[$0].elevation != nil }
      .sorted { storeys[$0].elevation ?? 0 < storeys[$1].elevation ?? 0 }
    var level: Set<Int> = []
    for (low, high) in zip(heights, heights.dropFirst())
    where (storeys[high].elevation ?? 0) - (storeys[low].elevation ?? 0) <= elevationTolerance {
      level.formUnion([low, high])
    }
    for (place, storey) in storeys.enumerated() {
      var found: [String] = []
      if let name = storey.name, names[name.lowercased(), default: []].count > 1 { found.append("Name: \(name)") }
      if level.contains(place), let elevation = storey.elevation {
        found.append("Elevation: \(Self.text(elevation)) m")
      }
      if found.isEmpty {
        tally.pass()
      } else {
        tally.fail(storey.instance, .invalidDuplicate, found.joined(separator: "; "))
      }
    }
  }

  private func isOutside(_ heights: ClosedRange<Double>, _ band: StoreyHeights.Band) -> Bool {
    if let lowest = band.lowest, heights.upperBound < lowest - tolerance { return true }
    if let highest = band.highest, heights.lowerBound > highest + tolerance { return true }
    return false
  }

  /// From the lowest to the highest point of an element in the world; nil where it cannot be told.
  private static func heights(
    of element: Instance, _ model: Model, _ placements: PlacementReader, _ shapes: ShapeReader
  ) -> ClosedRange<Double>? {
    if let box = shapes.box(of: element) { return box.lowest.z...box.highest.z }
    guard shapes.body(of: element) == nil, !model.reversed(.aggregates).contains(element.place) else { return nil }
    // Without a body and without parts there is only the origin, unless it is that of the whole model.
    let own = placements.placementInstance(of: element).flatMap { model.reader.reference("RelativePlacement", of: $0) }
    guard own.flatMap(placements.axes)?.origin != .zero, let height = placements.world(of: element)?.origin.z else {
      return nil
    }
    return height...height
  }

  private static func detail(_ height: Double, _ band: StoreyHeights.Band) -> String {
    let bounds = [band.lowest, band.highest].map { $0.map(text) ?? "" }
    return "z = \(text(height)) m [\(bounds[0]) … \(bounds[1])]"
  }

  /// Metres to the millimetre.
  private static func text(_ metres: Double) -> String {
    abs(metres) < 1e9 ? "\((metres * 1000).rounded() / 1000)" : "\(metres)"
  }
}
