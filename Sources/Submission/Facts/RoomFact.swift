import IFCModel
import IFCSchema
import ModelRules

/// A room, as doors and lists name it.
public struct RoomFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// GlobalId.
  public var globalId: String?
  /// The number: Name, as it stands; empty where it has none.
  public var number: String
  /// LongName.
  public var longName: String?
  /// The floor area that the model states, in m²; nil where it states none, or ``hasUnclearArea``.
  public var area: Double?
  /// Whether an area is stated whose unit nobody can tell.
  public var hasUnclearArea: Bool
  /// Whether it stands for the gross area of a storey and not for a room (``IFCModel/Model/isGrossArea(_:)``).
  public var isGrossArea: Bool
  /// The name of the storey that it is in.
  public var storey: String?
  /// The name of the building that it is in; nil where it is in none, or that has none.
  public var building: String?
  /// Whether it has a number of its own: it is no part of a room, no gross area and not outside.
  public var isNumbered = true
  /// The elevation of that storey in metres; nil where the model does not state it.
  public var elevation: Double?
}

/// Reads the rooms of a model.
struct RoomReader {
  let model: Model

  /// The rooms in file order. O(rooms + their properties).
  func rooms() -> [RoomFact] {
    let places = PlaceReader(model)
    let areas = FloorAreaSearch(model)
    let numbered = NumberedRooms(model)
    let metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
    return model.instances(of: "IfcSpace").map { room in
      let area = areas.area(of: room)
      let whereabouts = numbered.whereabouts(of: room)
      let number = model.string("Name", of: room) ?? ""
      return RoomFact(
        instance: room.name, globalId: model.string("GlobalId", of: room),
        number: number.allSatisfy(\.isWhitespace) ? "" : number, longName: model.string("LongName", of: room),
        area: area.value, hasUnclearArea: area.isUnclear,
        isGrossArea: model.isGrossArea(room), storey: places.storey(of: room),
        building: places.building(of: room), isNumbered: whereabouts != nil,
        elevation: whereabouts?.storey.flatMap { model.reader.real("Elevation", of: $0) }.map { $0 * metres })
    }
  }
}
