import IFCModel
import IFCSchema

/// The areas that a model states for its rooms, in square metres.
struct RoomAreas {
  /// An area and what it is of.
  struct Area {
    /// What the file calls it.
    var name: String
    /// Square metres.
    var value: Double
    var kind: Kind
  }

  /// What an area is of.
  enum Kind {
    /// The floor as it is modelled, without and with what stands on it (NetFloorArea, GrossFloorArea).
    case net, gross
    /// Planned areas, and those that exporters call `Area`, which may be measured to the middle of walls.
    case other
  }

  /// Names of quantities and properties that state an area of a room, in small letters.
  private static let names: [String: Kind] = [
    "netfloorarea": .net, "grossfloorarea": .gross, "netplannedarea": .other, "grossplannedarea": .other,
    "area": .other, "floorarea": .other, "surface": .other,
  ]

  private let model: Model
  private let project: Double

  init(_ model: Model) {
    self.model = model
    project = model.units.unit(ofKind: "AREAUNIT")?.conversion?.factor ?? 1
  }

  /// All areas that a room states itself, in the order of its sets.
  func stated(of room: Instance) -> [Area] {
    let sets = model.propertySets
    var areas: [Area] = []
    sets.forEachSet(of: room.place) { set in
      for property in model.properties(of: set) {
        let name = model.name(of: property)
        guard let kind = Self.names[name.lowercased()],
          case .single(let value) = model.value(of: property), value.type == "IFCAREAMEASURE"
        else { continue }
        let factor = model.unit(of: property).flatMap { model.unit($0)?.conversion?.factor } ?? project
        switch value.scalar {
        case .real(let number): areas.append(Area(name: name, value: number * factor, kind: kind))
        case .integer(let number): areas.append(Area(name: name, value: Double(number) * factor, kind: kind))
        default: continue
        }
      }
    }
    return areas
  }
}
