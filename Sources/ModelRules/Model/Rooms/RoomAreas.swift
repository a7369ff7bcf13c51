import IFCModel
import IFCSchema

/// The areas that a model states for its rooms, in square metres.
struct RoomAreas {
  /// An area and what it is of.
  struct Area {
    /// Square metres.
    var value: Double
    /// Whether it is that of the floor as it is modelled. Planned areas are not, nor are those that exporters call
    /// `Area`, which may be measured to the middle of walls.
    var isMeasured: Bool
  }

  /// Names of quantities and properties that state an area of a room, in small letters, and whether it is measured.
  private static let names = [
    "netfloorarea": true, "grossfloorarea": true, "netplannedarea": false, "grossplannedarea": false, "area": false,
    "floorarea": false, "surface": false,
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
        guard let isMeasured = Self.names[model.name(of: property).lowercased()],
          case .single(let value) = model.value(of: property), value.type == "IFCAREAMEASURE"
        else { continue }
        let factor = model.unit(of: property).flatMap { model.unit($0)?.conversion?.factor } ?? project
        switch value.scalar {
        case .real(let number): areas.append(Area(value: number * factor, isMeasured: isMeasured))
        case .integer(let number): areas.append(Area(value: Double(number) * factor, isMeasured: isMeasured))
        default: continue
        }
      }
    }
    return areas
  }
}
