import Findings
import IFCModel

/// The bands of heights of storeys, and of what their rooms contain: a room may reach higher than its storey.
struct RoomBands: Sendable {
  private let bands: [UInt32: StoreyHeights.Band]
  /// From the place of a room to how high it reaches; nil for one that stands in another storey, which is told for all
  /// in it.
  private var tops: [UInt32: Double?] = [:]
  /// From the place of a storey to the rooms of it that are higher than it.
  private var high: [UInt32: [Box]] = [:]

  /// Looks at all rooms, each of which must be at the height of its storey.
  init(_ bands: [UInt32: StoreyHeights.Band], _ model: Model, _ limits: HeightLimits, _ tally: inout RuleTally) {
    self.bands = bands
    for room in RoomHeights(model, bands).rooms {
      if limits.areLeft(by: room.heights, room.band, .whole, stands: true) {
        tally.fail(room.instance, .invalidRule, room.band.detail(room.heights.lowerBound))
        tops[room.instance.place] = .some(nil)
      } else {
        tally.pass()
        tops[room.instance.place] = room.heights.upperBound
        if let highest = room.band.highest, room.heights.upperBound > highest {
          high[room.storey, default: []].append(room.box)
        }
      }
    }
  }

  /// The rooms of a storey that are higher than it.
  func high(in storey: UInt32) -> [Box] { high[storey] ?? [] }

  /// The band of a storey, or of the storey that a room is in, as far up as the room reaches.
  func band(of place: UInt32, _ model: Model) -> StoreyHeights.Band? {
    if let band = bands[place] { return band }
    guard let room = model.instance(at: place), var band = RoomHeights.band(of: room, bands, model)?.band else {
      return nil
    }
    guard let known = tops[place] else { return band }
    guard let top = known else { return nil }
    if let highest = band.highest, top > highest { band.highest = top }
    return band
  }
}

extension StoreyHeights.Band {
  /// A height, and the band that it is not in.
  func detail(_ height: Double) -> String {
    let bounds = [lowest, highest].map { $0.map(HeightText.of) ?? "" }
    return "z = \(HeightText.of(height)) m [\(bounds[0]) … \(bounds[1])]"
  }
}
