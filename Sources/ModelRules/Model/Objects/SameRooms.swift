import IFCModel
import IFCSchema

/// Finds rooms of one storey and one kind whose bodies are in the same place and as large.
///
/// A room that is part of the other (a space of one partial space) is no second one, nor is a space of another kind that
/// lies over it (an area, a zone of physics): composition, predefined type, object type and type tell kinds. A room that
/// has slipped into another storey is M10's. Bodies that only stand in for rooms, whose areas are quite different, say
/// nothing of where the rooms are; they are M13's.
struct SameRooms {
  /// From the place of a room to the name of another one that is where it is.
  let pairs: [UInt32: UInt64]

  /// How many rooms that begin at one place are compared with each.
  private static let most = 256
  /// The share by which the floors of two rooms in one box may differ: one that fills it, and one that goes round a corner.
  private static let floorShare = 0.01
  /// How far the middles of their outlines may be apart, as a share of the box: two halves that are cut from corner to
  /// corner are a third of it apart.
  private static let middleShare = 0.05

  /// The share of the floor by which an area may differ before the body is taken for a stand-in.
  private static let standInShare = 0.5

  private struct Room: Sendable {
    var instance: Instance
    var box: Box
    var kind: [String]
    var storey: Instance?
  }

  /// What is read of rooms in one box alone.
  private struct Outline {
    var floor: ClosedRange<Double>?
    var middle: SIMD2<Double>?
    /// Whether the room states an area that is by far not that of its body.
    var isStandIn: Bool
  }

  /// - Complexity: O(rooms log rooms), and O(instances of their bodies), spread over the threads.
  init(_ model: Model, tolerance: Double) {
    let rooms = Self.rooms(model)
    let shapes = ShapeReader(model)
    let areas = RoomAreas(model)
    var outlines: [UInt32: Outline] = [:]
    func outline(_ room: Room) -> Outline {
      if let known = outlines[room.instance.place] { return known }
      let corners = shapes.footprint(of: room.instance)
      let floor = shapes.floorArea(of: room.instance)
      let stated = FloorAreas(areas.stated(of: room.instance), tolerance: Self.standInShare)
      let outline = Outline(
        floor: floor, middle: corners.map { $0.reduce(SIMD2.zero, +) / Double($0.count) },
        isStandIn: floor.flatMap { stated.conflict(withFloor: $0, isPrism: false, isBroken: true) } != nil)
      outlines[room.instance.place] = outline
      return outline
    }
    var pairs: [UInt32: UInt64] = [:]
    for (position, room) in rooms.enumerated() {
      for other in rooms[(position + 1)...].prefix(Self.most) {
        guard other.box.lowest.x - room.box.lowest.x <= tolerance else { break }
        // Many in one place need no more than one other each.
        if pairs[room.instance.place] != nil, pairs[other.instance.place] != nil { continue }
        guard room.kind == other.kind, room.box.isEqual(to: other.box, within: tolerance),
          room.storey == other.storey || room.storey == nil || other.storey == nil,
          Self.isSame(outline(room), outline(other), in: room.box),
          !Self.isPart(room.instance, other.instance, model)
        else { continue }
        if pairs[room.instance.place] == nil { pairs[room.instance.place] = other.instance.name }
        if pairs[other.instance.place] == nil { pairs[other.instance.place] = room.instance.name }
      }
    }
    self.pairs = pairs
  }

  /// The rooms whose bodies are known, from west to east.
  private static func rooms(_ model: Model) -> [Room] {
    let spaces = model.instances(of: "IfcSpace")
    let parts = Slots.map(
      count: spaces.count, threads: model.reader.threads, stretch: 64, keeping: { ShapeReader(model.forOneThread()) }
    ) { [spaces] shapes, range in
      spaces[range].compactMap { space -> Room? in
        shapes.box(of: space).map {
          Room(instance: space, box: $0, kind: kind(of: space, model), storey: model.storey(of: space))
        }
      }
    }
    return parts.flatMap { $0 }.sorted { $0.box.lowest.x < $1.box.lowest.x }
  }

  private static func kind(of space: Instance, _ model: Model) -> [String] {
    [
      model.reader.enumeration("CompositionType", of: space) ?? "",
      model.reader.enumeration("PredefinedType", of: space) ?? "", model.string("ObjectType", of: space) ?? "",
      model.relation(.definesByType).first(of: space.place).map { "\($0)" } ?? "",
    ]
  }

  private static func isSame(_ one: Outline, _ other: Outline, in box: Box) -> Bool {
    if one.isStandIn || other.isStandIn { return false }
    if let floor = one.floor, let second = other.floor {
      let slack = max(floor.upperBound, second.upperBound) * floorShare
      if floor.lowerBound > second.upperBound + slack || second.lowerBound > floor.upperBound + slack { return false }
    }
    guard let middle = one.middle, let second = other.middle else { return true }
    let way = middle - second
    return abs(way.x) <= middleShare * box.size.x && abs(way.y) <= middleShare * box.size.y
  }

  private static func isPart(_ one: Instance, _ other: Instance, _ model: Model) -> Bool {
    model.ancestors(of: one).contains(other.place) || model.ancestors(of: other).contains(one.place)
  }
}
