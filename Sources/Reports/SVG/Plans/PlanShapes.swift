import Findings

/// The rooms and walls of a sheet, as far as there is room for them in its text.
struct PlanShapes {
  /// Bytes that paths of rooms and of walls may take.
  private static let most = (rooms: 11_000, walls: 12_000)

  /// The rooms on the sheet, the widest first.
  let rooms: [PlanRoom]
  /// Rooms that lie elsewhere.
  let roomsOutside: Int
  /// Whether walls on the sheet are left out.
  private(set) var lacksWalls = false
  /// Rooms that are marked by a cross, since their shape is not known or there is no room for it.
  private(set) var crosses: [PlanSheet.Point] = []
  private var roomPaths: [(instance: UInt64, path: String)] = []
  private var walls = ""

  init(_ plan: StoreyPlan, on sheet: PlanSheet) {
    let shown = plan.rooms.filter { room in
      room.outline.map(sheet.extent.touches) ?? false || sheet.extent.contains(room.centre)
    }
    roomsOutside = plan.rooms.count - shown.count
    rooms = Self.byWidth(shown) { $0.outline }
    var room = Self.most.rooms
    for one in rooms {
      let path = one.outline.map(sheet.path) ?? ""
      if path.isEmpty || path.utf8.count > room {
        if sheet.extent.contains(one.centre) { crosses.append(sheet.point(one.centre)) }
      } else {
        roomPaths.append((one.instance, path))
        room -= path.utf8.count
      }
    }
    // Long walls first: they say more of a building than short ones.
    for wall in Self.byWidth(plan.walls.filter(sheet.extent.touches), { $0 }) {
      let path = sheet.path(wall)
      if walls.utf8.count + path.utf8.count > Self.most.walls {
        lacksWalls = true
        break
      }
      walls += path
    }
  }

  /// Draws walls under rooms; what fails is shaded.
  func draw(in page: inout SVGPage, failing: Set<UInt64>) {
    if !walls.isEmpty {
      page.markup.element("path", ["class": "walls", "d": walls, "fill-opacity": "0.4"])
      page.markup.line()
    }
    let (others, failed) = (
      roomPaths.filter { !failing.contains($0.instance) }, roomPaths.filter { failing.contains($0.instance) }
    )
    draw(others.map(\.path), in: &page, fill: "currentColor", opacity: "0.05")
    draw(failed.map(\.path), in: &page, fill: PlanSymbol.failing.colour, opacity: "0.18")
    if !crosses.isEmpty {
      let path = crosses.prefix(200).map { "M\(($0.x - 3).svg) \($0.y.svg)h6M\($0.x.svg) \(($0.y - 3).svg)v6" }
      page.markup.element("path", ["d": path.joined(), "stroke": "currentColor", "fill": "none"])
    }
    page.markup.line()
  }

  private func draw(_ paths: [String], in page: inout SVGPage, fill: String, opacity: String) {
    guard !paths.isEmpty else { return }
    page.markup.element(
      "path",
      [
        "class": "rooms", "d": paths.joined(), "fill": fill, "fill-opacity": opacity, "stroke": "currentColor",
        "stroke-width": "0.8", "stroke-opacity": "0.7",
      ])
  }

  private static func byWidth<Shape>(_ shapes: [Shape], _ outline: (Shape) -> PlanOutline?) -> [Shape] {
    let widths = shapes.map { shape -> Double in
      guard let box = outline(shape)?.box else { return 0 }
      return box.highest.x - box.lowest.x + box.highest.y - box.lowest.y
    }
    return shapes.indices.sorted { (widths[$0], $1) > (widths[$1], $0) }.map { shapes[$0] }
  }
}
