import Findings

/// Reads what is told under each building: its models, storeys, rooms and corrections.
struct BuildingDetails {
  let connection: Connection
  let limits: PortfolioLimits
  /// Buildings that share the limits.
  let count: Int

  func read(into buildings: inout [PortfolioBuilding], _ places: [String: Int]) throws(DatabaseError) {
    try readModels(into: &buildings, places)
    try readStoreys(into: &buildings, places)
    // A room or two tell nothing.
    let rooms = limits.share(of: count, least: 0)
    if rooms >= 8 { try readRooms(into: &buildings, places, limit: rooms) }
    try readFixes(into: &buildings, places)
  }

  private func readModels(into buildings: inout [PortfolioBuilding], _ places: [String: Int]) throws(DatabaseError) {
    let limit = limits.share(of: count, least: 4)
    try connection.rows(
      """
      SELECT DISTINCT b.building, b.path, b.status, c.schema, trim(coalesce(c.exporter, '') || ' '
        || coalesce(c.exporter_version, '')), c.time_stamp, b.superseded, b.copy > 1
      FROM building_model AS b JOIN content AS c ON c.id = b.content
      ORDER BY c.time_stamp DESC, b.path
      """
    ) { row in
      guard let place = places[row.text(0) ?? ""] else { return }
      buildings[place].models.add(limit) {
        PortfolioModel(
          path: row.text(1) ?? "", status: row.text(2) ?? "", schema: row.text(3), exporter: row.text(4),
          timeStamp: row.text(5), isSuperseded: row.count(6) == 1, isCopy: row.count(7) == 1)
      }
    }
  }

  private func readStoreys(into buildings: inout [PortfolioBuilding], _ places: [String: Int]) throws(DatabaseError) {
    let limit = limits.share(of: count, least: 6)
    try connection.rows(
      "SELECT building, name, elevation, rooms, area FROM building_storey ORDER BY elevation, name"
    ) { row in
      guard let place = places[row.text(0) ?? ""] else { return }
      buildings[place].storeys.add(limit) {
        PortfolioStorey(name: row.text(1), elevation: row.real(2), rooms: row.count(3), area: row.real(4) ?? 0)
      }
    }
  }

  private func readRooms(
    into buildings: inout [PortfolioBuilding], _ places: [String: Int], limit: Int
  ) throws(DatabaseError) {
    try connection.rows(
      """
      SELECT building, storey, number, name, area FROM building_room
      ORDER BY coalesce(area, 0) > 0, elevation, number, name
      """
    ) { row in
      guard let place = places[row.text(0) ?? ""] else { return }
      buildings[place].roomList.add(limit) {
        PortfolioRoom(storey: row.text(1), number: row.text(2), name: row.text(3), area: row.real(4))
      }
    }
  }

  private func readFixes(into buildings: inout [PortfolioBuilding], _ places: [String: Int]) throws(DatabaseError) {
    let limit = limits.share(of: count, least: 4)
    try connection.rows(
      """
      SELECT building, class, facet, subject, reason, objects, missing_values, models FROM building_remediation
      ORDER BY missing_values DESC, class, subject, reason
      """
    ) { row in
      guard let place = places[row.text(0) ?? ""] else { return }
      buildings[place].fixes.add(limit) { row.fix(1) }
    }
  }
}

extension CutList {
  /// Counts an element, and keeps it where there is room.
  fileprivate mutating func add(_ limit: Int, _ element: () -> Element) {
    total += 1
    if shown.count < limit { shown.append(element()) }
  }
}
