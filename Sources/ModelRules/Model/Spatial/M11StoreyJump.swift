import Findings
import IFCModel
import IFCSchema
import Requirements

/// M11: a room is on the storey of walls that bound it.
///
/// Walls that bound a room (IfcRelSpaceBoundary) may be contained in the storey below, where they begin; but where none
/// of them is on the room's storey, the room, or its walls, have slipped to another one. A wall of a lower storey whose
/// body reaches half a metre into the room's storey (round a staircase) is there. Rooms without boundaries to walls are
/// not looked at.
///
/// Example: a Revit level that is not flagged "building story" is not exported: its rooms appear one storey below.
///
/// Source: Autodesk/revit-ifc 667.
struct StoreyJump: ModelRule {
  static let code = "M11"
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  /// How far, in metres, a wall reaches into the storey of a room that it bounds.
  private static let reach = 0.5

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    return InstanceSweep.tally(model.instances(of: "IfcSpace"), of: model, stretch: 256) { model in
      let boundaries = model.reversed(.spaceBoundary)
      let walls = ["IfcWall", "IfcCurtainWall"].compactMap(model.schema.entity(named:))
      let bands = StoreyHeights(model).bands
      let shapes = ShapeReader(model)
      return { room, tally in
        guard boundaries.contains(room.place), let own = model.storey(of: room) else { return }
        var others: [(wall: Instance, storey: Instance)] = []
        for place in Set(boundaries.values(of: room.place)) {
          guard let wall = model.instance(at: place), walls.contains(where: { model.reader.isKind(wall, of: $0) }),
            let storey = model.storey(of: wall)
          else { continue }
          if storey == own { return tally.pass() }
          others.append((wall, storey))
        }
        guard let other = others.map(\.storey).min(by: { $0.offset < $1.offset }) else { return }
        if let height = bands[own.place]?.height,
          others.contains(where: { shapes.box(of: $0.wall).map { Self.reaches($0, height) } ?? false })
        {
          return tally.pass()
        }
        let names = [own, other].map { model.string("Name", of: $0) ?? "#\($0.name)" }
        tally.fail(room, .invalidRule, "IfcSpace: \(names[0]) ≠ IfcWall: \(names[1])")
      }
    }
  }

  private static func reaches(_ wall: Box, _ height: Double) -> Bool {
    wall.lowest.z < height + reach && wall.highest.z > height + reach
  }
}
