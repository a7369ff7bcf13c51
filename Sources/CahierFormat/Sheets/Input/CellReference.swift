/// Names of cells and columns as spreadsheets write them: `B12`, `AA`.
enum CellReference {
  /// A sheet of the format has no more columns and rows than these.
  static let mostColumns = 16_384
  static let mostRows = 1_048_576

  /// Column and row of a name such as `B12` or `$B$12`; nil where it is none.
  static func cell(_ name: some StringProtocol) -> (column: Int, row: Int)? {
    let plain = name.utf8.filter { $0 != UInt8(ascii: "$") }
    let letters = plain.prefix { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
    guard let column = column(String(decoding: letters, as: UTF8.self)),
      let row = Int(String(decoding: plain.dropFirst(letters.count), as: UTF8.self)), 1...mostRows ~= row
    else { return nil }
    return (column, row)
  }

  /// The number of a column, counted from 1; nil for what names none.
  static func column(_ letters: some StringProtocol) -> Int? {
    guard 1...3 ~= letters.utf8.count else { return nil }
    var number = 0
    for byte in letters.utf8 {
      let small = byte | 0x20
      guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= small else { return nil }
      number = number * 26 + Int(small - UInt8(ascii: "a")) + 1
    }
    return number <= mostColumns ? number : nil
  }

  /// The range that a text such as `A1:C3` or `A1` writes.
  static func range(_ text: String) -> CellRange? {
    let ends = text.split(separator: ":")
    guard let first = ends.first.flatMap({ cell($0) }), let last = ends.last.flatMap({ cell($0) }), ends.count <= 2,
      first.column <= last.column, first.row <= last.row
    else { return nil }
    return CellRange(columns: first.column...last.column, rows: first.row...last.row)
  }
}
