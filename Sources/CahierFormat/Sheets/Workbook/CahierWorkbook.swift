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
    guard let root = root(cahier) else { return nil }
    let language = cahier.identity.language
    let isFrench = language == "fr"
    var bytes: [UInt8] = []
    let book = WorkbookWriter { bytes += $0 }
    let identity = WorkbookSheet.identity
    book.beginSheet(
      TableLayout(
        name: isFrench ? identity.fr : identity.en, headings: [mark, isFrench ? "Valeur" : "Value"], widths: [34, 70]))
    for column in identity.columns {
      book.row([Cell(isFrench ? column.fr : column.en), Cell(cell(column, root, language: language))])
    }
    for sheet in WorkbookSheet.all {
      book.beginSheet(
        TableLayout(
          name: isFrench ? sheet.fr : sheet.en, headings: sheet.columns.map { isFrench ? $0.fr : $0.en },
          widths: sheet.columns.map(\.width)))
      for row in rows(sheet, root, language: language) { book.row(row.cells.map { Cell($0) }) }
    }
    return book.finish() ? bytes : nil
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
