import Findings
import IFCModel
import IFCSchema
import Requirements

/// M10: the storeys of a building differ in name and in elevation, and elements stand at the height of their storey.
///
/// No two storeys of a building have one name (upper and lower case and accents do not count) or one elevation (within
/// `elevation-tolerance`, 0.001 m). A storey that holds nothing and lies less than `minimum-height` (1 m) from another
/// one is a level that only helps drawing.
///
/// The Elevation that a storey states agrees with its placement: what lies between the two is the same for all storeys of
/// the building (elevations may count from another zero), give or take 0.3 m (a floor's build-up). Elevations that agree
/// in another unit than the model's are told with it, those of storeys that are not placed where they make storeys in
/// that unit only.
///
/// What is contained in a storey, or in a room of it, stands at its height. The body of an element counts, as far as it
/// can be told: it does not end below the storey, give or take `tolerance` (1.5 m: slabs and foundations hang below),
/// and it does not begin at the next one or above, its middle half a metre over it. A door, a window, a wall or a stair,
/// which stand in their storey, do not end at its floor or below, their middle a metre under it. An element without a
/// body, or whose body is not read, goes by its origin, unless parts make it up or its placement is that of the whole model. Below the lowest storey and above
/// the highest 30 m are left; a level less than 2 m above a storey (eaves, half levels) is not its end. Rooms stand at
/// the height of their storey likewise; what a room contains, or the storey within the outline of that room, may be as
/// high as the room reaches, which may be two storeys; what fills an opening, as high as its wall, where that begins in
/// the storey. Elevations of
/// storeys that are not placed, or all at one height, may count from another zero: where most elements would stand
/// elsewhere by the same amount, none is told.
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

  /// How far, in metres, things may be below the lowest storey and above the highest.
  private static let far = 30.0
  /// How far over the next storey the middle of an element is that does not belong below, and how far it may begin
  /// under it.
  private static let over = (middle: 0.5, foot: 0.05)
  /// How far under its storey the middle of an element is that stands in the one below.
  private static let under = 1.0
  /// What stands on the floor of its storey, or in a wall that does, and does not hang below as slabs, beams, pipes and
  /// columns may.
  private static let standing = ["IfcDoor", "IfcWindow", "IfcWall", "IfcCurtainWall", "IfcStair", "IfcStairFlight"]

  private let elevationTolerance: Double
  private let tolerance: Double
  private let minimumHeight: Double

  init(_ request: RuleRequest) {
    elevationTolerance = request.number("elevation-tolerance") ?? 0.001
    tolerance = request.number("tolerance") ?? 1.5
    minimumHeight = request.number("minimum-height") ?? 1
  }

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let heights = StoreyHeights(model)
    var tally = RuleTally()
    for storeys in heights.buildings { look(at: storeys, model, &tally) }
    let contained = model.relation(.containedInSpatialStructure)
    let placed = context.shared.placements(in: model)
    let bands = StoreyZero(model, placed).kept(heights.bands, of: heights) { isOutside($0...$0, $1, .some) }
    guard !bands.isEmpty else { return tally }
    // From the place of a room to how high it reaches; nil for one that stands in another storey, which is told for all in it.
    var tops: [UInt32: Double?] = [:]
    // From the place of a storey to the rooms of it that are higher than it.
    var high: [UInt32: [Box]] = [:]
    for room in RoomHeights(model, bands).rooms {
      if isOutside(room.heights, room.band, .whole) {
        tally.fail(room.instance, .invalidRule, Self.detail(room.heights.lowerBound, room.band))
        tops[room.instance.place] = .some(nil)
      } else {
        tally.pass()
        tops[room.instance.place] = room.heights.upperBound
        if let highest = room.band.highest, room.heights.upperBound > highest {
          high[room.storey, default: []].append(room.box)
        }
      }
    }
    var bandsOfPlaces: [UInt32: StoreyHeights.Band?] = [:]
    var looked: [(position: Int, band: StoreyHeights.Band)] = []
    for position in placed.elements.indices {
      guard let place = contained.first(of: placed.elements[position].place) else { continue }
      let known = bandsOfPlaces[place]
      let band = known ?? Self.band(of: place, bands, tops, model)
      if known == nil { bandsOfPlaces[place] = .some(band) }
      if let band { looked.append((position, band)) }
    }
    let families = Self.standing.compactMap(model.schema.entity(named:)).flatMap { Array(model.schema.family(of: $0)) }
    let standing = Set(families)
    let stretches = Slots.map(
      count: looked.count, threads: model.reader.threads, keeping: { HeightReader(model.forOneThread()) }
    ) { [looked, high, standing] heights, range in
      var tally = RuleTally()
      for (position, band) in looked[range] {
        let element = placed.elements[position]
        let stands = standing.contains(element.entity.rawValue)
        guard let placement = placed[position],
          let height = heights.height(of: element, at: placement, outside: { isOutside($0, band, $1, stands: stands) })
        else {
          tally.pass()
          continue
        }
        // What hangs high in a room of two storeys, and a window at the top of a wall, are as high as these.
        let rooms = contained.first(of: element.place).flatMap { high[$0] } ?? []
        if let next = band.highest, let top = heights.top(around: element, at: placement, rooms: rooms, below: next),
          top > next
        {
          var raised = band
          raised.highest = top
          if heights.height(of: element, at: placement, outside: { isOutside($0, raised, $1, stands: stands) }) == nil {
            tally.pass()
            continue
          }
        }
        tally.fail(element, .invalidRule, Self.detail(height, band))
      }
      return tally
    }
    for stretch in stretches { tally.add(stretch) }
    return tally
  }

  /// The band of a storey, or of the storey that a room is in, as far up as the room reaches.
  private static func band(
    of place: UInt32, _ bands: [UInt32: StoreyHeights.Band], _ tops: [UInt32: Double?], _ model: Model
  ) -> StoreyHeights.Band? {
    if let band = bands[place] { return band }
    guard let room = model.instance(at: place), var band = RoomHeights.band(of: room, bands, model)?.band else {
      return nil
    }
    guard let known = tops[place] else { return band }
    guard let top = known else { return nil }
    if let highest = band.highest, top > highest { band.highest = top }
    return band
  }

  private func look(at storeys: [StoreyHeights.Storey], _ model: Model, _ tally: inout RuleTally) {
    let names = Dictionary(grouping: storeys.indices) { storeys[$0].name.map(Self.plain) }
    let heights = storeys.indices.filter { storeys[$0].elevation != nil }
      .sorted { storeys[$0].elevation ?? 0 < storeys[$1].elevation ?? 0 }
    var level: Set<Int> = []
    for (low, high) in zip(heights, heights.dropFirst())
    where (storeys[high].elevation ?? 0) - (storeys[low].elevation ?? 0) <= elevationTolerance {
      level.formUnion([low, high])
    }
    for (place, storey) in storeys.enumerated() {
      var found: [String] = []
      if let name = storey.name, names[Self.plain(name), default: []].count > 1 { found.append("Name: \(name)") }
      if level.contains(place), let elevation = storey.elevation {
        found.append("Elevation: \(Self.text(elevation)) m")
      }
      if let conflict = storey.conflict {
        found.append(conflict)
        tally.fail(storey.instance, .invalidConflict, found.joined(separator: "; "))
      } else if found.isEmpty, let gap = gap(around: place, heights, storeys), gap < minimumHeight,
        isEmpty(storey, model)
      {
        tally.fail(storey.instance, .invalidRule, "\(Self.text(gap)) m < \(Self.text(minimumHeight)) m")
      } else if found.isEmpty {
        tally.pass()
      } else {
        tally.fail(storey.instance, .invalidDuplicate, found.joined(separator: "; "))
      }
    }
  }

  /// A name without case and accents; signs count: `R-1` is not `R 1`.
  private static func plain(_ name: String) -> String {
    name.map { $0.isLetter ? TextFolding.folded(String($0)) : String($0) }.joined()
  }

  /// How far the next storey is, in metres; nil where there is none.
  private func gap(around place: Int, _ order: [Int], _ storeys: [StoreyHeights.Storey]) -> Double? {
    guard let rank = order.firstIndex(of: place), let own = storeys[place].elevation else { return nil }
    let others = [rank - 1, rank + 1].filter(order.indices.contains).compactMap { storeys[order[$0]].elevation }
    return others.map { abs($0 - own) }.min()
  }

  /// Whether a storey holds neither elements nor rooms.
  private func isEmpty(_ storey: StoreyHeights.Storey, _ model: Model) -> Bool {
    let place = storey.instance.place
    return !model.reversed(.containedInSpatialStructure).contains(place) && !model.reversed(.aggregates).contains(place)
  }

  /// Whether what reaches from one height to another is outside of a band: a body, or a point of it, or an origin.
  ///
  /// - Parameter stands: whether it is of what stands on the floor.
  private func isOutside(
    _ heights: ClosedRange<Double>, _ band: StoreyHeights.Band, _ part: HeightReader.Part, stands: Bool = false
  ) -> Bool {
    if stands, let floor = band.lowest, heights.upperBound < floor + Self.over.foot {
      switch part {
      case .origin: break
      // Most stand on the floor with the point that is looked at first: their bodies are not read.
      case .some: if heights.upperBound < floor - Self.over.foot { return true }
      case .whole: if (heights.lowerBound + heights.upperBound) / 2 < floor - Self.under { return true }
      }
    }
    if heights.upperBound < (band.lowest.map { $0 - tolerance } ?? band.height - Self.far) { return true }
    guard let next = band.highest else { return heights.lowerBound > band.height + Self.far }
    let isAbove = heights.lowerBound > next - Self.over.foot
    switch part {
    case .origin: return heights.lowerBound > next + tolerance
    case .some: return isAbove
    case .whole: return isAbove && (heights.lowerBound + heights.upperBound) / 2 > next + Self.over.middle
    }
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
