import Requirements

/// What a row of a cross says beside its marks.
extension CrossReader {
  /// Reads the row as one of a list, but for where values stand. Its problems are told once, not for each mark.
  func row(
    _ object: String, _ classes: [ClassChoice], _ cells: RowCells
  ) -> Result<CrossRow, CrossRow.Refusal> {
    let reader = RowReader(
      build: build, sheet: sheet.name, table: table, cells: cells, prefix: prefix)
    var draft = RowDraft(kind: .understood)
    guard let stages = reader.stages(&draft) else {
      return .failure(CrossRow.Refusal(code: draft.reason?.code ?? .noMark, arguments: draft.reason?.arguments ?? []))
    }
    for column in table.columns(.stage) + table.columns(.carrier) {
      let text = cells.row.text(column.number)
      guard !text.isEmpty, build.layout.marks.meaning(text) == nil else { continue }
      build.refuse(problem(.unknownMark, cells.row.number, column.number, [text, column.heading]))
    }
    let common = CahierRequirement(
      id: "", title: BilingualText(), why: build.text(CellWords.isBlank(cells[.why]) ? "" : cells[.why]),
      usages: build.pieces(cells[.usage]), clause: cells[.clause].isEmpty ? nil : cells[.clause], stages: stages.rule,
      lots: build.lots(cells[.lot]),
      responsible: CellWords.isBlank(cells[.responsible]) ? nil : cells[.responsible],
      disciplines: stages.disciplines, severity: reader.severity(&draft), weight: reader.weight(&draft),
      threshold: reader.threshold(&draft), content: .checklist(BilingualText()), note: build.text(reader.note([])),
      line: build.line(sheet.name, cells.row.number))
    reader.tellParties(&draft)
    for found in draft.problems { add(found.code, cells.row.number, nil, found.arguments) }
    return .success(
      CrossRow(
        object: object, classes: classes, number: cells.row.number, isOptional: stages.isOptional, common: common))
  }
}
