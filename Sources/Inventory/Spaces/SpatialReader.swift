import Findings
import IFCModel
import IFCSchema

/// Reads buildings, storeys and rooms.
struct SpatialReader {
  private let model: Model
  private let columns: PropertyColumns

  init(_ model: Model, _ columns: PropertyColumns) {
    self.model = model
    self.columns = columns
  }

  /// The rooms and the area of all of them.
  struct Rooms {
    var records: [RoomRecord] = []
    /// In square metres; nil where no room states one.
    var area: Double?
    var byStorey: [UInt64: (count: Int, area: Double?)] = [:]
  }

  /// The storeys.
  struct Storeys { var records: [StoreyRecord] = [] }

  /// - Complexity: O(buildings + storeys + rooms and their properties), spread over the threads.
  func records() -> (buildings: [BuildingRecord], storeys: Storeys, rooms: Rooms) {
    let rooms = rooms()
    return (buildings(), storeys(rooms), rooms)
  }

  private func buildings() -> [BuildingRecord] {
    let reader = BuildingReader(model, columns)
    return model.instances(of: "IfcBuilding").map(reader.building)
  }

  private func storeys(_ rooms: Rooms) -> Storeys {
    let metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor
    let building = model.schema.entity(named: "IfcBuilding")
    let records = model.instances(of: "IfcBuildingStorey").map { storey in
      let whole = model.ancestors(of: storey).lazy.compactMap(model.instance(at:))
        .first { model.reader.isKind($0, of: building) }
      let elevation = model.reader.real("Elevation", of: storey)
      let inside = rooms.byStorey[storey.name]
      return StoreyRecord(
        instance: storey.name, globalId: model.string("GlobalId", of: storey), name: model.filled("Name", of: storey),
        elevation: elevation.flatMap { value in metres.map { value * $0 } }, building: whole?.name,
        rooms: inside?.count ?? 0, area: inside?.area)
    }
    return Storeys(records: records)
  }

  private func rooms() -> Rooms {
    let instances = model.instances(of: "IfcSpace")
    let places = RoomAreaPlaces(columns)
    let read = Slots.map(
      count: instances.count, threads: model.reader.threads, stretch: 256,
      keeping: { [model, columns] in RoomReader(model.forOneThread(), columns, places) },
      { reader, range in range.map { reader.room(instances[$0]) } }
    ).flatMap(\.self)
    let withArea = Set(read.lazy.filter { $0.record.area != nil }.map(\.place))
    var rooms = Rooms(records: read.map(\.record))
    for room in read {
      // A part of a room that states its area, and the gross area of a storey, would count twice.
      let isInside = room.whole.map(withArea.contains) ?? false
      let area = isInside || room.isGrossArea ? nil : room.record.area
      rooms.area = Self.sum(rooms.area, area)
      guard let storey = room.record.storey else { continue }
      let before = rooms.byStorey[storey] ?? (0, nil)
      rooms.byStorey[storey] = (before.count + 1, Self.sum(before.area, area))
    }
    return rooms
  }

  private static func sum(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other else { return one ?? other }
    return one + other
  }
}
