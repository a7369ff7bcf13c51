import Requirements

/// Reads a workbook that ``CahierWorkbook`` wrote, and that people have edited since.
struct CahierWorkbookReader {
  let book: SheetBook
  let path: String

  /// Whether a workbook holds a cahier as recol writes it.
  static func isCahier(_ book: SheetBook) -> Bool {
    book.sheets.contains { $0.row(1)?.text(1) == CahierWorkbook.mark }
  }

  /// Rows are told apart by sheet: this many lines belong to each.
  private static let rowsPerSheet = 2_000_000

  func reading() -> SheetReading {
    let assembly = SheetAssembly()
    for (place, sheet) in book.sheets.enumerated() {
      let base = place * Self.rowsPerSheet
      if sheet.row(1)?.text(1) == CahierWorkbook.mark {
        assembly.takeIdentity(sheet, base: base)
      } else if let spec = WorkbookSheet.all.first(where: { $0.fr == sheet.name || $0.en == sheet.name }) {
        assembly.take(sheet, spec, base: base)
      }
    }
    let sink = ProblemSink()
    let cahier = CahierBuilder(sink: sink).cahier(assembly.root, path: path)
    return account(cahier, assembly, sink.problems)
  }

  private func shape(_ sheet: Sheet) -> SheetTable.Shape {
    let spec = WorkbookSheet.requirements
    return sheet.name == spec.fr || sheet.name == spec.en ? .list : .ignored
  }

  private func account(_ cahier: Cahier?, _ assembly: SheetAssembly, _ found: [RequirementProblem]) -> SheetReading {
    var reasons: [Int: SheetProblem] = assembly.refused.mapValues { row in
      SheetProblem(
        .invalidEntry, sheet: row.sheet, row: row.row, column: row.column,
        arguments: [RequirementProblemCode.yamlMalformed.rawValue, row.text])
    }
    var problems: [SheetProblem] = []
    for problem in found {
      let line = problem.line ?? 0
      let place = line / Self.rowsPerSheet
      guard book.sheets.indices.contains(place) else { continue }
      let problem = SheetProblem(
        .invalidEntry, sheet: book.sheets[place].name, row: line % Self.rowsPerSheet,
        arguments: [problem.code.rawValue] + problem.arguments)
      problems.append(problem)
      reasons[line] = reasons[line] ?? problem
    }
    problems += assembly.refused.keys.sorted().compactMap { reasons[$0] }
    let checklist = Set(
      (cahier?.requirements ?? []).compactMap { requirement -> Int? in
        if case .checklist = requirement.content { requirement.line.number } else { nil }
      })
    var reading = SheetReading(
      cahier: cahier, layout: SheetLayout(), sheets: [], lines: [], problems: problems, refusals: problems,
      failures: [], isCahierWorkbook: true)
    for (place, sheet) in book.sheets.enumerated() {
      var counts = SheetCounts(sheet, shape(sheet))
      let isRead = assembly.sheets.contains(sheet.name)
      for row in sheet.rows {
        let line = place * Self.rowsPerSheet + row.number
        let unread = SheetProblem(.sheetNotRead, sheet: sheet.name, row: row.number)
        let reason = isRead ? reasons[line] : unread
        let kind: SheetLine.Kind =
          isRead && row.number == 1
          ? .heading : reason != nil ? .refused : checklist.contains(line) ? .checklist : .understood
        counts.add(kind, isHidden: row.isHidden || sheet.isHidden)
        reading.lines.append(
          SheetLine(
            sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: kind,
            reason: kind == .refused ? reason : nil, requirements: []))
      }
      reading.sheets.append(counts)
    }
    return reading
  }
}

/// Puts the YAML of a cahier together from the rows of its sheets.
final class SheetAssembly {
  private var entries: [String: [YAMLNode]] = [:]
  private var fields: [YAMLNode.Entry] = []
  /// The sheets that were read.
  private(set) var sheets: Set<String> = []
  /// Rows with a cell that cannot be read, by their line.
  private(set) var refused: [Int: (sheet: String, row: Int, column: String, text: String)] = [:]

  /// The outermost mapping.
  var root: YAMLNode {
    let parts = WorkbookSheet.all.compactMap { spec in
      entries[spec.key].map { YAMLNode.Entry(key: spec.key, line: 0, value: YAMLNode(content: .sequence($0), line: 0)) }
    }
    return YAMLNode(content: .mapping(fields + parts), line: 0)
  }

