import IFCModel
import IFCSchema

/// From where to where the rooms of storeys reach.
struct RoomHeights: Sendable {
  /// A room whose body is known, with the band of its storey.
  struct Room: Sendable {
    let instance: Instance
    let heights: ClosedRange<Double>
    let band: StoreyHeights.Band
  }

  /// The rooms, in file order.
  let rooms: [Room]

  /// - Complexity: O(rooms and the instances of their bodies), spread over the threads.
  init(_ model: Model, _ bands: [UInt32: StoreyHeights.Band]) {
    let spaces = model.instances(of: "IfcSpace")
    rooms = Slots.map(
      count: spaces.count, threads: model.reader.threads, stretch: 64, keeping: { ShapeReader(model.forOneThread()) }
    ) { [spaces] shapes, range in
      spaces[range].compactMap { space in
        guard let band = Self.band(of: space, bands, model), let body = shapes.box(of: space) else { return nil }
        return Room(instance: space, heights: body.lowest.z...body.highest.z, band: band)
      }
    }.flatMap { $0 }
  }

  /// The band of the storey that a room is in, whatever rooms lie between; nil where it is in none.
  static func band(
    of room: Instance, _ bands: [UInt32: StoreyHeights.Band], _ model: Model
  ) -> StoreyHeights.Band? {
    for whole in model.ancestors(of: room) {
      if let band = bands[whole] { return band }
    }
    return nil
  }
}
