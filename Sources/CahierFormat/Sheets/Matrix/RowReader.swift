import IFCSchema
import Requirements

/// Makes a requirement of a row of a list.
struct RowReader {
  let build: MatrixBuild
  let sheet: String
  let table: SheetTable
  let cells: RowCells
  /// What stands before the number of the row in the id of a row that has none.
  let prefix: String
  /// What stands behind the id that a row gives itself, where several requirements come from it.
  var suffix = ""

  /// The requirement, or why there is none.
  func draft() -> RowDraft {
    var draft = RowDraft(kind: .understood)
    guard table.columns.contains(where: { $0.meaning != .ignored && cells.row.cells[$0.number] != nil }) else {
      return RowDraft(kind: .refused, reason: (.nothingUnderstood, []))
    }
    let object = CellWords.isBlank(cells[.object]) ? "" : cells[.object]
    let names = ClassText(object, predefinedType: cells[.predefinedType], words: words)
    if !names.classes.isEmpty { draft.problems += names.problems }
    let place = PlaceText(placeCells, classes: names.classes, standard: build.standard)
    let asksValue = ![ColumnMeaning.set, .property, .attribute, .relation, .place].allSatisfy {
      CellWords.isBlank(cells[$0])
    }
    if let refusal = names.refusal, asksValue || !object.isEmpty && CellWords.isClass(object) {
      return RowDraft(kind: .refused, reason: refusal)
    }
    guard let stages = stages(&draft) else {
      return RowDraft(kind: .refused, reason: draft.reason, problems: draft.problems)
    }
    if let places = severalPlaces(names.classes) {
      ask(&draft, names.classes, places, stages)
      return draft
    }
    switch place.outcome {
    case .refused(let code, let arguments):
      return RowDraft(kind: .refused, reason: (code, arguments), problems: draft.problems)
    case .manual(let code, let arguments):
      guard !title.isEmpty else {
        return RowDraft(kind: .refused, reason: object.isEmpty ? (.nothingUnderstood, []) : (.propertyMissing, [""]))
      }
      let text = ([object, title] + [cells[.why]]).filter { !$0.isEmpty }.joined(separator: " - ")
      finish(
        &draft, .checklist(build.text(text)), stages: stages, key: "checklist/\(TextFolding.folded(text))",
        rule: ValueRule())
      if draft.kind == .understood {
        draft.kind = .checklist
        draft.reason = (code, arguments)
      }
    case .found(let locators): ask(&draft, names.classes, [(locators, place)], stages)
    }
    return draft
  }

  /// Asks for values in places, all of the same kind.
  private func ask(
    _ draft: inout RowDraft, _ classes: [ClassChoice], _ places: [(locators: LocatorTable, text: PlaceText)],
    _ stages: Stages
  ) {
    let rules = places.map { place in
      draft.problems += place.text.problems
      return rule(place.text, &draft)
    }
    let checks = zip(places, rules).map { Check($0.locators, rule: $1, isOptional: stages.isOptional) }
    let key =
      classes.map(\.text).sorted().joined(separator: ",") + "/"
      + places.flatMap { $0.locators.all.map(\.text) }.joined(separator: ",")
    finish(
      &draft, .checks(Applicability(classes: classes), checks), stages: stages, key: key, rule: rules[0])
  }

  /// The places that a cell names below each other or between commas; nil where it names one, or not all are known.
  private func severalPlaces(_ classes: [ClassChoice]) -> [(locators: LocatorTable, text: PlaceText)]? {
    let given = placeCells
    for path in [\PlaceText.Cells.place, \.property, \.attribute] where !CellWords.isBlank(given[keyPath: path]) {
      let pieces = given[keyPath: path].split { ",;\n\r".contains($0) }.map { String($0).trimmed }.filter {
        !$0.isEmpty
      }
      guard pieces.count > 1 else { return nil }
      var places: [(LocatorTable, PlaceText)] = []
      for piece in pieces {
        var cells = given
        cells[keyPath: path] = piece
        let text = PlaceText(cells, classes: classes, standard: build.standard)
        guard case .found(let locators) = text.outcome else { return nil }
        places.append((locators, text))
      }
      return places
    }
    return nil
  }

  private var words: [String: String] {
    var folded: [String: String] = [:]
    for (word, name) in table.classes { folded[TextFolding.folded(word)] = name }
    return folded
  }

