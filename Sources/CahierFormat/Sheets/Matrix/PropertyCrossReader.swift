import Requirements
import Workbook

/// Reads a cross of properties down and classes across: each mark becomes a requirement of its own, read as the row of a
/// list whose class is that of the column.
struct PropertyCrossReader {
  let build: MatrixBuild
  let sheet: Sheet
  let table: SheetTable
  let prefix: String

  /// Reads all rows of the sheet into the build.
  func read() {
    var counts = SheetCounts(sheet, .cross)
    let own = sheet.withMergedMarks(in: table.markColumns)
    let filled = own.filled(across: false)
    for (place, row) in own.rows.enumerated() {
      build.add(line(filled.rows[place], isOwn: row, &counts.marks), to: &counts)
    }
    build.counts.append(counts)
  }

  private func line(_ row: SheetRow, isOwn: SheetRow, _ counts: inout MarkCounts) -> SheetLine {
    let line = SheetLine(
      sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: .heading, reason: nil,
      requirements: [])
    if let headings = table.headings, row.number <= headings.upperBound { return line }
    if isOwn.isTotal { return line }
    let marks = table.columns(.mark).compactMap { column -> (column: SheetColumn, text: String)? in
      let text = isOwn.text(column.number)
      return text.isEmpty || build.layout.marks.meaning(text) == MarkWords.Meaning.none ? nil : (column, text)
    }
    var tally = LineTally(line)
    if let rows = table.rows, !rows.contains(row.number) {
      for _ in marks { counts.add(.refused) }
      tally.add(.refused, nil, problem(.outsideLayout, row.number, nil, []))
      return tally.line
    }
    if marks.isEmpty {
      // A group of properties has a name, but no marks.
      if isOwn.cells.count == 1 { return line }
      tally.add(.refused, nil, problem(.noMark, row.number, nil, []))
      return tally.line
    }
    for mark in marks {
      let result = requirement(row, mark.column, mark.text)
      counts.add(result.kind)
      tally.add(result.kind, result.requirement, result.reason)
    }
    return tally.line
  }

  private func requirement(
    _ row: SheetRow, _ column: SheetColumn, _ mark: String
  ) -> (kind: SheetLine.Kind, requirement: String?, reason: SheetProblem?) {
    guard let meaning = build.layout.marks.meaning(mark) else {
      let reason = problem(.unknownMark, row.number, column.number, [mark, column.heading])
      build.refuse(reason)
      return (.refused, nil, reason)
    }
    let object = column.value ?? column.heading
    let cells = RowCells(row: row, table: table, object: table.classes[column.heading] ?? object)
    let reader = RowReader(
      build: build, sheet: sheet.name, table: table, cells: cells,
      prefix: prefix + ColumnName.letters(column.number), suffix: "-" + Slug.of(object))
    let draft = reader.draft()
    for found in draft.problems {
      build.problems.append(problem(found.code, row.number, column.number, found.arguments))
    }
    let reason = draft.reason.map { problem($0.code, row.number, column.number, $0.arguments) }
    if draft.kind == .refused, let reason { build.refuse(reason) }
    guard var requirement = draft.requirement else { return (.refused, nil, reason) }
    if meaning == .stronger { requirement.severity = .blocking }
    if meaning == .optional, case .checks(let applicability, var checks) = requirement.content {
      for place in checks.indices { checks[place].isOptional = true }
      requirement.content = .checks(applicability, checks)
    }
    build.requirements.append(requirement)
    return (draft.kind, requirement.id, reason)
  }

  private func problem(
    _ code: SheetProblemCode, _ row: Int, _ column: Int?, _ arguments: [String]
  ) -> SheetProblem {
    SheetProblem(code, sheet: sheet.name, row: row, column: column.map(ColumnName.letters), arguments: arguments)
  }
}
