import Requirements

/// A row of a cross beside its marks: what it asks of which objects, when, of whom and how gravely.
struct CrossRow {
  /// What the matrix calls the objects.
  let object: String
  let classes: [ClassChoice]
  let number: Int
  /// Whether all its stages say that it may be there.
  let isOptional: Bool
  /// A requirement with all that its marks have in common.
  let common: CahierRequirement

  /// Why a row of a cross asks for nothing.
  struct Refusal: Error {
    let code: SheetProblemCode
    let arguments: [String]
  }

  /// Reads the row as one of a list, but for where values stand. Its problems are told once, not for each mark.
  static func read(
    _ object: String, _ classes: [ClassChoice], _ cells: RowCells, _ cross: CrossReader
  ) -> Result<CrossRow, Refusal> {
    let build = cross.build
    let reader = RowReader(
      build: build, sheet: cross.sheet.name, table: cross.table, cells: cells, prefix: cross.prefix)
    var draft = RowDraft(kind: .understood)
    guard let stages = reader.stages(&draft) else {
      return .failure(Refusal(code: draft.reason?.code ?? .noMark, arguments: draft.reason?.arguments ?? []))
    }
    for column in cross.table.columns(.stage) + cross.table.columns(.carrier) {
      let text = cells.row.text(column.number)
      guard !text.isEmpty, build.layout.marks.meaning(text) == nil else { continue }
      build.refuse(cross.problem(.unknownMark, cells.row.number, column.number, [text, column.heading]))
    }
    let common = CahierRequirement(
      id: "", title: BilingualText(), why: build.text(CellWords.isBlank(cells[.why]) ? "" : cells[.why]),
      usages: build.pieces(cells[.usage]), clause: cells[.clause].isEmpty ? nil : cells[.clause], stages: stages.rule,
      lots: build.lots(cells[.lot]),
      responsible: CellWords.isBlank(cells[.responsible]) ? nil : cells[.responsible],
      disciplines: stages.disciplines, severity: reader.severity(&draft), weight: reader.weight(&draft),
      threshold: reader.threshold(&draft), content: .checklist(BilingualText()), note: build.text(reader.note([])),
      line: build.line(cross.sheet.name, cells.row.number))
    for found in draft.problems { cross.add(found.code, cells.row.number, nil, found.arguments) }
    return .success(
      CrossRow(
        object: object, classes: classes, number: cells.row.number, isOptional: stages.isOptional, common: common))
  }
}
