import Findings

/// Plans of a storey, and what fails on it.
enum SamplePlan {
  /// Rooms in rows of six, or as many as it says, each 6 m by 5 m, with a wall along each row.
  static func storey(
    rooms count: Int, columns: Int = 6, name: String = "R+1", names: (Int) -> String? = { "Salle \($0)" }
  ) -> StoreyPlan {
    let rooms = (0..<count).map { number in
      let (x, y) = (Double(number % columns) * 6, Double(number / columns) * 5)
      let outline = rectangle(x, y, 6, 5)
      return PlanRoom(
        instance: UInt64(1000 + number), number: "\(100 + number)", name: names(number),
        centre: PlanPoint(x: x + 3, y: y + 2.5), outline: outline)
    }
    let walls = (0...max(0, count / columns)).compactMap { row in
      rectangle(0, Double(row) * 5 - 0.1, 6 * Double(columns), 0.2)
    }
    return StoreyPlan(
      name: name, elevation: 3.2, rooms: rooms, walls: walls, north: PlanPoint(x: 0.6, y: 0.8))
  }

  /// Objects one after the other along a line that goes over all rooms.
  static func marks(_ count: Int, gravity: Gravity? = .blocking, from first: UInt64 = 1) -> [PlanMarks.Mark] {
    (0..<count).map { number in
      let x = (Double(number) * 7.3).truncatingRemainder(dividingBy: 35)
      let y = (Double(number) * 3.1).truncatingRemainder(dividingBy: 14)
      return PlanMarks.Mark(
        instance: first + UInt64(number), point: PlanPoint(x: x + 0.5, y: y + 0.5), gravity: gravity)
    }
  }

  static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> PlanOutline? {
    let corners = [(0.0, 0.0), (width, 0), (width, height), (0, height)]
    return PlanOutline(corners.map { PlanPoint(x: x + $0.0, y: y + $0.1) })
  }

  /// Objects that are where a table says.
  struct Source: PlanSource {
    var plans: [StoreyPlan] = []
    var places: [UInt64: PlanPosition] = [:]

    var hasRooms: Bool { plans.contains { !$0.rooms.isEmpty } }
    func storeys() -> [StoreyPlan] { plans }
    func positions(of instances: [UInt64]) -> [PlanPosition?] { instances.map { places[$0] } }
  }
}
