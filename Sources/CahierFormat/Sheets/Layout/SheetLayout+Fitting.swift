import Requirements

extension SheetLayout {
  /// The layout for a file.
  ///
  /// The one sheet of a CSV file is called like the file, which people rename: a layout of one sheet is for it,
  /// whatever its name.
  /// - Parameter isTable: whether the file is a CSV file.
  /// - Throws: where the file has none of the sheets that ask for something by the layout.
  func fitted(to book: SheetBook, isTable: Bool) throws(SheetFailure) -> SheetLayout {
    var layout = self
    if isTable, tables.count == 1, book.sheets.count == 1 { layout.tables[0].sheet = book.sheets[0].name }
    let asking = layout.tables.filter { $0.shape == .list || $0.shape == .cross }
    guard !asking.isEmpty, !asking.contains(where: { book.sheet($0.sheet) != nil }) else { return layout }
    throw SheetFailure(
      .layoutOfOtherSheets, Self.listed(asking.map(\.sheet)), Self.listed(book.sheets.map(\.name)))
  }

  private static func listed(_ names: [String]) -> String { names.joined(separator: ", ") }
}
