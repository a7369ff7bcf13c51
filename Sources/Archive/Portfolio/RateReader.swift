import Findings

/// Reads fill rates, readiness, lots and exporters over the archive.
struct RateReader {
  let connection: Connection

  func facts() throws(DatabaseError) -> [FactRate] {
    var facts: [FactRate] = []
    try connection.rows("SELECT fact, filled, objects FROM fact_summary ORDER BY position") { row in
      facts.append(FactRate(fact: row.text(0) ?? "", rate: row.rate(1)))
    }
    return facts
  }

  func properties(_ limit: Int) throws(DatabaseError) -> CutList<PropertyRate> {
    var list = CutList<PropertyRate>()
    try connection.rows(
      """
      SELECT class, property_set, property, models, of_class, objects, filled, placeholders, count(*) OVER ()
      FROM class_property_rate WHERE property <> '…' ORDER BY objects DESC, class, property_set, property LIMIT ?1
      """, .integer(Int64(limit))
    ) { row in
      list.total = row.count(8)
      list.shown.append(
        PropertyRate(
          className: row.text(0) ?? "", set: row.text(1) ?? "", property: row.text(2) ?? "", models: row.count(3),
          ofClass: row.count(4), objects: row.count(5), filled: row.count(6), placeholders: row.count(7)))
    }
    return list
  }

  func readiness() throws(DatabaseError) -> [SheetReadiness] {
    var missing: [String: [SheetReadiness.MissingColumn]] = [:]
    try connection.rows(
      """
      SELECT target || ' ' || sheet, field, missing_values FROM readiness_gap
      WHERE mandatory AND missing_values > 0 ORDER BY missing_values DESC, field
      """
    ) { row in
      missing[row.text(0) ?? "", default: []].append(
        SheetReadiness.MissingColumn(field: row.text(1) ?? "", rows: row.count(2)))
    }
    var sheets: [SheetReadiness] = []
    // In the order of a COBie workbook.
    try connection.rows(
      """
      SELECT target, sheet, models_with_records, complete, records FROM readiness_summary
      ORDER BY target, instr('Facility Floor Space Zone Type Component System Document', sheet), sheet
      """
    ) { row in
      let (target, sheet) = (row.text(0) ?? "", row.text(1) ?? "")
      sheets.append(
        SheetReadiness(
          target: target, sheet: sheet, models: row.count(2), rate: row.rate(3),
          missing: missing["\(target) \(sheet)"] ?? []))
    }
    return sheets
  }

  func lots() throws(DatabaseError) -> [LotRate] {
    var lots: [LotRate] = []
    try connection.rows(
      """
      SELECT lot, specifications, failing, missing, valid, valid + missing FROM lot_summary
      WHERE (SELECT count(*) FROM requirement_summary WHERE lot IS NOT NULL) > 0
      ORDER BY share IS NULL, share, lot
      """
    ) { row in
      lots.append(
        LotRate(
          lot: row.text(0), specifications: row.count(1), failing: row.count(2), missing: row.count(3),
          rate: row.rate(4)))
    }
    return lots
  }

  func exporters() throws(DatabaseError) -> [ExporterYear] {
    var years: [ExporterYear] = []
    try connection.rows(
      """
      SELECT exporter, year, models, rooms_with_area, rooms, with_maker, equipment, valid, checks FROM exporter_year
      ORDER BY exporter IS NULL, exporter, year IS NULL, year
      """
    ) { row in
      years.append(
        ExporterYear(
          exporter: row.text(0), year: row.integer(1), models: row.count(2), rooms: row.rate(3), makers: row.rate(5),
          checks: row.rate(7)))
    }
    return years
  }
}
