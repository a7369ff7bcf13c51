import Findings
import IFCModel
import IFCSchema

/// A model whose storeys have been read for plans: their rooms and walls, and where they stand.
final class LocatedModel: Sendable {
  /// The most storeys, rooms, and walls with columns, that are read; of others nobody could make anything on a plan.
  private static let most = (storeys: 2000, rooms: 20_000, walls: 20_000)
  /// Objects of a stretch, and objects whose shapes are read.
  private static let stretch = (objects: 1024, shapes: 64)

  /// From the lowest to the highest.
  let storeys: [StoreyPlan]
  private let model: Model
  private let places: StoreyPlaces
  /// Where rooms are, by the name of the instance.
  private let rooms: [UInt64: PlanPosition]

  /// Reads a model that keeps ``ShapeReader/footprintClasses``.
  ///
  /// - Complexity: O(storeys + rooms + walls), spread over the threads.
  init(_ model: Model) {
    self.model = model
    let places = StoreyPlaces(model, most: Self.most.storeys)
    let north = model.trueNorth.map { PlanPoint(x: $0.x, y: $0.y) }
    var storeys = places.storeys.map { StoreyPlan(name: $0.name, elevation: $0.elevation, north: north) }
    var positions: [UInt64: PlanPosition] = [:]
    for (shape, storey) in Self.shapes(of: ["IfcSpace"], Self.most.rooms, model, places, { $0.room($1) }) {
      let (room, height) = shape
      positions[room.instance] = PlanPosition(storey: storey, point: room.centre, height: height)
      if let storey { storeys[storey].rooms.append(room) }
    }
    let walls = Self.shapes(of: ["IfcWall", "IfcColumn"], Self.most.walls, model, places) { $0.outline(of: $1) }
    for (wall, storey) in walls {
      if let storey { storeys[storey].walls.append(wall) }
    }
    self.storeys = storeys
    self.places = places
    rooms = positions
  }

  /// Where objects are, in their order.
  func positions(of instances: [UInt64]) -> [PlanPosition?] {
    let parts = Slots.map(
      count: instances.count, threads: model.reader.threads, stretch: Self.stretch.objects,
      keeping: { [model, places] in ObjectLocator(model.forOneThread(), places) },
      { [rooms] locator, range in
        range.map { number in rooms[instances[number]] ?? locator.position(ofObjectNamed: instances[number]) }
      })
    return Array(parts.joined())
  }

  /// What is read of the first objects of some classes, with their storeys; objects that tell nothing are left out.
  private static func shapes<Shape: Sendable>(
    of classes: [String], _ most: Int, _ model: Model, _ places: StoreyPlaces,
    _ read: @escaping @Sendable (ObjectLocator, Instance) -> Shape?
  ) -> [(shape: Shape, storey: Int?)] {
    let list = model.instances(ofFamilies: classes.compactMap(model.schema.entity(named:)))
    let parts = Slots.map(
      count: min(list.count, most), threads: model.reader.threads, stretch: stretch.shapes,
      keeping: { ObjectLocator(model.forOneThread(), places) },
      { locator, range in
        list[range].compactMap { object -> (shape: Shape, storey: Int?)? in
          read(locator, object).map { ($0, locator.storey(of: object)) }
        }
      })
    return Array(parts.joined())
  }
}
