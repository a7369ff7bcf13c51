import Findings

/// Reads models one by one, and how each came out of each specification.
struct ResultReader {
  let connection: Connection

  func forEachLine(_ body: (String) -> Bool) throws(DatabaseError) {
    let statement = try connection.statement("SELECT line FROM model_line ORDER BY path")
    defer { statement.reset() }
    while try statement.step() {
      if let line = statement.text(0), !body(line) { return }
    }
  }

  func forEachResult(_ body: (PortfolioResult) -> Bool) throws(DatabaseError) {
    let statement = try connection.statement(
      """
      SELECT path, status, latest, building, building_name, problem, sha256, bytes, schema, exporter, exporter_version,
        time_stamp, storeys, rooms, rooms_with_area, area, objects, equipment, with_maker, with_serial, specification,
        specification_name, severity, lot, result, applicable, passed, failed, valid, absent, placeholder, misplaced,
        invalid, not_evaluable
      FROM model_result ORDER BY path, position
      """)
    defer { statement.reset() }
    while try statement.step() {
      if !body(Self.result(statement)) { return }
    }
  }

  private static func result(_ row: Statement) -> PortfolioResult {
    var result = PortfolioResult(path: row.text(0) ?? "", status: row.text(1) ?? "", isLatest: row.count(2) == 1)
    (result.building, result.buildingName, result.problem) = (row.text(3), row.text(4), row.text(5))
    (result.sha256, result.bytes, result.schema) = (row.text(6), row.integer(7), row.text(8))
    (result.exporter, result.exporterVersion, result.timeStamp) = (row.text(9), row.text(10), row.text(11))
    (result.storeys, result.rooms, result.roomsWithArea) = (row.integer(12), row.integer(13), row.integer(14))
    (result.area, result.objects, result.equipment) = (row.real(15), row.integer(16), row.integer(17))
    (result.withMaker, result.withSerial) = (row.integer(18), row.integer(19))
    (result.specification, result.specificationName) = (row.text(20), row.text(21))
    (result.severity, result.lot, result.result) = (row.text(22), row.text(23), row.text(24))
    (result.applicable, result.passed, result.failed) = (row.integer(25), row.integer(26), row.integer(27))
    (result.valid, result.absent, result.placeholder) = (row.integer(28), row.integer(29), row.integer(30))
    (result.misplaced, result.invalid, result.notEvaluable) = (row.integer(31), row.integer(32), row.integer(33))
    return result
  }
}
