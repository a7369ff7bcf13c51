/// The cells of a workbook, read by nothing that wrote them: text between tags.
public struct WorkbookCells {
  /// A cell: its text as it stands in XML, without the escapes of `& < > "`, and whether it is a number.
  public struct Cell: Equatable {
    /// The text, or the number as it is written.
    public let text: String
    /// Whether it is a number.
    public let isNumber: Bool
    /// The place of its style.
    public let style: Int

    /// A cell to compare with.
    public init(text: String, isNumber: Bool, style: Int) {
      self.text = text
      self.isNumber = isNumber
      self.style = style
    }
  }

  /// The rows of each sheet by its name, each cell by the letters of its column.
  public private(set) var sheets: [String: [[String: Cell]]] = [:]
  /// The names of the sheets, in order.
  public let names: [String]

  /// Reads the bytes of a workbook.
  public init(_ bytes: [UInt8]) throws {
    let archive = try Archive(bytes)
    names = Self.attributes("name", of: "<sheet ", in: archive.text("xl/workbook.xml")).map(Self.plain)
    for (place, name) in names.enumerated() {
      sheets[name] = Self.rows(archive.text("xl/worksheets/sheet\(place + 1).xml"))
    }
  }

  /// The texts of a sheet, row by row; a cell that is not there is left out.
  public func texts(_ sheet: String) -> [[String]] {
    (sheets[sheet] ?? []).map { row in
      row.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map(\.value.text)
    }
  }

  private static func rows(_ xml: String) -> [[String: Cell]] {
    xml.pieces(from: "<row ", to: "</row>").map { row in
      var cells: [String: Cell] = [:]
      for cell in row.pieces(from: "<c ", to: "</c>") {
        let reference = attributes("r", of: "", in: cell).first ?? ""
        let style = Int(attributes("s", of: "", in: cell).first ?? "") ?? 0
        let number = cell.pieces(from: "<v>", to: "</v>").first
        let text = cell.pieces(from: "<t xml:space=\"preserve\">", to: "</t>").first
        cells[reference.filter { !$0.isNumber }] = Cell(
          text: plain(number ?? text ?? ""), isNumber: number != nil, style: style)
      }
      return cells
    }
  }

  private static func attributes(_ name: String, of tag: String, in xml: String) -> [String] {
    let parts = tag.isEmpty ? [xml] : xml.pieces(from: tag, to: ">")
    return parts.compactMap { (" " + $0).pieces(from: " \(name)=\"", to: "\"").first }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}

extension String {
  /// What stands between each `start` and the next `end`.
  public func pieces(from start: String, to end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let begin = rest.firstRange(of: start) {
      rest = rest[begin.upperBound...]
      guard let stop = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<stop.lowerBound]))
      rest = rest[stop.upperBound...]
    }
    return found
  }
}
