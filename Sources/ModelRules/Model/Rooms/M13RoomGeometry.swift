import Findings
import IFCModel
import IFCSchema
import Requirements

/// M13: every room has a body, and the area that it states is that of its floor.
///
/// The body is a representation called `Body`. No area that is stated may be 0: the quantities `NetFloorArea` and
/// `GrossFloorArea`, the planned areas of Pset_SpaceCommon, and what exporters call `Area`; the net area alone of a
/// staircase, a shaft or a void may, beside a gross area. Where the body is one solid that is extruded upwards, each of
/// the two quantities must be its floor area, give or take `tolerance` percent (5); where something is taken from that
/// solid, its floor is the most. Of one closed body of flat faces (a boundary representation, a tessellation), what
/// lies lowest is floor for sure, and no more than all that looks down can be: the quantities may not contradict that.
/// Of other bodies, the quantities may not be greater than the box around them; of a body that is not read at all (see
/// `ShapeReader`: splines, spheres) they cannot be judged, and the room does not count as passed. A body without height or without a
/// floor is none. A room that is made of parts with bodies needs none of its own; gross floor areas and spaces outside
/// are not looked at.
///
/// Where both quantities are stated, the body may be drawn to either. The net area may not be greater than the gross
/// area. Beside it or alone, it may be less than the floor of a body that is as high everywhere by a quarter, for
/// columns, inner walls, what is built in and openings of the slab, which it leaves out (Qto_SpaceBaseQuantities), and
/// by 2 m² in any case; by half at most, which holds under a slope, where many countries count what one can stand in
/// alone, and in staircases and shafts. Than the gross area it may not be less by more than half, whatever the body is.
/// The gross area may be greater than the floor by half, and by 1 m² in any case, for walls, columns and shafts.
///
/// Example: a room of 4 m × 5 m that states 32 m² was enlarged in the list and not in the model.
///
/// Source: 3F, BIM checks of a social landlord; Autodesk/revit-ifc 924 (rooms without a volume). Which areas are stated
/// at all is for requirements on properties. Qto_SpaceBaseQuantities (IFC 4.3) for what areas hold; no norm gives shares:
/// AC20-FZK-Haus has net areas of 97 to 100 % under its ceilings and of 70 % under its roof.
struct RoomGeometry: ModelRule {
  static let code = "M13"
  static let looksAtMuch = true
  static let parameters = ["tolerance"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }

  private let tolerance: Double

  init(_ request: RuleRequest) { tolerance = (request.number("tolerance") ?? 5) / 100 }

  static func needs(in schema: Schema) -> RuleNeeds { .classes(ShapeReader.classes) }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    return InstanceSweep.tally(model.instances(of: "IfcSpace"), of: model, stretch: 16) { model in
      let shapes = ShapeReader(model)
      let areas = RoomAreas(model)
      let parts = model.reversed(.aggregates)
      return { room, tally in
        guard model.isInside(room) else { return }
        guard shapes.body(of: room) != nil else {
          let members = parts.values(of: room.place).compactMap(model.instance(at:))
          if members.contains(where: { shapes.body(of: $0) != nil }) { return tally.pass() }
          return tally.fail(room, .absentAttribute, "Body")
        }
        let box = shapes.box(of: room)
        if let size = box?.size, size.x * size.y < Self.nothing || size.z < Self.nothing {
          let floor = FloorAreas.text(size.x * size.y)
          return tally.fail(room, .invalidValue, "Body: \(floor) m² × \(FloorAreas.text(size.z)) m")
        }
        var stated = areas.stated(of: room)
        let names = ["Name", "LongName", "ObjectType"].compactMap { model.string($0, of: room) }
        let isBroken = names.contains(where: RoomWords.isBroken)
        // A shaft, and what is open to the storey below, has no floor in its outline.
        if isBroken, stated.contains(where: { $0.kind == .gross && $0.value > 0 }) {
          stated.removeAll { $0.kind == .net && $0.value == 0 }
        }
        if let zero = stated.first(where: { $0.value <= 0 }) {
          return tally.fail(room, .invalidValue, "\(zero.name): \(FloorAreas.text(zero.value)) m²")
        }
        let floors = FloorAreas(stated, tolerance: tolerance)
        guard !floors.isEmpty else { return tally.pass() }
        var conflict = floors.conflict
        if conflict == nil {
          if let floor = shapes.floorArea(of: room) {
            conflict = floors.conflict(withFloor: floor, isPrism: shapes.isPrism(room), isBroken: isBroken)
          } else if let size = box?.size {
            conflict = floors.conflict(withBox: size.x * size.y)
          } else if floors.shortfall == nil {
            return tally.fail(room, .notEvaluableReference, "Body")
          }
        }
        if let conflict = conflict ?? floors.shortfall {
          tally.fail(room, .invalidValue, conflict)
        } else {
          tally.pass()
        }
      }
    }
  }

  /// Square metres, or metres, below which there is nothing.
  private static let nothing = 1e-4
}
