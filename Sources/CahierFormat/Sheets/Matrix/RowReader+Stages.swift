import Requirements

/// At which stages a row asks for something, and what becomes of it there.
extension RowReader {
  /// When the row is due, and in whose models; nil where it is never due.
  func stages(_ draft: inout RowDraft) -> Stages? {
    var result = Stages()
    result.disciplines = build.disciplines(cells[.discipline])
    let marks = build.layout.marks
    for column in table.columns(.carrier) {
      guard let meaning = marks.meaning(cells.row.text(column.number)), meaning != .none, let id = column.value else {
        continue
      }
      build.addDiscipline(id, title: column.heading)
      if !result.disciplines.contains(id) { result.disciplines.append(id) }
    }
    let columns = table.columns(.stage)
    let text = cells[.stages]
    if !columns.isEmpty {
      let marked = columns.map { ($0, cells.row.text($0.number)) }.filter { !$0.1.isEmpty }
      let known = marked.compactMap { column, text in marks.meaning(text).map { (column.value ?? "", $0) } }
      let asked = known.filter { $0.1 != .none }
      // Where it may be there at one stage and must be at another, it is due at the other.
      let must = asked.filter { $0.1 != .optional }
      let due = must.isEmpty ? asked : must
      guard !due.isEmpty else {
        let unknown = marked.first { marks.meaning($0.1) == nil }
        draft.reason = unknown.map { (.unknownMark, [$0.1, $0.0.heading]) } ?? (.noMark, [])
        return nil
      }
      let order = build.order
      result.rule.span = StageRule.Span.only(due.map(\.0)).shortest(in: order)
      let stronger = due.filter { $0.1 == .stronger }.map(\.0)
      if !stronger.isEmpty { result.rule.stronger = StageRule.Span.only(stronger).shortest(in: order) }
      result.isOptional = due.allSatisfy { $0.1 == .optional }
    } else if !text.isEmpty {
      // An empty cell says nothing; one that says « none » asks for nothing.
      if marks.meaning(text) == MarkWords.Meaning.none || Self.nevers.contains(TextFolding.folded(text)) {
        draft.reason = (.noMark, [])
        return nil
      }
      guard let span = StageText.span(text, build: build, problems: &draft.problems) else {
        draft.reason = (.unknownStage, [text])
        return nil
      }
      result.rule.span = span
    }
    if isOptional(&draft) == true { result.isOptional = true }
    return result
  }

  /// Words by which a row is due at no stage, folded; `""` is a dash of any length.
  private static let nevers: Set<String> = [
    "", "jamais", "never", "nunca", "nooit", "aucun", "aucune", "aucune phase", "none", "neant", "nil", "ninguno",
    "ninguna", "geen",
  ]

  /// Tells where a cell names all lots or disciplines but some: it is asked of all rather than of nobody.
  func tellParties(_ draft: inout RowDraft) {
    for cell in [cells[.lot], cells[.discipline]] where PartyText.isEverybodyBut(cell) {
      draft.problems.append((.unclearParties, [cell]))
    }
  }

  func finish(
    _ draft: inout RowDraft, _ content: CahierRequirement.Content, stages: Stages, key: String, rule: ValueRule
  ) {
    let lots = build.lots(cells[.lot])
    tellParties(&draft)
    let scope = (stages.disciplines + ["/"] + lots).joined(separator: ",")
    let row = "\(sheet)!\(cells.row.number)"
    // The same in other models, from other lots or at other stages is something else; so is what must be there after what
    // may be.
    let due = "\(stages.rule)" + (stages.isOptional ? "?" : "")
    let earlier = build.earlier("\(key)/\(scope)/\(due)", rule: rule, row: row)
    if let same = earlier.same {
      draft = RowDraft(kind: .refused, reason: (.duplicateRow, [same]), problems: draft.problems)
      return
    }
    if let other = earlier.other { draft.problems.append((.contradiction, [other])) }
    let wished = CellWords.isBlank(cells[.id]) ? "" : cells[.id] + suffix
    let (id, taken) = build.freshID(wished.isEmpty ? "\(prefix)\(cells.row.number)" : wished, row: cells.row.number)
    if let taken { draft.problems.append((.repeatedID, [wished, "\(taken)", id])) }
    draft.requirement = CahierRequirement(
      id: id, title: build.text(title), why: build.text(cells[.why]), usages: build.pieces(cells[.usage]),
      clause: cells[.clause].isEmpty ? nil : cells[.clause], stages: stages.rule, lots: lots,
      responsible: CellWords.isBlank(cells[.responsible]) ? nil : cells[.responsible],
      disciplines: stages.disciplines, severity: severity(&draft), weight: weight(&draft), threshold: threshold(&draft),
      content: content, note: build.text(note(draft.rest)), line: build.line(sheet, cells.row.number))
  }
}
