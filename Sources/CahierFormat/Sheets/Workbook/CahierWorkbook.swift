public import Requirements

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
    let isFrench = cahier.identity.language == "fr"
    var sheets = [identity(root, language: cahier.identity.language, isFrench: isFrench)]
    for sheet in WorkbookSheet.all {
      sheets.append(table(sheet, root, language: cahier.identity.language, isFrench: isFrench))
    }
    return XLSXWriter.bytes(sheets)
  }

  /// The cahier as the tree of its YAML, so that whatever YAML can say, the sheets can.
  static func root(_ cahier: Cahier) -> YAMLNode? {
    var text = CahierWriter.text(cahier)
    guard case .success(let root) = text.withUTF8({ unsafe YAMLDocument.read(UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    return root
  }

  private static func identity(_ root: YAMLNode, language: String, isFrench: Bool) -> XLSXSheet {
    let spec = WorkbookSheet.identity
    var rows = [[mark, isFrench ? "Valeur" : "Value"]]
    for column in spec.columns {
      rows.append([isFrench ? column.fr : column.en, cell(column, root, language: language)])
    }
    return XLSXSheet(name: isFrench ? spec.fr : spec.en, widths: [34, 70], rows: rows)
  }

  private static func table(_ spec: WorkbookSheet, _ root: YAMLNode, language: String, isFrench: Bool) -> XLSXSheet {
    let rows = [spec.columns.map { isFrench ? $0.fr : $0.en }] + rows(spec, root, language: language).map(\.cells)
    return XLSXSheet(name: isFrench ? spec.fr : spec.en, widths: spec.columns.map(\.width), rows: rows)
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
      // the only ones, a span for a delay.
      switch (node.content, key) {
      case (.scalar, "fr"), (.scalar, "en"): if key != (language == "fr" ? "fr" : "en") { return "" }
      case (.scalar, "span"), (.sequence, "only"): break
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