  /// Takes in what the cahier says of itself: headings in the first column, values in the second.
  func takeIdentity(_ sheet: Sheet, base: Int) {
    sheets.insert(sheet.name)
    var tree = YAMLNode(content: .mapping([]), line: base + 1)
    for row in sheet.rows where row.number > 1 && row.cells[2] != nil {
      guard let column = WorkbookSheet.identity.column(row.text(1)) else {
        refuse(sheet, row, 1, base)
        continue
      }
      set(&tree, column.path[...], column, sheet, row, 2, base)
    }
    if case .mapping(let entries) = tree.content { fields = entries }
  }

  /// Takes in the entries of a sheet.
  func take(_ sheet: Sheet, _ spec: WorkbookSheet, base: Int) {
    sheets.insert(sheet.name)
    guard let heading = sheet.row(1) else { return }
    let columns = heading.columns.compactMap { place in spec.column(heading.text(place)).map { (place, $0) } }
    let inner = spec.key == "lists" ? "values" : spec.key == "requirements" ? "checks" : nil
    let key = columns.first { $0.1.path == ["id"] }?.0
    var found: [YAMLNode] = []
    var last: String?
    for row in sheet.rows where row.number > 1 {
      let line = base + row.number
      let id = key.map { row.text($0) }
      let goesOn = inner != nil && !found.isEmpty && (id == last || id?.isEmpty ?? true)
      var entry = goesOn ? found.removeLast() : YAMLNode(content: .mapping([]), line: line)
      var part = YAMLNode(content: .mapping([]), line: line)
      for (place, column) in columns where row.cells[place] != nil {
        if let inner, column.path[0] == inner {
          set(&part, column.path.dropFirst(), column, sheet, row, place, base)
        } else if !goesOn {
          set(&entry, column.path[...], column, sheet, row, place, base)
        }
      }
      if let inner, case .mapping(let fields) = part.content, !fields.isEmpty {
        var parts = entry[inner]?.elements ?? []
        parts.append(part)
        entry.put(inner, YAMLNode(content: .sequence(parts), line: entry.line))
      }
      // Without anything else a requirement has checks, if none.
      if spec.key == "requirements", ["checks", "ids", "rule", "checklist"].allSatisfy({ entry[$0] == nil }) {
        entry.put("checks", YAMLNode(content: .sequence([]), line: line))
      } else if spec.key == "requirements", entry["checks"]?.elements.isEmpty ?? false,
        entry["ids"] != nil || entry["rule"] != nil || entry["checklist"] != nil
      {
        entry.remove("checks")
      }
      found.append(entry)
      if !goesOn { last = id }
      for (place, _) in row.cells where spec.column(heading.text(place)) == nil { refuse(sheet, row, place, base) }
    }
    entries[spec.key] = (entries[spec.key] ?? []) + found
  }

  private func set(
    _ node: inout YAMLNode, _ path: ArraySlice<String>, _ column: WorkbookSheet.Column, _ sheet: Sheet, _ row: SheetRow,
    _ place: Int, _ base: Int
  ) {
    guard let value = CellYAML.node(row.text(place), column.kind, line: base + row.number) else {
      return refuse(sheet, row, place, base)
    }
    node.put(path, value)
  }

  private func refuse(_ sheet: Sheet, _ row: SheetRow, _ place: Int, _ base: Int) {
    refused[base + row.number] = (sheet.name, row.number, CellReference.letters(place), row.text(place))
  }
}

extension YAMLNode {
  /// Puts a value at the end of a path of mappings.
  fileprivate mutating func put(_ path: ArraySlice<String>, _ value: YAMLNode) {
    guard let key = path.first else { return self = value }
    var inner = self[key] ?? YAMLNode(content: .mapping([]), line: value.line)
    inner.put(path.dropFirst(), value)
    put(key, inner)
  }

  /// Puts a value under a key of a mapping.
  fileprivate mutating func put(_ key: String, _ value: YAMLNode) {
    guard case .mapping(var entries) = content else { return }
    if let place = entries.firstIndex(where: { $0.key == key }) {
      entries[place].value = value
    } else {
      entries.append(Entry(key: key, line: value.line, value: value))
    }
    content = .mapping(entries)
  }

  fileprivate mutating func remove(_ key: String) {
    guard case .mapping(let entries) = content else { return }
    content = .mapping(entries.filter { $0.key != key })
  }
}
