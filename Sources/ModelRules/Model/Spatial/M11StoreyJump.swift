import Findings
import IFCModel
import IFCSchema
import Requirements

/// M11: a room is on the storey of walls that bound it.
///
/// Walls that bound a room (IfcRelSpaceBoundary) may be contained in the storey below, where they begin; but where none
/// of them is on the room's storey, the room, or its walls, have slipped to another one. Rooms without boundaries to
/// walls are not looked at.
///
/// Example: a Revit level that is not flagged "building story" is not exported: its rooms appear one storey below.
///
/// Source: Autodesk/revit-ifc 667.
struct StoreyJump: ModelRule {
  static let code = "M11"
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    return InstanceSweep.tally(model.instances(of: "IfcSpace"), of: model, stretch: 256) { model in
      let boundaries = model.reversed(.spaceBoundary)
      let walls = ["IfcWall", "IfcCurtainWall"].compactMap(model.schema.entity(named:))
      return { room, tally in
        guard boundaries.contains(room.place), let own = model.storey(of: room) else { return }
        var others: [Instance] = []
        for place in Set(boundaries.values(of: room.place)) {
          guard let wall = model.instance(at: place), walls.contains(where: { model.reader.isKind(wall, of: $0) }),
            let storey = model.storey(of: wall)
          else { continue }
          if storey == own { return tally.pass() }
          others.append(storey)
        }
        guard let other = others.min(by: { $0.offset < $1.offset }) else { return }
        let names = [own, other].map { model.string("Name", of: $0) ?? "#\($0.name)" }
        tally.fail(room, .invalidRule, "\(names[0]) ≠ \(names[1])")
      }
    }
  }
}
