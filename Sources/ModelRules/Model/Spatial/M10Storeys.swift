import Findings
import IFCModel
import IFCSchema
import Requirements

/// M10: the storeys of a building differ in name and in elevation, and elements stand at the height of their storey.
///
/// No two storeys of a building have one name (upper and lower case and accents do not count) or one elevation (within
/// `elevation-tolerance`, 0.001 m). A storey that holds nothing and lies less than `minimum-height` (1 m) from another
/// one is a level that only helps drawing. Storeys whose names say their level (`RDC`, `R+1`, `SS1`) lie in that order
/// (``StoreyOrder``).
///
/// The Elevation that a storey states agrees with its placement: what lies between the two is the same for all storeys of
/// the building (elevations may count from another zero), give or take 0.3 m (a floor's build-up). Elevations that agree
/// in another unit than the model's are told with it, those of storeys that are not placed where they make storeys in
/// that unit only.
///
/// What is contained in a storey, or in a room of it, stands at its height. The body of an element counts, as far as
/// it can be told: it does not end below the storey, give or take `tolerance` (1.5 m: slabs and foundations hang
/// below), and it does not begin at the next one or above, its middle half a metre over it. A door, a window, a wall,
/// a stair, furniture, sanitary terminals, a boiler, a switchboard or a room, which stand in their storey, do not end at its floor or below, their middle a metre under it.
/// An element without a body, or whose body is not read, goes by its origin, unless parts make it up or its placement
/// is that of the whole model. Below the lowest storey and above the highest 30 m are left; a level less than 2 m
/// above a storey (eaves, half levels) is not its end. Rooms stand at the height of their storey likewise; what a
/// room contains, or the storey within the outline of that room, may be as high as the room reaches, which may be two
/// storeys; what fills an opening, as high as its wall, where that begins in the storey. Elevations of storeys that
/// are not placed, or all at one height, may count from another zero: where most elements would stand elsewhere by
/// the same amount, none is told.
///
/// Example: two levels "Niveau 1" and "Niveau 1 - plafond" at 3.00 m and 3.00 m; a door of the first floor that is
/// contained in the ground floor; an elevation of 3.0 in a model in millimetres whose storey is placed at 3000.
///
/// Source: Bouygues Immobilier, BIM Execution Plan (one IfcBuildingStorey per real storey, no helper levels);
/// bimstandards, bonnes pratiques; IfcBuildingStorey (ISO 16739-1: the placement counts, Elevation informs). The band
/// of heights is recol's own measure.
struct Storeys: ModelRule {
  static let code = "M10"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.placements]
  static let parameters = ["elevation-tolerance", "tolerance", "minimum-height"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }

  /// What stands on the floor of its storey, or in a wall that does, and does not hang below as slabs, beams, pipes and
  /// columns may.
  private static let standing = [
    "IfcDoor", "IfcWindow", "IfcWall", "IfcCurtainWall", "IfcStair", "IfcStairFlight", "IfcFurnishingElement",
    "IfcSanitaryTerminal", "IfcBoiler", "IfcElectricDistributionBoard", "IfcDistributionBoard",
  ]

  private let levels: StoreyLevels
  private let limits: HeightLimits

  init(_ request: RuleRequest) {
    levels = StoreyLevels(
      tolerance: request.number("elevation-tolerance") ?? 0.001, minimumHeight: request.number("minimum-height") ?? 1)
    limits = HeightLimits(tolerance: request.number("tolerance") ?? 1.5)
  }

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let heights = StoreyHeights(model)
    var tally = RuleTally()
    for storeys in heights.buildings { levels.look(at: storeys, model, &tally) }
    let placed = context.shared.placements(in: model)
    let bands = StoreyZero(model, placed).kept(heights.bands, of: heights) {
      limits.areLeft(by: $0...$0, $1, .some)
    }
    guard !bands.isEmpty else { return tally }
    let rooms = RoomBands(bands, model, limits, &tally)
    check(elements(placed, rooms, model), of: placed, rooms, model, &tally)
    return tally
  }

  /// The elements that a storey, or a room of one, contains, by their positions, with the band that they should be in.
  private func elements(
    _ placed: ElementPlacements, _ rooms: RoomBands, _ model: Model
  ) -> [(position: Int, band: StoreyHeights.Band)] {
    let contained = model.relation(.containedInSpatialStructure)
    var known: [UInt32: StoreyHeights.Band?] = [:]
    var elements: [(position: Int, band: StoreyHeights.Band)] = []
    for position in placed.elements.indices {
      guard let place = contained.first(of: placed.elements[position].place) else { continue }
      let band = known[place] ?? rooms.band(of: place, model)
      known[place] = .some(band)
      if let band { elements.append((position, band)) }
    }
    return elements
  }

  private func check(
    _ elements: [(position: Int, band: StoreyHeights.Band)], of placed: ElementPlacements, _ rooms: RoomBands,
    _ model: Model, _ tally: inout RuleTally
  ) {
    let families = Self.standing.compactMap(model.schema.entity(named:)).flatMap { Array(model.schema.family(of: $0)) }
    let standing = Set(families)
    let contained = model.relation(.containedInSpatialStructure)
    let stretches = Slots.map(
      count: elements.count, threads: model.reader.threads, keeping: { HeightReader(model.forOneThread()) }
    ) { heights, range in
      var tally = RuleTally()
      for (position, band) in elements[range] {
        let element = placed.elements[position]
        let stands = standing.contains(element.entity.rawValue)
        guard let placement = placed[position],
          let height = heights.height(of: element, at: placement, outside: band, limits, stands: stands)
        else {
          tally.pass()
          continue
        }
        // What hangs high in a room of two storeys, and a window at the top of a wall, are as high as these.
        let high = contained.first(of: element.place).map(rooms.high(in:)) ?? []
        if let next = band.highest, let top = heights.top(around: element, at: placement, rooms: high, below: next),
          top > next
        {
          var raised = band
          raised.highest = top
          if heights.height(of: element, at: placement, outside: raised, limits, stands: stands) == nil {
            tally.pass()
            continue
          }
        }
        tally.fail(element, .invalidRule, band.detail(height))
      }
      return tally
    }
    for stretch in stretches { tally.add(stretch) }
  }
}
