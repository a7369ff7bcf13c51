import Findings

/// Reads the columns of the heat map.
struct ColumnReader {
  /// A column, and the number by which the views know it.
  struct Entry {
    var number: Int
    var column: PortfolioColumn
  }

  let connection: Connection

  /// The specifications of the profile, those that fail most where there are more than a page has room for; the facts
  /// where nothing is asked. In the order of the requirement files, and of the facts.
  func read(_ limits: PortfolioLimits) throws(DatabaseError) -> [Entry] {
    let asked = try specifications()
    guard !asked.isEmpty else { return try facts(limits.columns) }
    guard asked.count > limits.columns else { return asked }
    let worst = asked.sorted { ($1.column.failing, $0.number) < ($0.column.failing, $1.number) }
    return worst.prefix(limits.columns).sorted { $0.number < $1.number }
  }

  private func specifications() throws(DatabaseError) -> [Entry] {
    var columns: [Entry] = []
    try connection.rows(
      """
      SELECT specification, id, name, severity, lot, fail, valid, valid + absent + placeholder + misplaced + invalid
      FROM requirement_summary ORDER BY specification
      """
    ) { row in
      let column = PortfolioColumn(
        id: row.text(1) ?? "", name: row.text(2) ?? "", severity: row.text(3).flatMap(Gravity.init(rawValue:)),
        lot: row.text(4), isRequirement: true, rate: row.rate(6), failing: row.count(5))
      columns.append(Entry(number: row.count(0), column: column))
    }
    return columns
  }

  private func facts(_ limit: Int) throws(DatabaseError) -> [Entry] {
    var columns: [Entry] = []
    try connection.rows("SELECT position, fact, filled, objects FROM fact_summary ORDER BY position") { row in
      let column = PortfolioColumn(id: row.text(1) ?? "", isRequirement: false, rate: row.rate(2))
      if columns.count < limit { columns.append(Entry(number: row.count(0), column: column)) }
    }
    return columns
  }
}
