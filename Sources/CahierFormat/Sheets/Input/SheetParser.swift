import Requirements

/// Reads one sheet part (ECMA-376 part 1, 18.3).
struct SheetParser {
  let name: String
  let isHidden: Bool
  let strings: [String]
  let formats: CellFormats
  let startsAt1904: Bool

  /// How much may be read in all.
  let limits: SheetLimits

  /// The sheet; `left` is what is left of the limits of cells and texts.
  func sheet(_ bytes: [UInt8], left budget: inout SheetLimits) throws(SheetFailure) -> Sheet {
    var sheet = Sheet(name: name, isHidden: isHidden)
    var row = SheetRow(number: 0)
    var rows: [SheetRow] = []
    var cell = OpenCell()
    var column = 0
    var isSorted = true
    var left = budget
    try SheetXML.read(bytes, part: name) { (event) throws(SheetFailure) in
      switch event {
      case .start("row", let attributes):
        let given = attributes["r"].flatMap { Int($0) }.map { min($0, CellReference.mostRows + 1) }
        row = SheetRow(number: given ?? row.number + 1)
        row.isHidden = attributes["hidden"].map(isTrue) ?? false || attributes["ht"].flatMap { Double($0) } == 0
        column = 0
      case .end("row"):
        guard !row.cells.isEmpty, 1...CellReference.mostRows ~= row.number else { return }
        if let last = rows.last, last.number >= row.number { isSorted = false }
        rows.append(row)
      case .start("c", let attributes):
        column = attributes["r"].flatMap { CellReference.cell($0)?.column } ?? column + 1
        cell = OpenCell()
        cell.type = attributes["t"] ?? "n"
        cell.style = attributes["s"].flatMap { Int($0) } ?? 0
      case .end("c"):
        if cell.type == "s", let number = Int(cell.value.trimmed), !strings.indices.contains(number) {
          throw SheetFailure(.fileUnreadable, "\(name): shared string \(number) of \(strings.count)")
        }
        guard let content = content(cell), 1...CellReference.mostColumns ~= column else { return }
        left.cells -= 1
        left.text -= content.text.utf8.count + (content.shown?.utf8.count ?? 0)
        guard left.cells >= 0 else {
          throw SheetFailure(.fileTooLarge, "\(limits.cells + 1)", "\(limits.cells)")
        }
        guard left.text >= 0 else { throw SheetFailure(.fileTooLarge, "\(limits.text - left.text)", "\(limits.text)") }
        row.cells[column] = content
      case .start("v", _): cell.isInValue = true
      case .end("v"): cell.isInValue = false
      case .start("f", _): cell.hasFormula = true
      case .text(let text) where cell.isInValue: cell.value += text
      case .start("col", let attributes): hide(attributes, in: &sheet)
      case .start("mergeCell", let attributes):
        if sheet.merges.count < limits.merges, let range = attributes["ref"].flatMap({ CellReference.range($0) }) {
          sheet.merges.append(range)
        }
      default: break
      }
      if cell.type == "inlineStr" { cell.inline.take(event) }
    }
    budget = left
    sheet.rows = isSorted ? rows : merged(rows)
    return sheet
  }

  /// A cell that is being read.
  private struct OpenCell {
    var type = "n"
    var style = 0
    var value = ""
    var inline = RichText()
    var isInValue = false
    var hasFormula = false
  }

  private func content(_ cell: OpenCell) -> SheetCell? {
    let raw = cell.value
    switch cell.type {
    case "s": return text(Int(raw.trimmed).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? "", cell)
    case "inlineStr": return text(cell.inline.text, cell)
    case "str", "d": return text(raw, cell)
    case "b": return raw.isEmpty ? text("", cell) : SheetCell(text: isTrue(raw) ? "true" : "false", kind: .boolean)
    case "e": return SheetCell(text: raw.isEmpty ? "#VALUE!" : raw, kind: .error)
    default: return number(raw, cell)
    }
  }

  private func number(_ raw: String, _ cell: OpenCell) -> SheetCell? {
    guard let number = Double(raw.trimmed), number.isFinite else { return text(raw, cell) }
    switch formats.kind(cell.style) {
    case .date:
      if let day = SerialDate.text(number, startsAt1904: startsAt1904) { return SheetCell(text: day, kind: .date) }
    case .percent:
      return SheetCell(text: NumberText.text((number * 1e12).rounded() / 1e10) + " %", kind: .number)
    case .format(let format):
      let plain = NumberText.text(number)
      let shown = format.text(number)?.trimmed
      return SheetCell(text: plain, kind: .number, shown: shown == plain ? nil : shown)
    case .plain: break
    }
    return SheetCell(text: NumberText.text(number), kind: .number)
  }

  private func text(_ text: String, _ cell: OpenCell) -> SheetCell? {
    let plain = text.trimmed
    if plain.isEmpty { return cell.hasFormula && cell.value.isEmpty ? SheetCell(text: "=", kind: .formula) : nil }
    return SheetCell(text: plain)
  }

  private func isTrue(_ text: String) -> Bool { text == "1" || text == "true" }

  private func hide(_ attributes: [String: String], in sheet: inout Sheet) {
    guard attributes["hidden"].map(isTrue) ?? false, let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), 1 <= first, first <= min(last, CellReference.mostColumns)
    else { return }
    sheet.hiddenColumns.formUnion(first...min(last, CellReference.mostColumns))
  }

  /// Rows out of order or given twice, as careless programs write them.
  private func merged(_ rows: [SheetRow]) -> [SheetRow] {
    var byNumber: [Int: SheetRow] = [:]
    for row in rows { byNumber[row.number, default: row].cells.merge(row.cells) { first, _ in first } }
    return byNumber.values.sorted { $0.number < $1.number }
  }
}
