import Requirements

/// Reads all sheets of a matrix by a layout.
struct MatrixReader {
  let book: SheetBook
  let path: String

  func reading(_ layout: SheetLayout) -> SheetReading {
    let build = MatrixBuild(layout: layout, language: LanguageGuess.language(layout), sheets: book.sheets.map(\.name))
    let tables = book.sheets.map { layout.table($0.name) ?? SheetTable(sheet: $0.name, shape: .ignored) }
    let parts = zip(book.sheets, tables).map { sheet, table in
      table.shape == .list ? ListParts.parts(of: sheet, table, marks: layout.marks) : [(sheet, table)]
    }
    let definitions = Definitions()
    for (sheet, table) in parts.joined() {
      switch table.shape {
      case .objects, .properties: definitions.take(sheet, table)
      case .list, .cross: addStages(sheet, table, build)
      case .values, .ignored: break
      }
    }
    let asking = tables.filter { $0.shape == .list || $0.shape == .cross }.count
    // Lists are known before what refers to them is read; the account is in the order of the sheets.
    let ordered =
      tables.indices.filter { tables[$0].shape == .values } + tables.indices.filter { tables[$0].shape != .values }
    for place in ordered {
      let (sheet, table) = (book.sheets[place], tables[place])
      let prefix = asking > 1 ? Slug.of(sheet.name).uppercased() + "-" : ""
      switch table.shape {
      case .list: ListReader.read(sheet, parts[place], into: build, prefix: prefix + "R")
      case .cross where table.column(.object) == nil:
        PropertyCrossReader(build: build, sheet: sheet, table: table, prefix: prefix).read()
      case .cross:
        CrossReader(build: build, sheet: sheet, table: table, definitions: definitions, prefix: prefix).read()
      case .values: Definitions.lists(sheet, table, into: build)
      case .ignored: ignore(sheet, build)
      case .objects, .properties: break
      }
    }
    for (sheet, table) in zip(book.sheets, tables) where table.shape == .objects || table.shape == .properties {
      definitions.account(for: sheet, table, into: build)
    }
    return SheetReading(
      cahier: cahier(build), layout: layout, sheets: inOrder(build.counts, by: \.name),
      lines: inOrder(build.lines, by: \.sheet), problems: inOrder(build.problems, by: \.sheet),
      refusals: inOrder(build.refusals, by: \.sheet), failures: [],
      isCahierWorkbook: false, sheetNames: book.sheets.map(\.name))
  }

  private func inOrder<Element>(_ elements: [Element], by name: KeyPath<Element, String>) -> [Element] {
    var places: [String: Int] = [:]
    for (place, sheet) in book.sheets.enumerated() { places[sheet.name] = places[sheet.name] ?? place }
    return elements.enumerated().sorted { left, right in
      let (first, second) = (places[left.element[keyPath: name]] ?? 0, places[right.element[keyPath: name]] ?? 0)
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
  }

  private func cahier(_ build: MatrixBuild) -> Cahier {
    let name = FileName.stem(path)
    return Cahier(
      path: path,
      identity: CahierIdentity(id: Slug.of(name), title: build.text(name), language: build.language),
      stages: build.stages, lots: build.lots, disciplines: build.disciplines, lists: build.lists,
      requirements: build.requirements)
  }

  /// Stages in the order of their columns; where cells name them, in the order that recol knows.
  private func addStages(_ sheet: Sheet, _ table: SheetTable, _ build: MatrixBuild) {
    for column in table.columns(.stage) {
      build.addStage(column.value ?? Slug.of(column.heading), title: column.heading)
    }
    for column in table.columns(.mark) {
      if let stage = column.stage { build.addStage(stage, title: stage.uppercased()) }
    }
    for column in table.columns(.carrier) {
      if let id = column.value { build.addDiscipline(id, title: column.heading) }
    }
    guard table.columns(.stage).isEmpty, let column = table.column(.stages) else { return }
    var named: Set<String> = []
    for row in sheet.rows where row.number > table.headings?.upperBound ?? 0 {
      named.formUnion(StageText(row.text(column), stage: StageWords.exact).named)
    }
    for id in StageWords.order + ["gem"] where named.contains(id) { build.addStage(id, title: id.uppercased()) }
    for id in named.sorted() { build.addStage(id, title: id) }
  }

  private func ignore(_ sheet: Sheet, _ build: MatrixBuild) {
    var counts = SheetCounts(sheet, .ignored)
    for row in sheet.rows {
      build.add(
        SheetLine(
          sheet: sheet.name, row: row.number, isHidden: row.isHidden || sheet.isHidden, kind: .refused,
          reason: SheetProblem(.sheetNotRead, sheet: sheet.name, row: row.number), requirements: []), to: &counts)
    }
    build.counts.append(counts)
  }
}

/// The language of a matrix, by its headings.
private enum LanguageGuess {
  /// `fr` or `en`: a cahier has no other.
  static func language(_ layout: SheetLayout) -> String {
    let words = layout.tables.flatMap { table in
      table.columns.flatMap { TextFolding.folded($0.heading).split(separator: " ").map(String.init) }
    }
    return words.contains { french.contains($0) } ? "fr" : "en"
  }

  private static let french: Set<String> = [
    "classe", "exigence", "exigences", "propriete", "proprietes", "valeur", "valeurs", "unite", "gravite", "severite",
    "maquette", "maquettes", "objet", "objets", "entite", "attribut", "donnee", "donnees", "intitule", "libelle",
    "commentaire", "commentaires", "remarques", "etape", "jeu", "ouvrage", "ouvrages", "esq", "apd", "apr", "doe",
    "dce",
  ]
}
