import IFCModel
import IFCSchema

/// Tells where objects stand, as lists name places: room, storey, building.
struct PlaceReader {
  private let model: Model
  private let space: EntityID?
  private let buildings: BuildingSearch

  init(_ model: Model) {
    self.model = model
    space = model.schema.entity(named: "IfcSpace")
    buildings = BuildingSearch(model)
  }

  /// The number and the name of the room that contains an object; empty where none does.
  func room(of object: Instance) -> [String] {
    guard let room = model.container(of: object), model.reader.isKind(room, of: space) else { return [] }
    return ["Name", "LongName"].compactMap { model.string($0, of: room) }
  }

  /// The name of the storey that an object stands in.
  func storey(of object: Instance) -> String? { model.storey(of: object).flatMap { model.string("Name", of: $0) } }

  /// The name of the building that an object stands in, or is.
  func building(of object: Instance) -> String? {
    let place = model.container(of: object) ?? object
    let building = buildings.isBuilding(place) ? place : buildings.building(of: place)
    return building.flatMap { model.string("Name", of: $0) }
  }
}
