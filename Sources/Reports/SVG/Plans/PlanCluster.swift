import Findings

/// What fails at one place of a sheet: an object, or several that lie too near to be told apart.
struct PlanCluster {
  /// Its middle.
  private(set) var place: PlanSheet.Point
  /// How many objects there are.
  private(set) var count: Int
  /// The gravest that one of them fails; nil where nobody says how grave it is.
  private(set) var gravity: Gravity?
  /// How many of their checks fail.
  private(set) var checks: Int
  /// One of the objects.
  let instance: UInt64

  /// The size of the figure in it.
  static let textSize = 10.0
  /// The most that are drawn.
  private static let most = 110
  /// How near objects must lie to be drawn as one, in units of the sheet.
  private static let near = 16.0

  private init(_ mark: PlanMarks.Mark, _ place: PlanSheet.Point) {
    (self.place, count, gravity, checks, instance) = (place, 1, mark.gravity, mark.checks, mark.instance)
  }

  /// Half of what it takes on the sheet.
  var half: (width: Double, height: Double) {
    guard count > 1 else { return (5.5, 5.5) }
    return (max(10, DrawnText.width(of: "\(count)", size: Self.textSize) / 2 + 7), 8.5)
  }

  /// The marks of a sheet, gathered until no two of them overlap, and there are few enough of them.
  ///
  /// - Returns: what is drawn, the least grave first so that the gravest is on top, and how many marks lie outside.
  /// - Complexity: O(marks).
  static func gather(_ marks: [PlanMarks.Mark], on sheet: PlanSheet) -> (clusters: [PlanCluster], outside: Int) {
    let shown = marks.filter { sheet.extent.contains($0.point) }
    var width = near
    var clusters = gather(shown.map { PlanCluster($0, sheet.point($0.point)) }, in: width)
    while clusters.count > most {
      width *= 1.4
      clusters = gather(clusters, in: width)
    }
    for place in clusters.indices { clusters[place].stay(on: sheet) }
    clusters = apart(clusters, on: sheet)
    clusters.sort { a, b in (a.rank, a.place.y, a.place.x) > (b.rank, b.place.y, b.place.x) }
    return (clusters, marks.count - shown.count)
  }

  /// Gathers what lies in one square of a grid.
  private static func gather(_ all: [PlanCluster], in width: Double) -> [PlanCluster] {
    struct Square: Hashable {
      let column: Int
      let row: Int
    }
    var gathered: [PlanCluster] = []
    var positions: [Square: Int] = [:]
    for one in all {
      let square = Square(column: Int(one.place.x / width), row: Int(one.place.y / width))
      if let position = positions[square] {
        gathered[position].add(one)
      } else {
        positions[square] = gathered.count
        gathered.append(one)
      }
    }
    return gathered
  }

  /// Gathers what overlaps.
  private static func apart(_ all: [PlanCluster], on sheet: PlanSheet) -> [PlanCluster] {
    var open = all
    while true {
      var kept: [PlanCluster] = []
      for one in open.sorted(by: { ($0.count, $1.instance) > ($1.count, $0.instance) }) {
        if let position = kept.firstIndex(where: { $0.overlaps(one) }) {
          kept[position].add(one)
          kept[position].stay(on: sheet)
        } else {
          kept.append(one)
        }
      }
      if kept.count == open.count { return kept }
      open = kept
    }
  }

  private func overlaps(_ other: PlanCluster) -> Bool {
    abs(place.x - other.place.x) < half.width + other.half.width
      && abs(place.y - other.place.y) < half.height + other.half.height
  }

  private mutating func add(_ other: PlanCluster) {
    let share = Double(other.count) / Double(count + other.count)
    place.x += (other.place.x - place.x) * share
    place.y += (other.place.y - place.y) * share
    count += other.count
    checks += other.checks
    if other.rank < rank { gravity = other.gravity }
  }

  private mutating func stay(on sheet: PlanSheet) {
    place.x = max(half.width + 1, min(PlanSheet.width - half.width - 1, place.x))
    place.y = max(half.height + 1, min(sheet.height - half.height - 1, place.y))
  }

  private var rank: Int { gravity.flatMap(Gravity.allCases.firstIndex) ?? Gravity.allCases.count }
}
