import Requirements
import Workbook

/// Puts the YAML of a cahier together from the rows of its sheets.
final class SheetAssembly {
  private var entries: [String: [YAMLNode]] = [:]
  private var fields: [YAMLNode.Entry] = []
  /// The sheets that were read.
  private(set) var sheets: Set<String> = []
  /// Rows with a cell that cannot be read, by their line.
  private(set) var refused: [Int: Refusal] = [:]

  /// A cell that cannot be read.
  struct Refusal {
    let sheet: String
    let row: Int
    let column: String
    let text: String
    /// The requirement that the row goes on with, where the cell would change it.
    var continued: String?
  }

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

  /// Says of a table what it is called, and which stages it has columns for; lots and disciplines are those that
  /// requirements name.
  func name(_ name: String, language: String, stages: [String]) {
    func scalar(_ text: String) -> YAMLNode { YAMLNode(content: .scalar(text), line: 1) }
    var identity = YAMLNode(content: .mapping([]), line: 1)
    identity.put("id", scalar(Slug.of(name)))
    identity.put("title", scalar(name))
    identity.put("language", scalar(language))
    fields = [YAMLNode.Entry(key: "cahier", line: 1, value: identity)]
    func ids(_ ids: [String]) -> [YAMLNode] {
      ids.map { id in
        var entry = YAMLNode(content: .mapping([]), line: 1)
        entry.put("id", scalar(id))
        return entry
      }
    }
    entries["stages"] = ids(stages)
    for key in ["lots", "disciplines"] {
      var named: [String] = []
      for text in (entries["requirements"] ?? []).flatMap({ $0[key]?.elements ?? [] }).compactMap(\.text)
      where !named.contains(text) {
        named.append(text)
      }
      entries[key] = ids(named)
    }
  }

  /// Says at which stages the requirement of a line is due: at those marked, at none where all marks say so.
  func mark(line: Int, _ marks: [(stage: String, meaning: MarkWords.Meaning)]) {
    guard let place = entries["requirements"]?.firstIndex(where: { $0.line == line }),
      let order = entries["stages"]?.compactMap({ $0["id"]?.text }), !order.isEmpty
    else { return }
    let due = StageRule.Span.only(marks.map(\.stage)).shortest(in: order)
    let stronger = marks.filter { $0.meaning == .stronger }.map(\.stage)
    put(due, ["stages"], place, line)
    if !stronger.isEmpty {
      put(StageRule.Span.only(stronger).shortest(in: order), ["stages", "stronger"], place, line)
    }
  }

  private func put(_ span: StageRule.Span, _ path: [String], _ place: Int, _ line: Int) {
    func scalar(_ text: String) -> YAMLNode { YAMLNode(content: .scalar(text), line: line) }
    switch span {
    case .always:
      // All stages may carry the stronger mark.
      guard path.count > 1, let all = entries["stages"]?.compactMap({ $0["id"] }) else { return }
      entries["requirements"]?[place].put((path + ["only"])[...], YAMLNode(content: .sequence(all), line: line))
    case .from(let stage): entries["requirements"]?[place].put((path + ["from"])[...], scalar(stage))
    case .only(let stages):
      let list = YAMLNode(content: .sequence(stages.map(scalar)), line: line)
      entries["requirements"]?[place].put((path + ["only"])[...], list)
    }
  }

  /// Takes in the entries of a sheet.
  ///
  /// - Parameter others: columns that say something else.
  func take(_ sheet: Sheet, _ spec: WorkbookSheet, base: Int, beside others: Set<Int> = []) {
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
        } else if place != key {
          // What a requirement says once is said on its first row: a change on another one would be lost.
          let value = CellYAML.node(row.text(place), column.kind, line: line)
          if value.map({ !entry.says($0, at: column.path[...]) }) ?? true {
            refuse(sheet, row, place, base, continuing: last ?? "")
          }
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
        entry.drop("checks")
      }
      found.append(entry)
      if !goesOn { last = id }
      for (place, _) in row.cells where spec.column(heading.text(place)) == nil && !others.contains(place) {
        refuse(sheet, row, place, base)
      }
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

  /// Refuses a cell: what it says would be lost.
  func refuse(_ sheet: Sheet, _ row: SheetRow, _ place: Int, _ base: Int, continuing id: String? = nil) {
    refused[base + row.number] = Refusal(
      sheet: sheet.name, row: row.number, column: ColumnName.letters(place), text: row.text(place), continued: id)
  }
}
