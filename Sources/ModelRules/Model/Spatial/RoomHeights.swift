import IFCModel
import IFCSchema

/// From where to where the rooms of storeys reach.
struct RoomHeights: Sendable {
  /// A room whose body is known, with the band of its storey.
  struct Room: Sendable {
    let instance: Instance
    let box: Box
    let band: StoreyHeights.Band
    /// The storey that it is in.
    let storey: UInt32

    /// From where to where it reaches, in metres.
    var heights: ClosedRange<Double> { box.lowest.z...box.highest.z }
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
        guard let (band, storey) = Self.band(of: space, bands, model), let box = shapes.box(of: space) else {
          return nil
        }
        return Room(instance: space, box: box, band: band, storey: storey)
      }
    }.flatMap { $0 }
  }

  /// The storey that a room is in, with its band, whatever rooms lie between; nil where it is in none.
  static func band(
    of room: Instance, _ bands: [UInt32: StoreyHeights.Band], _ model: Model
  ) -> (band: StoreyHeights.Band, storey: UInt32)? {
    for whole in model.ancestors(of: room) {
      if let band = bands[whole] { return (band, whole) }
    }
    return nil
  }
}
