import Findings

/// Reads what it would cost to meet the requirements.
struct FixReader {
  private static let columns = "class, facet, subject, reason, objects, missing_values, models"

  let connection: Connection

  func fixes(_ limit: Int) throws(DatabaseError) -> CutList<Fix> {
    var list = CutList<Fix>()
    try connection.rows(
      """
      SELECT \(Self.columns), count(*) OVER () FROM remediation
      ORDER BY missing_values DESC, class, subject, reason LIMIT ?1
      """, .integer(Int64(limit))
    ) { row in
      list.total = row.count(7)
      list.shown.append(row.fix(0))
    }
    return list
  }

  /// The corrections of each program, the one with most to mend first.
  func exporterFixes(_ limit: Int) throws(DatabaseError) -> [ExporterFixes] {
    var places: [String?: Int] = [:]
    var exporters: [ExporterFixes] = []
    try connection.rows(
      "SELECT exporter, \(Self.columns) FROM exporter_remediation ORDER BY missing_values DESC, class, subject, reason"
    ) { row in
      let name = row.text(0)
      let place = places[name] ?? exporters.count
      if place == exporters.count {
        places[name] = place
        exporters.append(ExporterFixes(exporter: name, values: 0, fixes: CutList()))
      }
      let fix = row.fix(1)
      exporters[place].values += fix.values
      exporters[place].fixes.total += 1
      if exporters[place].fixes.shown.count < limit { exporters[place].fixes.shown.append(fix) }
    }
    return exporters.sorted { ($1.values, $0.exporter ?? "") < ($0.values, $1.exporter ?? "") }
  }
}
