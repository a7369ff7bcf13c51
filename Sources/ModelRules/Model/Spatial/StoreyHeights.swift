import IFCModel
import IFCSchema
import Requirements

/// The storeys of a model, building by building, with the heights at which they lie.
struct StoreyHeights: Sendable {
  /// A storey that is no part of another one.
  struct Storey: Sendable {
    var instance: Instance
    /// The place of its building; nil where it is in none.
    var building: UInt32?
    /// Its name, without blanks around it; nil where it has none.
    var name: String?
    /// Elevation in metres, as the storey states it, else as it is placed in its building.
    var elevation: Double?
    /// What contradicts the elevation that it states; nil where nothing does.
    var conflict: String?
    /// The height at which it is placed in the world, in metres.
    var placed: Double?
    /// The height of its building in the world, in metres.
    var buildingHeight: Double
  }

  /// What stands in a storey may begin between these heights of the world, in metres; nil for no bound.
  struct Band: Sendable {
    var lowest: Double?
    var highest: Double?
    /// The height of the storey itself.
    var height: Double
    /// Whether placements tell the storeys of the building apart, which what stands in them shares; else elevations do.
    var isPlaced: Bool
  }

  /// How high a storey is at least, in metres: levels nearer than that (eaves, half levels) bound nothing.
  private static let least = 2.0

  /// All storeys, in file order.
  let storeys: [Storey]

  /// - Complexity: O(storeys).
  init(_ model: Model) {
    let placements = PlacementReader(model)
    let unit = model.units.unit(ofKind: "LENGTHUNIT")
    let building = model.schema.entity(named: "IfcBuilding")
    let storey = model.schema.entity(named: "IfcBuildingStorey")
    var stated: [Double?] = []
    var storeys: [Storey] = model.instances(of: "IfcBuildingStorey").compactMap { instance in
      var own: Instance?
      for place in model.ancestors(of: instance) {
        guard let whole = model.instance(at: place) else { continue }
        // A part of a storey lies where the storey lies.
        if model.reader.isKind(whole, of: storey) { return nil }
        if model.reader.isKind(whole, of: building) {
          own = whole
          break
        }
      }
      let buildingHeight = own.flatMap(placements.world)?.origin.z ?? 0
      let placed = placements.world(of: instance)?.origin.z
      stated.append(model.reader.real("Elevation", of: instance))
      let name = model.string("Name", of: instance).map(Blanks.trimmed)
      return Storey(
        instance: instance, building: own?.place, name: name.flatMap { $0.isEmpty ? nil : $0 },
        elevation: placed.map { $0 - buildingHeight }, placed: placed, buildingHeight: buildingHeight)
    }
    for group in Dictionary(grouping: storeys.indices, by: { storeys[$0].building }).values {
      let group = group.filter { stated[$0]?.isFinite ?? false }
      let elevations = StatedElevations(
        group.map { .init(stated: stated[$0] ?? 0, placed: storeys[$0].elevation) }, unit: unit)
      for (position, conflict) in zip(group, elevations.conflicts) {
        let elevation = (stated[position] ?? 0) * elevations.metres
        storeys[position].elevation = Reach.holds(elevation) ? elevation : nil
        storeys[position].conflict = conflict
      }
    }
    self.storeys = storeys
  }

  /// The storeys of each building, in file order.
  var buildings: [[Storey]] {
    var order: [UInt32?] = []
    var groups: [UInt32?: [Storey]] = [:]
    for storey in storeys {
      if groups[storey.building] == nil { order.append(storey.building) }
      groups[storey.building, default: []].append(storey)
    }
    return order.compactMap { groups[$0] }
  }

  /// From the place of each storey to its band, from where it lies to where the next one lies: the lowest storey of a
  /// building has no bound below, the highest none above. Storeys whose heights cannot be told are left out.
  ///
  /// Where storeys are placed at more than one height, these count, since what stands in them is placed by them; a storey
  /// without a placement lies as far from them as its elevation from theirs. Else elevations do.
  var bands: [UInt32: Band] {
    var bands: [UInt32: Band] = [:]
    for storeys in buildings {
      let isPlaced = Set(storeys.compactMap(\.placed)).count > 1
      let gap = isPlaced ? Self.gap(of: storeys) : nil
      let heights = storeys.compactMap { storey -> Double? in
        if isPlaced || storeys.count == 1, let placed = storey.placed { return placed }
        return storey.elevation.map { $0 + (gap ?? storey.buildingHeight) }
      }
      guard heights.count == storeys.count else { continue }
      let sorted = Set(heights).sorted()
      for (storey, height) in zip(storeys, heights) {
        let above = sorted.first { $0 > height + Self.least }
        bands[storey.instance.place] = Band(
          lowest: height - 0.001 > sorted[0] ? height : nil, highest: above, height: height, isPlaced: isPlaced)
      }
    }
    return bands
  }

  /// How far storeys are placed above their elevations: the middle of what they say; nil where none says both.
  private static func gap(of storeys: [Storey]) -> Double? {
    let gaps = storeys.compactMap { storey in
      storey.placed.flatMap { placed in storey.elevation.map { placed - $0 } }
    }.sorted()
    return gaps.isEmpty ? nil : gaps[gaps.count / 2]
  }
}
