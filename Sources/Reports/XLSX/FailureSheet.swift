import Findings
import Workbook
import Wording

/// The failures of one kind, a row each: which requirement, which object, where it is, what was found. What fails as a
/// whole comes first and has no object.
struct FailureSheet {
  let sheets: SheetFiller
  let failures: FailureStream
  let wholes: [WholeFailure]
  private var language: Language { sheets.language }

  /// Writes the sheet of an outcome, until `isOver`.
  func write(_ outcome: Outcome, until isOver: () -> Bool) {
    let hasStates = sheets.result.gate?.judgesFindings == true
    let column: [(TableLabel, Int)] = hasStates ? [(.state, 16)] : []
    sheets.begin(
      outcome.sheet,
      [
        (.id, 10), (.title, 32), (.severity, 11), (.lots, 18), (.contractors, 18), (.asked, 44), (.reason, 26),
        (.found, 28), (.file, 24), (.storey, 16), (.className, 22), (.name, 32), (.tag, 14), (.type, 24),
        (.globalId, 24), (.instance, 11), (.reasonCode, 24),
      ] + column)
    for whole in wholes where whole.outcome == outcome && !isOver() { write(whole, hasStates) }
    let reasons = Dictionary(
      uniqueKeysWithValues: Reason.allCases.filter { $0.outcome == outcome }.map {
        ($0, (said: Cell.text($0.phrase.said(in: language)), code: Cell.text($0.code)))
      })
    // What all failures of a list share is made once for each list.
    var shared: (list: FailureSource.Key, cells: [Cell])?
    failures.forEach(where: { $0.reason.outcome == outcome }, until: isOver) { source, explained in
      if shared?.list != source.key { shared = (source.key, cells(of: source)) }
      var cells = shared?.cells ?? []
      let reason = reasons[explained.failure.reason]
      cells += [reason?.said ?? .empty]
      add(explained, to: &cells)
      cells += [reason?.code ?? .empty]
      if hasStates { cells.append(cell(of: explained.failure.state)) }
      sheets.book.row(cells)
    }
  }

  private func cells(of source: FailureSource) -> [Cell] {
    let specification = source.specification
    let terms = specification.terms
    return [
      sheets.foreign(specification.id), sheets.foreign(specification.name),
      Cell(terms?.severity.phrase.said(in: language)), sheets.foreign(sheets.lots(of: terms)),
      sheets.foreign(sheets.contractors(of: terms)), sheets.foreign(source.asked),
    ]
  }

  /// A row without an object, nor anything that was found.
  private func write(_ whole: WholeFailure, _ hasStates: Bool) {
    var cells = cells(of: whole.source)
    cells += [
      sheets.foreign(whole.why?.said(in: language)), .empty,
      sheets.foreign(whole.source.model ?? sheets.said(.submission)),
    ]
    cells += [TableLabel.storey, .className, .name, .tag, .type, .globalId, .instance].map { _ in .empty }
    cells.append(Cell(whole.why?.why.rawValue))
    if hasStates { cells.append(cell(of: whole.source.specification.state)) }
    sheets.book.row(cells)
  }

  private func cell(of state: FindingState) -> Cell {
    state == .unjudged ? .empty : .text(state.phrase.said(in: language))
  }

  private func add(_ explained: ExplainedFailure, to cells: inout [Cell]) {
    let object = explained.object
    cells.append(sheets.foreign(explained.actual))
    cells.append(sheets.foreign(explained.path ?? sheets.said(.submission)))
    cells.append(sheets.foreign(explained.place.storey))
    cells.append(sheets.foreign(object?.className))
    cells.append(sheets.foreign(object?.name))
    cells.append(sheets.foreign(object?.tag))
    cells.append(sheets.foreign(explained.place.typeName))
    cells.append(sheets.foreign(object?.globalId))
    let instance = explained.failure.instance
    cells.append(instance == 0 ? .empty : .integer(Int(clamping: instance)))
  }
}

extension Outcome {
  /// The name of the sheet of its failures.
  var sheet: TableLabel {
    switch self {
    case .valid: .requirementSheet
    case .absent: .absentSheet
    case .placeholder: .placeholderSheet
    case .misplaced: .misplacedSheet
    case .invalid: .invalidSheet
    case .notEvaluable: .notEvaluableSheet
    }
  }
}
