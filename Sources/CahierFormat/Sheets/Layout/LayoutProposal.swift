import Requirements

/// What the sheets of a workbook probably mean, told by their headings and by what their cells look like.
struct LayoutProposal {
  let book: SheetBook
  let marks: MarkWords

  /// A proposal for every sheet.
  static func layout(_ book: SheetBook) -> SheetLayout {
    let marks = MarkWords(own: Legend.marks(in: book))
    let proposal = LayoutProposal(book: book, marks: marks)
    var tables = book.sheets.map { proposal.table($0) }
    let crosses = tables.filter { $0.shape == .cross }
    if !crosses.isEmpty {
      let companions = CompanionProposal(book: book, crosses: crosses)
      // A list beside a cross that asks for nothing itself explains the cross.
      for place in tables.indices where !asks(tables[place]) {
        if let companion = companions.table(book.sheets[place], proposed: tables[place]) { tables[place] = companion }
      }
    }
    let names = proposal.propertyNames(tables)
    for place in tables.indices where tables[place].shape == .ignored || !asks(tables[place]) {
      if let lists = ValueListProposal.table(book.sheets[place], properties: names) { tables[place] = lists }
    }
    // A list of nothing but words for the eye, beside a real matrix, is no matrix.
    if tables.contains(where: { $0.shape == .cross || asks($0) }) {
      for place in tables.indices where tables[place].shape == .list && !asks(tables[place]) {
        let table = tables[place]
        if table.columns(.stage).isEmpty, table.column(.stages) == nil {
          tables[place] = SheetTable(sheet: table.sheet, shape: .ignored)
        }
      }
    }
    return SheetLayout(tables: tables, marks: marks)
  }

  /// Whether a table says where values stand.
  private static func asks(_ table: SheetTable) -> Bool {
    guard table.shape == .list else { return table.shape == .cross }
    return [.property, .attribute, .place, .set].contains { table.column($0) != nil }
  }

  private func propertyNames(_ tables: [SheetTable]) -> Set<String> {
    var names: Set<String> = []
    for table in tables {
      switch table.shape {
      case .cross: names.formUnion(table.columns(.mark).map { TextFolding.folded($0.heading) })
      case .list:
        guard let sheet = book.sheet(table.sheet) else { continue }
        let columns = [ColumnMeaning.property, .title, .attribute, .place, .values].compactMap(table.column)
        for row in sheet.rows { for column in columns { names.insert(TextFolding.folded(row.text(column))) } }
      default: break
      }
    }
    return names.subtracting([""])
  }

  /// What a sheet means by itself.
  private func table(_ sheet: Sheet) -> SheetTable {
    let ignored = SheetTable(sheet: sheet.name, shape: .ignored)
    guard sheet.rows.count > 1 else { return ignored }
    let block = HeadingBlock.find(in: sheet, marks: marks)
    if let cross = CrossProposal(sheet: sheet, marks: marks).table(block) { return cross }
    guard let block, block.places.upperBound + 1 < sheet.rows.count else { return ignored }
    let body = sheet.rows[(block.places.upperBound + 1)...]
    let columns = ListColumns(block: block, facts: ColumnFacts.of(body, marks: marks)).columns()
    let meanings = Set(columns.map(\.meaning))
    guard !meanings.isDisjoint(with: [.object, .property, .attribute, .place, .title, .set]), meanings.count > 1 else {
      return ignored
    }
    var table = SheetTable(
      sheet: sheet.name, shape: .list,
      headings: sheet.rows[block.places.lowerBound].number...sheet.rows[block.places.upperBound].number,
      columns: columns)
    let filled = sheet.filled(across: false).rows
    table.carriesDown = carriesDown(table, filled[(block.places.upperBound + 1)...])
    return table
  }

  /// Whether people left the class out where it is the one above: no merged cells, but many gaps.
  private func carriesDown(_ table: SheetTable, _ body: ArraySlice<SheetRow>) -> Bool {
    guard let object = table.column(.object),
      let first = table.column(.property) ?? table.column(.attribute) ?? table.column(.place)
    else { return false }
    let asking = body.filter { $0.cells[first] != nil }
    let gaps = asking.filter { $0.cells[object] == nil }
    return gaps.count * 5 >= asking.count && gaps.count < asking.count
  }
}
