import Requirements

/// What the sheets beside a cross explain: objects, properties, and lists of values.
final class Definitions {
  /// What a sheet says of a property.
  struct Property {
    var place = ""
    var type = ""
    var unit = ""
    var values = ""
    var why = ""
    var notes: [String] = []
  }

  private(set) var classes: [String: String] = [:]
  private(set) var properties: [String: Property] = [:]
  private var used: Set<String> = []
  private var definedIn: [(sheet: Sheet, table: SheetTable)] = []

  /// Takes in a sheet of objects or properties.
  func take(_ sheet: Sheet, _ table: SheetTable) {
    definedIn.append((sheet, table))
    for row in sheet.filled(across: false).rows where row.number > table.headings?.upperBound ?? 0 {
      let cells = RowCells(row: row, table: table)
      let key = TextFolding.folded(cells[.title])
      guard !key.isEmpty else { continue }
      if table.shape == .objects, classes[key] == nil {
        let type = CellWords.isBlank(cells[.predefinedType]) ? "" : "." + cells[.predefinedType]
        classes[key] = cells[.object] + type
      } else if table.shape == .properties, properties[key] == nil {
        let notes = cells.all(.note).map { $0.heading.isEmpty ? $0.text : "\($0.heading): \($0.text)" }
        let place = cells[.set].isEmpty ? cells[.place] : "\(cells[.set]).\(cells[.property])"
        properties[key] = Property(
          place: place.isEmpty ? cells[.property] : place, type: cells[.dataType], unit: cells[.unit],
          values: cells[.values], why: CellWords.isBlank(cells[.why]) ? "" : cells[.why], notes: notes)
      }
    }
  }

  /// The class of an object, as a sheet gives it.
  func classText(_ object: String) -> String? {
    let key = TextFolding.folded(object)
    guard let text = classes[key] else { return nil }
    used.insert(key)
    return text
  }

  /// What a sheet says of a property.
  func property(_ name: String) -> Property? {
    let key = TextFolding.folded(name)
    guard let property = properties[key] else { return nil }
    used.insert(key)
    return property
  }

  /// Accounts for the rows of the sheets, after the crosses were read: a row is understood where a cross uses it.
  func account(for sheet: Sheet, _ table: SheetTable, into build: MatrixBuild) {
    var counts = SheetCounts(sheet, table.shape)
    let filled = sheet.filled(across: false)
    var seen: [String: Int] = [:]
    for (place, row) in sheet.rows.enumerated() {
      var kind = SheetLine.Kind.understood
      var reason: SheetProblem?
      if row.number <= table.headings?.upperBound ?? 0 {
        kind = .heading
      } else {
        let word = RowCells(row: filled.rows[place], table: table)[.title]
        let key = TextFolding.folded(word)
        if let first = seen[key], !key.isEmpty {
          kind = .refused
          reason = SheetProblem(
            .duplicateRow, sheet: sheet.name, row: row.number, arguments: ["\(sheet.name)!\(first)"])
        } else if !used.contains(key) {
          kind = .refused
          reason = SheetProblem(.definitionUnused, sheet: sheet.name, row: row.number, arguments: [word])
        }
        seen[key] = seen[key] ?? row.number
      }
      build.add(
        SheetLine(
          sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: kind, reason: reason,
          requirements: []), to: &counts)
    }
    build.counts.append(counts)
  }

  /// The lists of a sheet: one per heading of its columns, which is the name.
  static func lists(_ sheet: Sheet, _ table: SheetTable, into build: MatrixBuild) {
    var counts = SheetCounts(sheet, table.shape)
    for column in table.columns(.list) {
      var values: [String] = []
      var seen: Set<String> = []
      for row in sheet.rows where row.number > table.headings?.upperBound ?? 0 {
        let text = row.text(column.number)
        if !text.isEmpty, seen.insert(text).inserted { values.append(text) }
      }
      guard !values.isEmpty, !column.heading.isEmpty else { continue }
      let id = Slug.of(column.heading)
      // Columns of one heading, on one sheet or on several, are one list: a requirement names it by its id.
      if let known = build.lists.firstIndex(where: { $0.id == id }) {
        let there = Set(build.lists[known].entries.map(\.value))
        build.lists[known].entries += values.filter { !there.contains($0) }.map { ValueList.Entry($0) }
        continue
      }
      build.lists.append(
        ValueList(
          id: id, title: build.text(column.heading), entries: values.map { ValueList.Entry($0) },
          source: sheet.name, line: build.line(sheet.name, table.headings?.upperBound ?? 1)))
    }
    for row in sheet.rows {
      let isHeading = row.number <= table.headings?.upperBound ?? 0
      let isRead = table.columns(.list).contains { row.cells[$0.number] != nil }
      let reason = SheetProblem(.nothingUnderstood, sheet: sheet.name, row: row.number)
      build.add(
        SheetLine(
          sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden,
          kind: isHeading ? .heading : isRead ? .understood : .refused, reason: isHeading || isRead ? nil : reason,
          requirements: []), to: &counts)
    }
    build.counts.append(counts)
  }
}