  private var placeCells: PlaceText.Cells {
    PlaceText.Cells(
      set: cells[.set], property: cells[.property], attribute: cells[.attribute], relation: cells[.relation],
      place: cells[.place], title: cells[.title], hasSetColumn: table.column(.set) != nil, usualSet: table.propertySet)
  }

  private var title: String {
    let named = [cells[.title], cells[.property], cells[.attribute], cells[.place], cells[.why]]
    return named.first { !CellWords.isBlank($0) } ?? ""
  }

  // MARK: Parts

  private func rule(_ place: PlaceText, _ draft: inout RowDraft) -> ValueRule {
    let text = RuleText(
      type: cells[.dataType], unit: cells[.unit], values: cells[.values], minimum: cells[.minimum],
      maximum: cells[.maximum], pattern: cells[.pattern],
      name: cells[.property].isEmpty ? cells[.title] : cells[.property], list: build.list)
    draft.problems += text.problems
    draft.rest = text.rest
    draft.problems += StandardContradictions(text.rule, type: cells[.dataType], unit: cells[.unit], place).all
    return text.rule
  }

  private struct Stages {
    var rule = StageRule()
    var isOptional = false
    var disciplines: [String] = []
  }

  /// When the row is due, and in whose models; nil where it is never due.
  private func stages(_ draft: inout RowDraft) -> Stages? {
    var result = Stages()
    result.disciplines = build.disciplines(cells[.discipline])
    let marks = build.layout.marks
    for column in table.columns(.carrier) {
      guard let meaning = marks.meaning(cells.row.text(column.number)), meaning != .none, let id = column.value else {
        continue
      }
      if !build.disciplines.contains(where: { $0.id == id }) {
        build.disciplines.append(Discipline(id: id, title: build.text(column.heading)))
      }
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
    } else if !CellWords.isBlank(text) {
      guard let span = StageText.span(text, build: build, problems: &draft.problems) else {
        draft.reason = (.unknownStage, [text])
        return nil
      }
      result.rule.span = span
    }
    return result
  }

  private func finish(
    _ draft: inout RowDraft, _ content: CahierRequirement.Content, stages: Stages, key: String, rule: ValueRule
  ) {
    let lots = build.lots(cells[.lot])
    let scope = (stages.disciplines + ["/"] + lots).joined(separator: ",")
    let row = "\(sheet)!\(cells.row.number)"
    // The same in other models, from other lots or at other stages is something else.
    let earlier = build.earlier("\(key)/\(scope)/\(stages.rule)", rule: rule, row: row)
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

  /// What the columns without a meaning of their own say, each with its heading, and what could not be read.
  private func note(_ rest: [String]) -> String {
    (cells.all(.note).map { $0.heading.isEmpty ? $0.text : "\($0.heading): \($0.text)" } + rest)
      .joined(separator: "; ")
  }

  private func severity(_ draft: inout RowDraft) -> RequirementSeverity {
    let text = cells[.severity]
    if CellWords.isBlank(text) { return .major }
    if let severity = SeverityWords.severity(text) { return severity }
    draft.problems.append((.unknownSeverity, [text]))
    return .major
  }

  private func weight(_ draft: inout RowDraft) -> Double {
    number(cells[.weight], &draft).flatMap { $0 > 0 ? $0 : nil } ?? 1
  }

  private func threshold(_ draft: inout RowDraft) -> Double? {
    let text = cells[.threshold]
    guard let number = number(text.hasSuffix("%") ? String(text.dropLast()).trimmed : text, &draft) else { return nil }
    // `0.95` and `95` say the same; nobody is content with less than one in a hundred.
    if number > 0, number <= 1, !text.hasSuffix("%") { return number * 100 }
    guard 0...100 ~= number else {
      draft.problems.append((.invalidNumber, [text]))
      return nil
    }
    return number
  }

  private func number(_ text: String, _ draft: inout RowDraft) -> Double? {
    if CellWords.isBlank(text) { return nil }
    let plain = String(text.map { $0 == "," ? "." : $0 })
    guard let number = LexicalForm.double(plain), number.isFinite else {
      draft.problems.append((.invalidNumber, [text]))
      return nil
    }
    return number
  }
}
