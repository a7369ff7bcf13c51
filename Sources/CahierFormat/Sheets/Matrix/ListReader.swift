import Requirements
import Workbook

/// Reads a list: one requirement per row.
struct ListReader {
  let build: MatrixBuild
  let sheet: Sheet
  let table: SheetTable
  /// What stands before the numbers of rows in ids, where several sheets ask for something.
  let prefix: String

  /// Reads all rows of a sheet into a build, table by table.
  static func read(
    _ sheet: Sheet, _ parts: [(sheet: Sheet, table: SheetTable)], into build: MatrixBuild, prefix: String
  ) {
    var counts = SheetCounts(sheet, .list)
    for part in parts {
      ListReader(build: build, sheet: part.sheet, table: part.table, prefix: prefix).read(&counts)
    }
    build.counts.append(counts)
  }

  private func read(_ counts: inout SheetCounts) {
    let marked = sheet.withMergedMarks(in: table.markColumns)
    let filled = marked.filled(across: false)
    let listed = ListedValues(sheet: sheet, table: table)
    var above = ""
    var last: RowDraft?
    var named: SheetRow?
    for (place, row) in sheet.rows.enumerated() {
      if listed.isContinuation(place), let last {
        add(row, as: last, &counts)
        continue
      }
      var cells = RowCells(row: listed.joined(filled.rows[place], place), table: table)
      if table.carriesDown {
        if cells[.object].isEmpty { cells.object = above } else { (above, named) = (cells[.object], cells.row) }
      }
      let section = sectionClass(row)
      if let section {
        above = section
      } else if table.column(.object) == nil, !above.isEmpty, isTitle(row) {
        // The rows below another title are not asked of the class above it.
        above = ""
      }
      if table.column(.object) == nil, !above.isEmpty { cells.object = above }
      let kind = section == nil ? frame(row) ?? unreadable(row) : (.heading, nil)
      let reader = RowReader(build: build, sheet: sheet.name, table: table, cells: cells, prefix: prefix)
      var draft =
        kind.map { RowDraft(kind: $0.kind, reason: $0.reason) }
        ?? reader.draft(VersionCells(cells.row, above: cells.object == nil ? nil : named, table))
      if draft.kind != .heading { draft.problems += errors(in: row).filter { $0.code != draft.reason?.code } }
      for mark in marks(marked.rows[place]) where draft.kind != .heading {
        counts.marks.add(mark.isKnown ? draft.kind : .refused)
        if !mark.isKnown {
          build.refuse(problem(.unknownMark, row.number, mark.column, [mark.text, mark.heading]))
        }
      }
      build.requirements += [draft.requirement].compactMap { $0 } + draft.further
      for found in draft.problems { build.problems.append(problem(found.code, row.number, nil, found.arguments)) }
      add(row, as: draft, &counts)
      last = draft
    }
  }

  private func add(_ row: SheetRow, as draft: RowDraft, _ counts: inout SheetCounts) {
    let reason = draft.reason.map { problem($0.code, row.number, nil, $0.arguments) }
    build.add(
      SheetLine(
        sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: draft.kind, reason: reason,
        requirements: ([draft.requirement].compactMap { $0 } + draft.further).map(\.id)), to: &counts)
  }

  private typealias Frame = (kind: SheetLine.Kind, reason: (code: SheetProblemCode, arguments: [String])?)

  /// What a row is by where it stands and how it is filled; nil for a row to be read.
  private func frame(_ row: SheetRow) -> Frame? {
    if let headings = table.headings, row.number <= headings.upperBound { return (.heading, nil) }
    if row.isTotal { return (.heading, nil) }
    if let rows = table.rows, !rows.contains(row.number) { return (.refused, (.outsideLayout, [])) }
    let named = table.columns.filter { !$0.heading.isEmpty && row.cells[$0.number] != nil }
    // The headings once more, on the next printed page.
    if named.count > 2, named.allSatisfy({ row.text($0.number) == $0.heading }) { return (.heading, nil) }
    return isSection(row) ? (.heading, nil) : nil
  }

  /// A heading of a section: one text, over merged cells or in a column that does not ask for anything.
  private func isSection(_ row: SheetRow) -> Bool {
    guard row.cells.count == 1, let (column, cell) = row.cells.first, cell.kind == .text else { return false }
    let isWide = sheet.merges.contains { merge in
      merge.rows.contains(row.number) && merge.columns.contains(column) && merge.columns.count > 1
    }
    if isWide { return true }
    guard !CellWords.isClass(cell.text), !CellWords.isSet(cell.text) else { return false }
    let meaning = table.columns.first { $0.number == column }?.meaning
    switch meaning {
    case .title, .why, .property, .attribute, .place, .stage, .carrier: return cell.text.hasSuffix(":")
    default: return true
    }
  }

  /// Whether a row of its own, where no column is the class, begins something else than what the class above has: a
  /// heading of a section, or words that ask for nothing by themselves and are no property.
  private func isTitle(_ row: SheetRow) -> Bool {
    guard row.number > table.headings?.upperBound ?? 0, table.rows?.contains(row.number) ?? true, !row.isTotal else {
      return false
    }
    if isSection(row) { return true }
    guard row.cells.count == 1, let cell = row.cells.first?.value, cell.kind == .text, !CellWords.isSet(cell.text)
    else {
      return false
    }
    if !table.columns(.stage).isEmpty { return true }
    return table.column(.set) != nil && cell.text.contains(" ") && PropertyWords.names(cell.text).isEmpty
      && PropertyWords.locator(cell.text) == nil
  }

  /// The class that a row of its own names for those below it, where no column does; nil for any other row.
  private func sectionClass(_ row: SheetRow) -> String? {
    guard table.column(.object) == nil, row.cells.count == 1, let text = row.cells.first?.value.text,
      row.number > table.headings?.upperBound ?? 0, ClassText(text).refusal == nil
    else { return nil }
    return text
  }

  private func marks(_ row: SheetRow) -> [(text: String, column: Int, heading: String, isKnown: Bool)] {
    (table.columns(.stage) + table.columns(.carrier)).compactMap { column in
      let text = row.text(column.number)
      guard !text.isEmpty else { return nil }
      let meaning = build.layout.marks.meaning(text)
      if meaning == MarkWords.Meaning.none { return nil }
      return (text, column.number, column.heading, meaning != nil)
    }
  }

  /// Refuses a row of which a cell that says what is asked, or how gravely, holds an error: the rest would ask for less.
  private func unreadable(_ row: SheetRow) -> Frame? {
    let asking = table.columns.filter { Self.asking.contains($0.meaning) }.map(\.number)
    return errors(in: row, of: asking).first.map { (.refused, $0) }
  }

  private static let asking: Set<ColumnMeaning> = [
    .dataType, .unit, .values, .minimum, .maximum, .pattern, .severity, .weight, .threshold, .rule, .unique, .tolerance,
    .minimumLength, .maximumLength, .required, .condition,
  ]

  private func errors(
    in row: SheetRow, of columns: [Int]? = nil
  ) -> [(code: SheetProblemCode, arguments: [String])] {
    (columns ?? row.columns).compactMap { column in
      switch row.cells[column]?.kind {
      case .error: (.cellError, [row.text(column), ColumnName.letters(column)])
      case .formula: (.formulaWithoutValue, [ColumnName.letters(column)])
      default: nil
      }
    }
  }

  private func problem(
    _ code: SheetProblemCode, _ row: Int, _ column: Int?, _ arguments: [String]
  ) -> SheetProblem {
    SheetProblem(code, sheet: sheet.name, row: row, column: column.map(ColumnName.letters), arguments: arguments)
  }
}
