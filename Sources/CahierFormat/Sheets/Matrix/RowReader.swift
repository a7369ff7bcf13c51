import IFCSchema
import Requirements

/// Makes a requirement of a row of a list.
struct RowReader {
  let build: MatrixBuild
  let sheet: String
  let table: SheetTable
  var cells: RowCells
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
    if let exception = names.exception, asksValue {
      guard let stages = stages(&draft) else {
        return RowDraft(kind: .refused, reason: draft.reason, problems: draft.problems)
      }
      let parts = [object, cells[.predefinedType], title, cells[.values], cells[.why]]
      askPerson(&draft, parts.filter { !CellWords.isBlank($0) }, (.leftToPerson, [exception]), stages)
      return draft
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
      askPerson(&draft, [object, title, cells[.why]], (code, arguments), stages)
    case .found(let locators): ask(&draft, names.classes, [(locators, place)], stages)
    }
    return draft
  }

  /// Asks a person to look, and says why.
  private func askPerson(_ draft: inout RowDraft, _ parts: [String], _ reason: RowDraft.Remark, _ stages: Stages) {
    let text = parts.filter { !$0.isEmpty }.joined(separator: " - ")
    finish(
      &draft, .checklist(build.text(text)), stages: stages, key: "checklist/\(TextFolding.folded(text))",
      rule: ValueRule())
    guard draft.kind == .understood else { return }
    draft.kind = .checklist
    draft.reason = reason
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
    guard draft.kind != .refused else { return }
    let conditions = conditions(classes)
    if let manual = draft.manual ?? conditions.unread {
      askPerson(&draft, [cells[.object], title, manual, cells[.why]], (.leftToPerson, [manual]), stages)
      return
    }
    let checks = zip(places, rules).map { Check($0.locators, rule: $1, isOptional: stages.isOptional) }
    let key =
      classes.map(\.text).sorted().joined(separator: ",") + "/"
      + places.flatMap { $0.locators.all.map(\.text) }.joined(separator: ",")
      + (conditions.text.isEmpty ? "" : "/\(conditions.text)")
    let applicability = Applicability(classes: classes, conditions: conditions.all)
    finish(
      &draft, .checks(applicability, checks), stages: stages, key: key, rule: rules[0])
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

  var title: String {
    let named = [cells[.title], cells[.property], cells[.attribute], cells[.place], cells[.why]]
    return named.first { !CellWords.isBlank($0) } ?? ""
  }

  // MARK: Parts

  struct Stages {
    var rule = StageRule()
    var isOptional = false
    var disciplines: [String] = []
  }

  /// What the columns without a meaning of their own say, each with its heading, and what could not be read.
  func note(_ rest: [String]) -> String {
    (cells.all(.note).map { $0.heading.isEmpty ? $0.text : "\($0.heading): \($0.text)" } + rest)
      .joined(separator: "; ")
  }

  func severity(_ draft: inout RowDraft) -> RequirementSeverity {
    let text = cells[.severity]
    if CellWords.isBlank(text) { return .major }
    if let severity = SeverityWords.severity(text) { return severity }
    draft.problems.append((.unknownSeverity, [text]))
    return .major
  }

  func weight(_ draft: inout RowDraft) -> Double {
    number(cells[.weight], &draft).flatMap { $0 > 0 ? $0 : nil } ?? 1
  }

  func threshold(_ draft: inout RowDraft) -> Double? {
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

  func number(_ text: String, _ draft: inout RowDraft) -> Double? {
    if CellWords.isBlank(text) { return nil }
    let plain = String(text.map { $0 == "," ? "." : $0 })
    guard let number = LexicalForm.double(plain), number.isFinite else {
      draft.problems.append((.invalidNumber, [text]))
      return nil
    }
    return number
  }
}
