import IFCModel
import IFCSchema

/// A room with its number.
public struct RoomFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// GlobalId.
  public var globalId: String?
  /// The number: Name, as it stands.
  public var number: String
  /// The name of the building that it is in; nil where it is in none, or that has none.
  public var building: String?
}

/// Reads the rooms of a model.
struct RoomReader {
  let model: Model

  /// The rooms that have a number, in file order. O(rooms).
  func rooms() -> [RoomFact] {
    let buildings = BuildingSearch(model)
    return model.instances(of: "IfcSpace").compactMap { room in
      guard let number = model.string("Name", of: room), !number.allSatisfy(\.isWhitespace) else { return nil }
      return RoomFact(
        instance: room.name, globalId: model.string("GlobalId", of: room), number: number,
        building: buildings.building(of: room).flatMap { model.string("Name", of: $0) })
    }
  }
}

/// Finds the building that a spatial element is in.
struct BuildingSearch {
  private let model: Model
  private let kind: EntityID?

  init(_ model: Model) {
    self.model = model
    kind = model.schema.entity(named: "IfcBuilding")
  }

  /// The building that an element is part of; nil where there is none.
  func building(of element: Instance) -> Instance? {
    for place in model.ancestors(of: element) {
      if let whole = model.instance(at: place), model.reader.isKind(whole, of: kind) { return whole }
    }
    return nil
  }
}
