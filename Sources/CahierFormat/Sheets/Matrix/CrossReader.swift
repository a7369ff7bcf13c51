import Requirements
import Workbook

/// Reads a cross of objects down and properties across: each mark becomes a requirement of its own.
struct CrossReader {
  let build: MatrixBuild
  let sheet: Sheet
  let table: SheetTable
  let definitions: Definitions
  let prefix: String

  /// Reads all rows of the sheet into the build.
  func read() {
    var counts = SheetCounts(sheet, .cross)
    let own = sheet.withMergedMarks(in: table.markColumns)
    let filled = own.filled(across: false)
    for (place, row) in own.rows.enumerated() {
      let line = line(filled.rows[place], isOwn: row, &counts.marks)
      build.add(line, to: &counts)
    }
    build.counts.append(counts)
  }

  private func line(_ row: SheetRow, isOwn: SheetRow, _ counts: inout MarkCounts) -> SheetLine {
    let line = SheetLine(
      sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: .heading, reason: nil,
      requirements: [])
    if let headings = table.headings, row.number <= headings.upperBound { return line }
    if isOwn.isTotal { return line }
    let marks = marks(isOwn)
    let cells = RowCells(row: row, table: table)
    let object = cells[.object]
    if let rows = table.rows, !rows.contains(row.number) { return refused(line, .outsideLayout, [], marks, &counts) }
    if object.isEmpty { return refused(line, .classMissing, [], marks, &counts) }
    let names = classes(object, cells[.predefinedType])
    if marks.isEmpty {
      // A group of objects has a name, but no marks.
      if row.cells.count == 1, names.classes.isEmpty { return line }
      return refused(line, .noMark, [], marks, &counts)
    }
    if let refusal = names.refusal { return refused(line, refusal.code, refusal.arguments, marks, &counts) }
    for problem in names.problems { add(problem.code, row.number, table.column(.object), problem.arguments) }
    let asked: CrossRow
    switch self.row(object, names.classes, cells) {
    case .success(let read): asked = read
    case .failure(let refusal): return refused(line, refusal.code, refusal.arguments, marks, &counts)
    }
    var tally = LineTally(line)
    var groups: [(column: SheetColumn, meaning: MarkWords.Meaning, stages: [String])] = []
    var sizes: [Int] = []
    for mark in marks {
      guard let meaning = build.layout.marks.meaning(mark.text) else {
        let reason = problem(.unknownMark, row.number, mark.column.number, [mark.text, mark.column.heading])
        build.refuse(reason)
        counts.add(.refused)
        tally.add(.refused, nil, reason)
        continue
      }
      // What is asked at several stages, each with a column of its own, is one requirement.
      let same = groups.firstIndex {
        $0.meaning == meaning && $0.column.heading == mark.column.heading && $0.column.value == mark.column.value
      }
      if let stage = mark.column.stage, let same {
        groups[same].stages.append(stage)
        sizes[same] += 1
      } else {
        groups.append((mark.column, meaning, mark.column.stage.map { [$0] } ?? []))
        sizes.append(1)
      }
    }
    for (group, size) in zip(groups, sizes) {
      let (kind, id, reason) = requirement(asked, group.column, group.meaning, group.stages)
      for _ in 0..<size { counts.add(kind) }
      tally.add(kind, id, reason)
    }
    return tally.line
  }

  private func marks(_ row: SheetRow) -> [(column: SheetColumn, text: String)] {
    table.columns(.mark).compactMap { column in
      let text = row.text(column.number)
      return text.isEmpty || build.layout.marks.meaning(text) == MarkWords.Meaning.none ? nil : (column, text)
    }
  }

  private func refused(
    _ line: SheetLine, _ code: SheetProblemCode, _ arguments: [String], _ marks: [(column: SheetColumn, text: String)],
    _ counts: inout MarkCounts
  ) -> SheetLine {
    var line = line
    line.kind = .refused
    line.reason = problem(code, line.row, nil, arguments)
    for _ in marks { counts.add(.refused) }
    return line
  }

  /// The classes of an object: by the layout, by another sheet, by its name.
  private func classes(_ object: String, _ type: String) -> ClassText {
    let folded = TextFolding.folded(object)
    let declared = table.classes.first { TextFolding.folded($0.key) == folded }?.value
    let explained = definitions.classText(object)
    return ClassText(declared ?? explained ?? object, predefinedType: type)
  }

  func problem(
    _ code: SheetProblemCode, _ row: Int, _ column: Int?, _ arguments: [String]
  ) -> SheetProblem {
    SheetProblem(code, sheet: sheet.name, row: row, column: column.map(ColumnName.letters), arguments: arguments)
  }

  func add(_ code: SheetProblemCode, _ row: Int, _ column: Int?, _ arguments: [String]) {
    build.problems.append(problem(code, row, column, arguments))
  }
}
