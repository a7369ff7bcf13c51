import Findings

/// Reads the buildings: first all of them with their row of the heat map, then the details of those that are told.
struct BuildingReader {
  let connection: Connection
  let columns: [ColumnReader.Entry]
  let limits: PortfolioLimits

  /// The buildings, the worst first.
  ///
  /// - Complexity: O(buildings × columns) in memory.
  func read() throws(DatabaseError) -> CutList<PortfolioBuilding> {
    var buildings = try summaries()
    var places = Self.places(buildings[...])
    try readCells(&buildings, places)
    try readReadiness(&buildings, places)
    // What was asked of nothing comes last.
    let ordered = buildings.sorted { left, right in
      let (one, other) = (left.rate, right.rate)
      if (one.whole == 0) != (other.whole == 0) { return other.whole == 0 }
      let (mine, theirs) = (
        one.part.multipliedFullWidth(by: other.whole), other.part.multipliedFullWidth(by: one.whole)
      )
      if mine != theirs { return mine < theirs }
      return left.key < right.key
    }
    var shown = Array(ordered.prefix(limits.buildings))
    places = Self.places(shown.prefix(limits.told))
    try BuildingDetails(connection: connection, limits: limits, count: places.count).read(into: &shown, places)
    return CutList(shown, total: ordered.count)
  }

  private static func places(_ buildings: ArraySlice<PortfolioBuilding>) -> [String: Int] {
    Dictionary(buildings.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func summaries() throws(DatabaseError) -> [PortfolioBuilding] {
    var buildings: [PortfolioBuilding] = []
    let none = [PortfolioCell](repeating: .nothing, count: columns.count)
    try connection.rows(
      """
      SELECT building, folder, nullif(trim(name), ''), nullif(trim(long_name), ''), identifier, address, site, models,
        storeys, rooms_with_area, rooms, area, objects, with_maker, equipment
      FROM building_summary ORDER BY building
      """
    ) { row in
      var building = PortfolioBuilding(key: row.text(0) ?? "", folder: row.text(1) ?? "")
      building.name = row.text(2) ?? row.text(3)
      (building.identifier, building.address, building.site) = (row.text(4), row.text(5), row.text(6))
      (building.modelCount, building.storeyCount) = (row.count(7), row.count(8))
      (building.rooms, building.area, building.objects) = (row.rate(9), row.real(11) ?? 0, row.count(12))
      (building.makers, building.cells) = (row.rate(13), none)
      buildings.append(building)
    }
    return buildings
  }

  private func readCells(_ buildings: inout [PortfolioBuilding], _ places: [String: Int]) throws(DatabaseError) {
    let numbers = Dictionary(columns.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    let isAsked = columns.first?.column.isRequirement == true
    let query =
      isAsked
      ? "SELECT building, specification, valid, checks, status FROM building_requirement"
      : "SELECT building, position, filled, objects, '' FROM building_fact"
    try connection.rows(query) { row in
      guard let place = places[row.text(0) ?? ""] else { return }
      let rate = row.rate(2)
      let cell = Self.cell(rate, status: row.text(4) ?? "")
      if isAsked {
        buildings[place].rate.part += rate.part
        buildings[place].rate.whole += rate.whole
      } else if case .percent(let percent) = cell {
        // Facts count alike, however many objects they are about.
        buildings[place].rate.part += Int(percent)
        buildings[place].rate.whole += 100
      }
      if let column = numbers[row.count(1)] { buildings[place].cells[column] = cell }
    }
  }

  private static func cell(_ rate: Rate, status: String) -> PortfolioCell {
    if let percent = rate.percent { return .percent(UInt8(percent)) }
    switch status {
    case "pass": return .percent(100)
    case "fail": return .percent(0)
    case "not-evaluated": return .unknown
    default: return .nothing
    }
  }

  private func readReadiness(_ buildings: inout [PortfolioBuilding], _ places: [String: Int]) throws(DatabaseError) {
    try connection.rows(
      "SELECT building, complete, records FROM building_readiness WHERE target = 'gmao'"
    ) { row in
      if let place = places[row.text(0) ?? ""] { buildings[place].maintenance = row.rate(1) }
    }
  }
}
