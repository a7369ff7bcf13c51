import Requirements

/// What is gathered while the sheets of a matrix are read.
final class MatrixBuild {
  let layout: SheetLayout
  let language: String
  let standard = StandardPlaces()
  /// The ids of the stages, in the order of their columns.
  var stages: [Stage] = []
  var disciplines: [Discipline] = []
  var lots: [Lot] = []
  var lists: [ValueList] = []
  var requirements: [CahierRequirement] = []
  var lines: [SheetLine] = []
  var problems: [SheetProblem] = []
  /// Those of the problems for which a row or a mark asks for nothing.
  var refusals: [SheetProblem] = []
  var counts: [SheetCounts] = []

  private var ids: [String: Int] = [:]
  /// For ids that were wished again, the number to try next.
  private var nextNumbers: [String: Int] = [:]
  private var places: [String: [(row: String, rule: ValueRule)]] = [:]
  private var stageIDs: Set<String> = []
  private var disciplineIDs: Set<String> = []
  /// The ids of lots by their own ids, and by the numbers that alone name them.
  private var lotIDs: [String: String] = [:]
  private var lotNumbers: [String: String] = [:]

  private let sheets: [String]

  /// - Parameter sheets: the names of the sheets, in order.
  init(layout: SheetLayout, language: String, sheets: [String]) {
    self.layout = layout
    self.language = language
    self.sheets = sheets
  }

  /// A row as the line of what is made of it.
  func line(_ sheet: String, _ row: Int) -> SourceLine {
    SourceLine(sheets.firstIndex(of: sheet).map { RowLine.line(sheet: $0, row: row) } ?? 0)
  }

  /// The order of the stages.
  var order: [String] { stages.map(\.id) }

  /// A text of the matrix.
  func text(_ text: String) -> BilingualText {
    text.isEmpty ? BilingualText() : BilingualText(text, language: language)
  }

  /// The stage of an id, added where it is new.
  func addStage(_ id: String, title: String) {
    guard stageIDs.insert(id).inserted else { return }
    let aliases = TextFolding.folded(title) == id || title.isEmpty ? [] : [title]
    stages.append(Stage(id: id, title: text(title.isEmpty ? id : title), aliases: aliases))
  }

  /// The ids of the disciplines that a cell names; none for all disciplines.
  func disciplines(_ cell: String) -> [String] {
    if PartyText.isEverybody(cell) || PartyText.isEverybodyBut(cell) { return [] }
    return PartyText.disciplines(pieces(cell)).map { piece in
      let id = StageWords.discipline(piece) ?? Slug.of(piece)
      addDiscipline(id, title: piece)
      return id
    }
  }

  /// The discipline of an id, added where it is new.
  func addDiscipline(_ id: String, title: String) {
    if disciplineIDs.insert(id).inserted { disciplines.append(Discipline(id: id, title: text(title))) }
  }

  /// The ids of the lots that a cell names; none for all lots.
  func lots(_ cell: String) -> [String] {
    if PartyText.isEverybody(cell) || PartyText.isEverybodyBut(cell) { return [] }
    var ids: [String] = []
    for piece in PartyText.lots(pieces(cell)) {
      let id = lot(piece)
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// The id of the lot of a name, added where it is new: `Lot 2`, `2` and `02` are one.
  private func lot(_ name: String) -> String {
    let id = Slug.of(name)
    let number = PartyText.lotNumber(name)
    if let known = lotIDs[id] ?? number.flatMap({ lotNumbers[$0] }) { return known }
    lots.append(Lot(id: id, title: text(name)))
    lotIDs[id] = id
    if let number { lotNumbers[number] = id }
    return id
  }

  func pieces(_ cell: String) -> [String] {
    if CellWords.isBlank(cell) { return [] }
    return cell.split { ",;/\n+".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// An id that no requirement has; the wished one where it is free.
  func freshID(_ wished: String, row: Int) -> (id: String, earlier: Int?) {
    guard let earlier = ids[wished] else {
      ids[wished] = row
      return (wished, nil)
    }
    var number = nextNumbers[wished, default: 2]
    while ids["\(wished)-\(number)"] != nil { number += 1 }
    nextNumbers[wished] = number + 1
    ids["\(wished)-\(number)"] = row
    return ("\(wished)-\(number)", earlier)
  }

  /// What was asked before in the same place of the same objects; the first row that asks the same, and the first that
  /// asks something else.
  func earlier(_ key: String, rule: ValueRule, row: String) -> (same: String?, other: String?) {
    let known = places[key, default: []]
    let same = known.first { $0.rule == rule }?.row
    if same == nil { places[key, default: []].append((row, rule)) }
    return (same, known.first { $0.rule != rule && !$0.rule.isEmpty && !rule.isEmpty }?.row)
  }

  /// Adds a row to the account of a sheet.
  func add(_ line: SheetLine, to counts: inout SheetCounts) {
    counts.add(line.kind, isHidden: line.isHidden)
    lines.append(line)
    guard let reason = line.reason, line.kind == .refused else { return }
    // What is told of a cell is not told once more of its row. What is told of the row stands at the end.
    func isTold(in told: [SheetProblem]) -> Bool {
      told.reversed().prefix { $0.sheet == reason.sheet && $0.row == reason.row }.contains { $0.code == reason.code }
    }
    if !isTold(in: problems) { problems.append(reason) }
    if !isTold(in: refusals) { refusals.append(reason) }
  }

  /// Adds why a mark was not understood.
  func refuse(_ problem: SheetProblem) {
    problems.append(problem)
    refusals.append(problem)
  }

  /// The id of the list of values of that name; nil where no sheet holds one.
  func list(_ name: String) -> String? {
    let folded = TextFolding.folded(name)
    if folded.isEmpty { return nil }
    return lists.first {
      TextFolding.folded($0.id) == folded || TextFolding.folded($0.title.text(in: language)) == folded
    }?.id
  }
}
