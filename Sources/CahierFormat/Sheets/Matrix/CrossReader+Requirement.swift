import Requirements
import Workbook

/// What a mark of a cross asks for.
extension CrossReader {
  /// The requirement of a mark, or of those of several stages, and what becomes of them.
  func requirement(
    _ row: CrossRow, _ column: SheetColumn, _ meaning: MarkWords.Meaning, _ stages: [String]
  ) -> (SheetLine.Kind, String?, SheetProblem?) {
    let property = definitions.property(column.heading)
    let place = place(column, property, row.classes)
    let rule = RuleText(
      type: property?.type ?? "", unit: property?.unit ?? "", values: property?.values ?? "", name: column.heading,
      standard: place.standardType, list: build.list)
    var told = place.problems
    // Where a person looks, nothing is said of the value that recol would have to know.
    if case .found = place.outcome {
      let contradictions = StandardContradictions(
        rule.rule, type: property?.type ?? "", unit: property?.unit ?? "", place)
      told += rule.problems + contradictions.all
    }
    for found in told where found.code != .unknownDataType || !(property?.type ?? "").isEmpty {
      add(found.code, row.number, column.number, found.arguments)
    }
    let title = "\(row.object): \(column.heading)"
    var requirement = row.common
    requirement.title = build.text(title)
    requirement.content = .checklist(build.text(title))
    if let why = property?.why, !why.isEmpty { requirement.why = build.text(why) }
    let notes = [requirement.note.text(in: build.language)] + (property?.notes ?? []) + rule.rest
    requirement.note = build.text(notes.filter { !$0.isEmpty }.joined(separator: "; "))
    // Stages that the row marks hold for all its properties.
    if !stages.isEmpty, requirement.stages.span == .always {
      requirement.stages.span = StageRule.Span.only(stages).shortest(in: build.order)
    }
    if meaning == .stronger { requirement.severity = .blocking }
    var kind = SheetLine.Kind.checklist
    var reason: SheetProblem?
    var key = "\(column.heading)/\(column.value ?? "")"
    switch place.outcome {
    case .found where rule.manual != nil:
      reason = problem(.leftToPerson, row.number, column.number, [rule.manual ?? ""])
    case .found(let locators):
      kind = .understood
      let check = Check(locators, rule: rule.rule, isOptional: meaning == .optional || row.isOptional)
      requirement.content = .checks(Applicability(classes: row.classes), [check])
      key += "/" + (row.classes.map(\.text).sorted() + ["/"] + locators.all.map(\.text)).joined(separator: ",")
    case .manual(let code, let arguments), .refused(let code, let arguments):
      reason = problem(code, row.number, column.number, arguments.isEmpty ? [column.heading] : arguments)
    }
    if let same = earlier(requirement, "\(TextFolding.folded(row.object))/\(key)", meaning, column, row.number) {
      let reason = problem(.duplicateRow, row.number, column.number, [same])
      build.refuse(reason)
      return (.refused, nil, reason)
    }
    requirement.id = build.freshID(prefix + cell(column, row.number), row: row.number).id
    build.requirements.append(requirement)
    return (kind, requirement.id, reason)
  }

  /// The cell that asked the same before: of the same objects and in the same place by the same words, at the same stages, of
  /// the same parties, with the same mark.
  private func earlier(
    _ requirement: CahierRequirement, _ key: String, _ meaning: MarkWords.Meaning, _ column: SheetColumn, _ row: Int
  ) -> String? {
    let parties = (requirement.disciplines + ["/"] + requirement.lots).joined(separator: ",")
    return build.earlier(
      "cross/\(key)/\(requirement.stages)/\(parties)/\(meaning)", rule: ValueRule(),
      row: "\(sheet.name)!\(cell(column, row))"
    ).same
  }

  private func cell(_ column: SheetColumn, _ row: Int) -> String { "\(ColumnName.letters(column.number))\(row)" }

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
}
