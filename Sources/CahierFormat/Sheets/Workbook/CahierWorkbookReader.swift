import Requirements

/// Reads a workbook that ``CahierWorkbook`` wrote, and that people have edited since.
struct CahierWorkbookReader {
  let book: SheetBook
  let path: String

  /// Whether a workbook holds a cahier as recol writes it.
  static func isCahier(_ book: SheetBook) -> Bool {
    book.sheets.contains { $0.row(1)?.text(1) == CahierWorkbook.mark } || CahierTableReader(book, path: "") != nil
  }

  func reading() -> SheetReading {
    let assembly = CahierTableReader(book, path: path)?.assembled() ?? SheetAssembly()
    for (place, sheet) in book.sheets.enumerated() where !assembly.sheets.contains(sheet.name) {
      let base = RowLine.line(sheet: place, row: 0)
      if sheet.row(1)?.text(1) == CahierWorkbook.mark {
        assembly.takeIdentity(sheet, base: base)
      } else if let spec = WorkbookSheet.all.first(where: { $0.fr == sheet.name || $0.en == sheet.name }) {
        assembly.take(sheet, spec, base: base)
      }
    }
    // Each row is accounted for: what is wrong with one is never left out.
    let sink = ProblemSink(most: .max)
    let cahier = CahierBuilder(sink: sink).cahier(assembly.root, path: path)
    return account(cahier, assembly, sink.problems)
  }

  private func shape(_ sheet: Sheet) -> SheetTable.Shape {
    let spec = WorkbookSheet.requirements
    let isTable = CahierTableReader(book, path: path) != nil
    return isTable || sheet.name == spec.fr || sheet.name == spec.en ? .list : .ignored
  }

  private func account(_ cahier: Cahier?, _ assembly: SheetAssembly, _ found: [RequirementProblem]) -> SheetReading {
    var reasons: [Int: SheetProblem] = assembly.refused.mapValues { row in
      SheetProblem(
        row.continued == nil ? .unreadableCell : .continuedEntry, sheet: row.sheet, row: row.row, column: row.column,
        arguments: [row.text] + (row.continued.map { [$0] } ?? []))
    }
    var problems: [SheetProblem] = []
    for problem in found {
      let line = problem.line ?? 0
      let (place, row) = RowLine.parts(of: line)
      guard book.sheets.indices.contains(place) else { continue }
      let problem = SheetProblem(
        .invalidEntry, sheet: book.sheets[place].name, row: row,
        arguments: [problem.code.rawValue] + problem.arguments)
      problems.append(problem)
      reasons[line] = reasons[line] ?? problem
    }
    problems += assembly.refused.keys.sorted().compactMap { reasons[$0] }
    let checklist = Set(
      (cahier?.requirements ?? []).compactMap { requirement -> Int? in
        if case .checklist = requirement.content { requirement.line.number } else { nil }
      })
    var reading = SheetReading(
      cahier: cahier, layout: SheetLayout(), sheets: [], lines: [], problems: problems, refusals: problems,
      failures: [], isCahierWorkbook: true, sheetNames: book.sheets.map(\.name))
    for (place, sheet) in book.sheets.enumerated() {
      var counts = SheetCounts(sheet, shape(sheet))
      let isRead = assembly.sheets.contains(sheet.name)
      for row in sheet.rows {
        let line = RowLine.line(sheet: place, row: row.number)
        let unread = SheetProblem(.sheetNotRead, sheet: sheet.name, row: row.number)
        let reason = isRead ? reasons[line] : unread
        let kind: SheetLine.Kind =
          isRead && row.number == 1
          ? .heading : reason != nil ? .refused : checklist.contains(line) ? .checklist : .understood
        counts.add(kind, isHidden: row.isHidden || sheet.isHidden)
        reading.lines.append(
          SheetLine(
            sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: kind,
            reason: kind == .refused ? reason : nil, requirements: []))
      }
      reading.sheets.append(counts)
    }
    return reading
  }
}
