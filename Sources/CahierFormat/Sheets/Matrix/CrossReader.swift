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
    let filled = sheet.filled(across: false)
    for (place, row) in sheet.rows.enumerated() {
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
    let object = RowCells(row: row, table: table)[.object]
    if let rows = table.rows, !rows.contains(row.number) { return refused(line, .outsideLayout, [], marks, &counts) }
    if object.isEmpty { return refused(line, .classMissing, [], marks, &counts) }
    let names = classes(object, RowCells(row: row, table: table)[.predefinedType])
    if marks.isEmpty {
      // A group of objects has a name, but no marks.
      if row.cells.count == 1, names.classes.isEmpty { return line }
      return refused(line, .noMark, [], marks, &counts)
    }
    if let refusal = names.refusal { return refused(line, refusal.code, refusal.arguments, marks, &counts) }
    for problem in names.problems { add(problem.code, row.number, table.column(.object), problem.arguments) }
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
      let (kind, id, reason) = requirement(object, names.classes, group.column, group.meaning, group.stages, row)
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

  private func requirement(
    _ object: String, _ classes: [ClassChoice], _ column: SheetColumn, _ meaning: MarkWords.Meaning, _ stages: [String],
    _ row: SheetRow
  ) -> (SheetLine.Kind, String?, SheetProblem?) {
    let property = definitions.property(column.heading)
    let place = place(column, property, classes)
    let rule = RuleText(
      type: property?.type ?? "", unit: property?.unit ?? "", values: property?.values ?? "", name: column.heading,
      standard: place.standardType, list: build.list)
    let cell = "\(ColumnName.letters(column.number))\(row.number)"
    let contradictions = StandardContradictions(
      rule.rule, type: property?.type ?? "", unit: property?.unit ?? "", place)
    for found in place.problems + rule.problems + contradictions.all
    where found.code != .unknownDataType || !(property?.type ?? "").isEmpty {
      add(found.code, row.number, column.number, found.arguments)
    }
    var requirement = CahierRequirement(
      id: "", title: build.text("\(object): \(column.heading)"), why: build.text(property?.why ?? ""),
      content: .checklist(build.text("\(object): \(column.heading)")),
      note: build.text(((property?.notes ?? []) + rule.rest).joined(separator: "; ")),
      line: build.line(sheet.name, row.number))
    take(stages, row, &requirement)
    var kind = SheetLine.Kind.checklist
    var reason: SheetProblem?
    switch place.outcome {
    case .found where rule.manual != nil:
      reason = problem(.leftToPerson, row.number, column.number, [rule.manual ?? ""])
    case .found(let locators):
      kind = .understood
      let check = Check(locators, rule: rule.rule, isOptional: meaning == .optional)
      requirement.content = .checks(Applicability(classes: classes), [check])
    case .manual(let code, let arguments), .refused(let code, let arguments):
      reason = problem(code, row.number, column.number, arguments.isEmpty ? [column.heading] : arguments)
    }
    let earlier = build.earlier(
      "\(TextFolding.folded(object))/\(column.heading)/\(requirement.stages)/\(requirement.disciplines)",
      rule: ValueRule(),
      row: "\(sheet.name)!\(cell)")
    if let same = earlier.same {
      let reason = problem(.duplicateRow, row.number, column.number, [same])
      build.refuse(reason)
      return (.refused, nil, reason)
    }
    requirement.id = build.freshID(prefix + cell, row: row.number).id
    if meaning == .stronger { requirement.severity = .blocking }
    build.requirements.append(requirement)
    return (kind, requirement.id, reason)
  }

  private func place(
    _ column: SheetColumn, _ property: Definitions.Property?, _ classes: [ClassChoice]
  ) -> PlaceText {
    let declared = column.value ?? property?.place ?? ""
    let isUseful =
      column.value != nil || Locator(declared) != nil && !declared.contains(" ") && !CellWords.isBlank(declared)
      || declared.lowercased().contains("classification")
    let own = PlaceText(
      PlaceText.Cells(property: column.heading, title: column.heading, usualSet: table.propertySet), classes: classes,
      standard: build.standard)
    guard isUseful else { return own }
    let said = PlaceText(
      PlaceText.Cells(place: declared, title: column.heading), classes: classes, standard: build.standard)
    if case .found = said.outcome { return said }
    return own
  }

  /// When the requirement is due, and in whose models, by the columns of the mark and of the row.
  private func take(_ stages: [String], _ row: SheetRow, _ requirement: inout CahierRequirement) {
    let marks = build.layout.marks
    if !stages.isEmpty { requirement.stages.span = StageRule.Span.only(stages).shortest(in: build.order) }
    let due = table.columns(.stage).filter { column in
      marks.meaning(row.text(column.number)).map { $0 != .none } ?? false
    }
    if !due.isEmpty { requirement.stages.span = StageRule.Span.only(due.compactMap(\.value)).shortest(in: build.order) }
    requirement.disciplines = table.columns(.carrier).compactMap { column in
      marks.meaning(row.text(column.number)).map { $0 != .none } ?? false ? column.value : nil
    }
  }

  private func problem(
    _ code: SheetProblemCode, _ row: Int, _ column: Int?, _ arguments: [String]
  ) -> SheetProblem {
    SheetProblem(code, sheet: sheet.name, row: row, column: column.map(ColumnName.letters), arguments: arguments)
  }

  private func add(_ code: SheetProblemCode, _ row: Int, _ column: Int?, _ arguments: [String]) {
    build.problems.append(problem(code, row, column, arguments))
  }
}
