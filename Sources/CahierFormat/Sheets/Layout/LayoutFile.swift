public import Requirements
import Workbook

/// A layout as a YAML file that people correct.
public enum LayoutFile {
  /// The layout of a file, and what is wrong in it; nil where it is none.
  @safe
  public static func read(_ bytes: UnsafeRawBufferPointer) -> (layout: SheetLayout?, problems: [RequirementProblem]) {
    let sink = ProblemSink()
    switch unsafe YAMLDocument.read(bytes) {
    case .failure(let failure):
      sink.add(failure.code, line: failure.line, failure.arguments)
      return (nil, sink.problems)
    case .success(let root):
      guard let mapping = YAMLMapping<LayoutKey>(root, sink) else { return (nil, sink.problems) }
      let layout = SheetLayout(
        tables: mapping.nodes(.layout).compactMap { table($0, sink) },
        marks: mapping.mapping(.marks, MarkKey.self).map(marks) ?? MarkWords())
      return (layout, sink.problems)
    }
  }

  /// The layout of a text.
  public static func read(text: String) -> (layout: SheetLayout?, problems: [RequirementProblem]) {
    var text = text
    return text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
  }

  /// The layout as text.
  public static func text(_ layout: SheetLayout) -> String {
    var root = MappingWriter<LayoutKey>()
    root.put(.layout, layout.tables.map(node))
    if !layout.marks.own.isEmpty {
      var marks = MappingWriter<MarkKey>()
      for key in MarkKey.allCases {
        let words = layout.marks.own.filter { $0.value.rawValue == key.rawValue }.keys.sorted()
        marks.put(key, words, single: false)
      }
      root.put(.marks, marks.nodeOrEmpty)
    }
    return YAMLText(root.nodeOrEmpty).text
  }

  // MARK: Writing

  private static func node(_ table: SheetTable) -> YAMLNode {
    var mapping = MappingWriter<TableKey>()
    mapping.put(.sheet, table.sheet)
    mapping.put(.shape, table.shape.rawValue)
    mapping.put(.headings, table.headings.map(text))
    mapping.put(.rows, table.rows.map(text))
    mapping.put(.carriesDown, table.carriesDown)
    mapping.put(.propertySet, table.propertySet)
    if !table.classes.isEmpty {
      let entries = table.classes.sorted { $0.key < $1.key }.map {
        YAMLNode.Entry(key: $0.key, line: 0, value: YAMLNode(text: $0.value))
      }
      mapping.put(.classes, YAMLNode(content: .mapping(entries), line: 0))
    }
    let columns = table.columns.map { column in
      var entry = MappingWriter<ColumnKey>()
      if !column.heading.isEmpty { entry.put(.heading, column.heading) }
      entry.put(.means, column.meaning.rawValue)
      entry.put(.value, column.value)
      entry.put(.stage, column.stage)
      return YAMLNode.Entry(key: ColumnName.letters(column.number), line: 0, value: entry.nodeOrEmpty)
    }
    if !columns.isEmpty { mapping.put(.columns, YAMLNode(content: .mapping(columns), line: 0)) }
    return mapping.nodeOrEmpty
  }

  private static func text(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound)-\(range.upperBound)" }

  // MARK: Reading

  private static func marks(_ mapping: YAMLMapping<MarkKey>) -> MarkWords {
    var words = MarkWords()
    for key in MarkKey.allCases {
      for word in mapping.texts(key) {
        words.own[word.trimmed.lowercased()] = MarkWords.Meaning(rawValue: key.rawValue)
      }
    }
    return words
  }

  private static func table(_ node: YAMLNode, _ sink: ProblemSink) -> SheetTable? {
    guard let mapping = YAMLMapping<TableKey>(node, sink) else { return nil }
    var table = SheetTable(
      sheet: mapping.required(.sheet), shape: mapping.choice(.shape, SheetTable.Shape.self) ?? .ignored,
      headings: range(mapping, .headings), rows: range(mapping, .rows),
      carriesDown: mapping.boolean(.carriesDown) ?? false, propertySet: mapping.text(.propertySet))
    if case .mapping(let entries)? = mapping[.classes]?.content {
      for entry in entries { table.classes[entry.key] = entry.value.text ?? "" }
    }
    if case .mapping(let entries)? = mapping[.columns]?.content {
      table.columns = entries.compactMap { column($0, sink) }.sorted { $0.number < $1.number }
    }
    return table
  }

  private static func column(_ entry: YAMLNode.Entry, _ sink: ProblemSink) -> SheetColumn? {
    guard let number = CellReference.column(entry.key) else {
      sink.add(.invalidKeyValue, line: entry.line, [TableKey.columns.rawValue, entry.key, "A, B, AA"])
      return nil
    }
    // A meaning alone says enough for most columns.
    if let word = entry.value.text {
      guard let meaning = ColumnMeaning(rawValue: word) else {
        let words = ColumnMeaning.allCases.map(\.rawValue).joined(separator: ", ")
        sink.add(.invalidKeyValue, line: entry.line, [entry.key, word, words])
        return nil
      }
      return SheetColumn(number, "", meaning)
    }
    guard let mapping = YAMLMapping<ColumnKey>(entry.value, sink) else { return nil }
    return SheetColumn(
      number, mapping.text(.heading) ?? "", mapping.choice(.means, ColumnMeaning.self) ?? .note,
      value: mapping.text(.value), stage: mapping.text(.stage))
  }

  private static func range(_ mapping: YAMLMapping<TableKey>, _ key: TableKey) -> ClosedRange<Int>? {
    guard let text = mapping.text(key) else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.filter { !$0.isWhitespace }) }
    guard let first = ends[0], let last = ends[ends.count - 1], ends.count <= 2, 1 <= first, first <= last,
      last <= CellReference.mostRows
    else {
      sinkInvalid(mapping, key, text)
      return nil
    }
    return first...last
  }

  private static func sinkInvalid(_ mapping: YAMLMapping<TableKey>, _ key: TableKey, _ text: String) {
    mapping.sink.add(.invalidKeyValue, line: mapping.line(of: key), [key.rawValue, text, "5, 1-5"])
  }
}

/// The keys of a layout file.
enum LayoutKey: String, CahierKey {
  case layout, marks
  static let mapping = "layout"
}

private enum MarkKey: String, CahierKey {
  case due, stronger, optional, none, unclear
  static let mapping = "marks"
}

private enum TableKey: String, CahierKey {
  case sheet, shape, headings, rows, classes, columns
  case carriesDown = "carries-down"
  case propertySet = "property-set"
  static let mapping = "sheet"
}

private enum ColumnKey: String, CahierKey {
  case heading, means, value, stage
  static let mapping = "column"
}
