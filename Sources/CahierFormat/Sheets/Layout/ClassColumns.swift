import Requirements

/// Tells the columns of a cross whose classes stand across and whose properties stand down.
struct ClassColumns {
  let sheet: Sheet
  /// The row with the headings of the marks.
  let heading: SheetRow
  let facts: [Int: ColumnFacts]
  /// The columns that hold marks.
  let marked: [Int]

  /// What the columns mean; nil where the marked ones are no classes.
  ///
  /// - Parameter names: the place of the row with the headings.
  func columns(below names: Int) -> [SheetColumn]? {
    let others = marked.filter {
      StageWords.stage(heading.text($0)) == nil && StageWords.discipline(heading.text($0)) == nil
    }
    let classes = others.filter { Self.isClass(heading.text($0)) }
    guard classes.count >= 2, classes.count * 2 > others.count,
      !facts.contains(where: { $0.value.share($0.value.classes, atLeast: 50) })
    else { return nil }
    // Headings of the other columns may stand in the rows above, in cells merged downwards.
    let block = HeadingBlock(sheet.filled(across: true).rows, max(0, names - 2)...names)
    var columns = ListColumns(block: block, facts: facts).columns()
    for place in columns.indices {
      let column = columns[place]
      if others.contains(column.number) {
        columns[place] = SheetColumn(column.number, heading.text(column.number), .mark)
      } else if column.meaning == .object {
        columns[place].meaning = .property
      }
    }
    nameProperties(&columns)
    return columns
  }

  /// `IfcWall`, `Mur`, `Murs (IfcWall)`.
  private static func isClass(_ heading: String) -> Bool {
    let words = heading.split { " ()[]:.\n".contains($0) }.map(String.init)
    return ObjectWords.classes[TextFolding.folded(heading)] != nil
      || words.contains { CellWords.isClass($0) && SchemaNames.spelling($0) != nil }
  }

  /// Where no column is called the property, it is that of the titles, else the fullest one before the marks.
  private func nameProperties(_ columns: inout [SheetColumn]) {
    guard Set(columns.map(\.meaning)).isDisjoint(with: [.property, .attribute, .place]) else { return }
    let first = columns.first { $0.meaning == .mark }?.number ?? 0
    let title = columns.firstIndex { $0.meaning == .title }
    let fullest = columns.indices.filter { columns[$0].number < first }.max {
      (facts[columns[$0].number]?.cells ?? 0, -$0) < (facts[columns[$1].number]?.cells ?? 0, -$1)
    }
    if let place = title ?? fullest { columns[place].meaning = .property }
  }
}
