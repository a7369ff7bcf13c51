import Findings

/// The numbers and names of rooms, where there is room for them: none covers a mark or another label, and none leaves
/// its room or the sheet.
struct RoomLabels {
  /// Sizes of the number and of the name under it.
  static let size = (number: 9.5, name: 8.0)
  /// The most that are written.
  private static let most = 140
  /// The longest that a label may be.
  private static let widest = 110.0

  /// A line of text: its middle, and the foot of its letters.
  struct Line {
    let text: String
    let place: PlanSheet.Point
  }

  /// What is written large, and what is written small.
  private(set) var (numbers, names): ([Line], [Line]) = ([], [])
  /// Rooms that have a number or a name and nothing is written of.
  private(set) var dropped = 0
  private var taken: [Rectangle] = []
  private let sheet: PlanSheet

  private struct Rectangle {
    let left, right, top, bottom: Double

    func overlaps(_ other: Rectangle) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func moved(_ x: Double, _ y: Double) -> Rectangle {
      Rectangle(left: left + x, right: right + x, top: top + y, bottom: bottom + y)
    }

    /// Its corners, and the middles of its long sides.
    var rim: [PlanSheet.Point] {
      [left, (left + right) / 2, right].flatMap { [PlanSheet.Point(x: $0, y: top), PlanSheet.Point(x: $0, y: bottom)] }
    }
  }

  /// - Complexity: O(rooms × labels).
  init(_ rooms: [PlanRoom], around clusters: [PlanCluster], on sheet: PlanSheet) {
    self.sheet = sheet
    taken = clusters.map { one in
      Rectangle(
        left: one.place.x - one.half.width, right: one.place.x + one.half.width, top: one.place.y - one.half.height,
        bottom: one.place.y + one.half.height)
    }
    for room in rooms {
      guard let number = room.number ?? room.name else { continue }
      let name = room.number == nil ? nil : room.name
      if names.count + numbers.count >= Self.most * 2 || !write(number, name, of: room) { dropped += 1 }
    }
  }

  /// Writes both, or else the number alone, or else the number in small; false where nothing fits.
  private mutating func write(_ number: String, _ name: String?, of room: PlanRoom) -> Bool {
    let number = DrawnText.cut(XMLEscape.inert(number), to: Self.widest, size: Self.size.number, isBold: true)
    // Of a room whose shape is not known nobody knows how much room there is.
    let width = room.outline.map { $0.widthAtMiddle * sheet.scale - 3 } ?? Self.widest
    let short = name.map { DrawnText.cut(XMLEscape.inert($0), to: min(width, Self.widest), size: Self.size.name) }
    // A name that is cut to a letter or two says nothing.
    if let short, short.count > 2, short != number, let place = find(number, short, Self.size.number, in: room) {
      numbers.append(Line(text: number, place: place))
      let below = PlanSheet.Point(x: place.x, y: place.y + Self.size.name + 1)
      names.append(Line(text: short, place: below))
      return true
    }
    if let place = find(number, nil, Self.size.number, in: room) {
      numbers.append(Line(text: number, place: place))
      return true
    }
    guard let place = find(number, nil, Self.size.name, in: room) else { return false }
    names.append(Line(text: number, place: place))
    return true
  }

  /// A place for a label in its room, which is then taken: the middle of its first line, and the foot of its letters.
  private mutating func find(_ number: String, _ name: String?, _ size: Double, in room: PlanRoom) -> PlanSheet.Point? {
    let width = max(
      DrawnText.width(of: number, size: size, isBold: size == Self.size.number),
      name.map { DrawnText.width(of: $0, size: Self.size.name) } ?? 0)
    let height = name == nil ? size : size + Self.size.name + 1
    let middle = sheet.point(room.centre)
    let rectangle = Rectangle(
      left: middle.x - width / 2, right: middle.x + width / 2, top: middle.y - height / 2,
      bottom: middle.y + height / 2)
    // Out of the way of a mark in the middle: below it, above it, or beside it.
    let side = width / 2 + 16
    for (x, y) in [(0, 0), (0, 18), (0, -18), (side, 0), (-side, 0), (0, 28), (0, -28)] as [(Double, Double)] {
      let moved = rectangle.moved(x, y)
      guard isFree(moved), isInside(moved, room.outline) else { continue }
      taken.append(moved)
      return PlanSheet.Point(x: middle.x + x, y: moved.top + size * 0.82)
    }
    return nil
  }

  private func isFree(_ rectangle: Rectangle) -> Bool {
    rectangle.left >= 0 && rectangle.right <= PlanSheet.width && rectangle.top >= 0
      && rectangle.bottom <= sheet.height && !taken.contains(where: rectangle.overlaps)
  }

  private func isInside(_ rectangle: Rectangle, _ outline: PlanOutline?) -> Bool {
    guard let outline else { return true }
    return rectangle.rim.allSatisfy { outline.contains(sheet.place($0)) }
  }
}
