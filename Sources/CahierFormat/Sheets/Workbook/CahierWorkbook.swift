public import Requirements
import Workbook

/// Writes a cahier as a workbook that owners can edit: a sheet for each part, a row for each check, and every field in a
/// column. ``SheetReader`` reads it back without loss.
public enum CahierWorkbook {
  /// The first cell of a workbook that holds a cahier, and the version of this layout.
  static let mark = "recol:cahier:1"

  /// The bytes of the workbook.
  ///
  /// - Returns: nil where there is no memory for it, or the cahier is longer than one may be.
  /// - Complexity: O(size of the cahier).
  public static func bytes(_ cahier: Cahier) -> [UInt8]? {
    guard let sheets = sheets(cahier) else { return nil }
    var bytes: [UInt8] = []
    let book = WorkbookWriter { bytes += $0 }
    for sheet in sheets {
      book.beginSheet(sheet.layout)
      for row in sheet.rows { book.row(row.map { Cell($0) }) }
    }
    return book.finish() ? bytes : nil
  }

  /// What Excel would not take as it stands in the workbook: cells that are too long, which it would cut.
  ///
  /// - Complexity: O(size of the cahier).
  public static func problems(_ cahier: Cahier) -> [RequirementProblem] {
    (sheets(cahier) ?? []).flatMap { sheet in
      sheet.rows.enumerated().flatMap { number, row in
        row.enumerated().compactMap { place, text in
          guard let length = tooLong(text) else { return nil }
          // The headings are the first row.
          let cell = "\(ColumnName.letters(place + 1))\(number + 2)"
          return RequirementProblem(
            .cellTooLong, arguments: [sheet.layout.name, cell, "\(length)", "\(WorkbookWriter.mostCharacters)"])
        }
      }
    }
  }

  /// How many characters a text has that is longer than a cell may be; nil for one that is not.
  static func tooLong(_ text: String) -> Int? {
    // Bytes are never fewer than code units.
    guard text.utf8.count > WorkbookWriter.mostCharacters, text.utf16.count > WorkbookWriter.mostCharacters else {
      return nil
    }
    return text.utf16.count
  }

  /// The sheets of the workbook; nil where the cahier is longer than one may be.
  private static func sheets(_ cahier: Cahier) -> [(layout: TableLayout, rows: [[String]])]? {
    guard let root = root(cahier) else { return nil }
    let language = cahier.identity.language
    let isFrench = language == "fr"
    let identity = WorkbookSheet.identity
    let own = identity.columns.map { [isFrench ? $0.fr : $0.en, cell($0, root, language: language)] }
    let first = TableLayout(
      name: isFrench ? identity.fr : identity.en, headings: [mark, isFrench ? "Valeur" : "Value"], widths: [34, 70])
    return [(first, own)]
      + WorkbookSheet.all.map { sheet in
        let layout = TableLayout(
          name: isFrench ? sheet.fr : sheet.en, headings: sheet.columns.map { isFrench ? $0.fr : $0.en },
          widths: sheet.columns.map(\.width))
        return (layout, rows(sheet, root, language: language).map(\.cells))
      }
  }

  /// The cahier as the tree of its YAML, so that whatever YAML can say, the sheets can.
  static func root(_ cahier: Cahier) -> YAMLNode? {
    var text = CahierWriter.text(cahier)
    guard case .success(let root) = text.withUTF8({ unsafe YAMLDocument.read(UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    return root
  }

  /// The rows of a sheet without its headings, each with the place of its entry.
  static func rows(_ spec: WorkbookSheet, _ root: YAMLNode, language: String) -> [(entry: Int, cells: [String])] {
    var rows: [(Int, [String])] = []
    // A list of values and a list of checks take a row each.
    let inner = spec.key == "lists" ? "values" : spec.key == "requirements" ? "checks" : nil
    for (number, entry) in (root[spec.key]?.elements ?? []).enumerated() {
      let parts = inner.map { entry[$0]?.elements ?? [] } ?? []
      for place in 0..<max(parts.count, 1) {
        let cells =
          spec.columns.map { column -> String in
            if let inner, column.path[0] == inner {
              guard place < parts.count else { return "" }
              let part =
                inner == "values" && parts[place].text != nil
                ? YAMLNode(content: .mapping([.init(key: "value", line: 0, value: parts[place])]), line: 0)
                : parts[place]
              return cell(column, part, path: column.path.dropFirst(), language: language)
            }
            return place == 0 || column.path == ["id"] ? cell(column, entry, language: language) : ""
          }
        rows.append((number, cells))
      }
    }
    return rows
  }

  /// The text of the value at the end of a path.
  private static func cell(
    _ column: WorkbookSheet.Column, _ node: YAMLNode, path: ArraySlice<String>? = nil, language: String
  ) -> String {
    var node = node
    for key in path ?? column.path[...] {
      // What is short for something is written out: a text for one in the language of the cahier, a list of stages for
      // the only ones, a span for a delay, a kind for a regime.
      switch (node.content, key) {
      case (.scalar, "fr"), (.scalar, "en"): if key != (language == "fr" ? "fr" : "en") { return "" }
      case (.scalar, "span"), (.sequence, "only"): break
      case (.scalar, "kind") where column.path == ["regime", "kind"]: break
      default:
        guard let next = node[key] else { return "" }
        node = next
      }
    }
    // The strengthening has columns of its own; that it is empty has to be said.
    if column.path == ["stages", "stronger"] {
      if case .mapping(let entries) = node.content, !entries.isEmpty { return "" }
    }
    return CellYAML.text(node, column.kind)
  }
}
