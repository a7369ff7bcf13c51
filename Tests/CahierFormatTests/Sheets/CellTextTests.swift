import CahierFormat
import Requirements
import Testing

@Suite("What cells of a matrix say")
struct CellTextTests {
  private func csv(_ rows: [String]) -> SheetReading {
    SheetReader.read(Array((rows.joined(separator: "\n") + "\n").utf8), path: "m.csv")
  }

  /// The only row with these cells.
  private func row(type: String, unit: String = "", values: String) throws -> (
    rule: ValueRule, note: String, told: [SheetProblemCode]
  ) {
    let reading = csv([
      "Classe IFC;Jeu de propriétés;Propriété;Type;Unité;Valeur", "IfcFan;Ville;A;\(type);\(unit);\"\(values)\"",
      // Several rows tell what a column is.
      "IfcFan;Ville;B;Texte;;EI30", "IfcFan;Ville;C;Texte;;EI60",
    ])
    let requirement = try #require(reading.cahier?.requirements.first)
    guard case .checks(_, let checks) = requirement.content, let check = checks.first else {
      throw Missing()
    }
    return (check.rule, requirement.note.text(in: "fr"), reading.problems.filter { $0.row == 2 }.map(\.code))
  }

  private struct Missing: Error {}

  @Test(
    "a comma within a number is its decimal mark, blanks between digits group them, a unit may follow",
    arguments: [
      ("Réel", "m", "0,90", ["0.90"]), ("Nombre", "", "1,5", ["1.5"]), ("IfcReal", "", "1,5", ["1.5"]),
      ("Réel", "m", "2,10 m", ["2.10"]), ("Réel", "m", "0,90; 1 200,5", ["0.90", "1200.5"]),
      ("Réel", "m", "0,90, 0,95", ["0.90", "0.95"]), ("Nombre", "", "30/60 ou 90", ["30", "60", "90"]),
      ("Entier", "", "1,2,3", ["1", "2", "3"]), ("Entier", "", "1,5", ["1", "5"]), ("Entier", "", "1", ["1"]),
    ])
  func numbers(type: String, unit: String, values: String, expected: [String]) throws {
    let read = try row(type: type, unit: unit, values: values)
    #expect(read.rule.values == expected && read.told.isEmpty)
    #expect(read.rule.unit == (unit.isEmpty ? nil : unit))
  }

  @Test(
    "ranges in the ways in which people write them",
    arguments: [
      ("entre 100 et 20 000", 100, 20_000, nil), ("1-5", 1, 5, nil), ("de 0,5 à 1,5 m", 0.5, 1.5, "m"),
      ("0 – 100", 0, 100, nil), ("0..6", 0, 6, nil), ("< 5 %", nil, 5, "%"), (">= 1 000,5", 1000.5, nil, nil),
      ("min 800", 800, nil, nil), ("Max. 35", nil, 35, nil), ("au moins 30 kg", 30, nil, "kg"),
      ("2,5 m maxi", nil, 2.5, "m"), ("≥800 et ≤1000", 800, 1000, nil), ("supérieur à 5", 5, nil, nil),
      ("> 0, < 10 kW", 0, 10, "kW"), ("min 1 m max 3 m", 1, 3, "m"), ("Min : 5", 5, nil, nil),
    ] as [(String, Double?, Double?, String?)])
  func ranges(values: String, low: Double?, high: Double?, unit: String?) throws {
    let read = try row(type: "Nombre", values: values)
    #expect(read.rule.minimum?.number == low && read.rule.maximum?.number == high && read.rule.unit == unit)
    #expect(read.rule.values.isEmpty && read.told.isEmpty)
  }

  @Test(
    "a regular expression may stand in the column of formats, with the anchors that others need",
    arguments: [
      ("P-[0-9]{3}", ["P-[0-9]{3}"]), ("^P.*$", ["P.*"]), ("\\d+\\$", ["\\d+\\$"]), ("[A-Z", nil), ("P-###", []),
      ("Texte", []),
    ] as [(String, [String]?)])
  func patterns(format: String, expected: [String]?) throws {
    let reading = csv([
      "Classe IFC;Jeu de propriétés;Propriété;Format", "IfcFan;Ville;A;\(format)", "IfcFan;Ville;B;Texte",
    ])
    let requirement = reading.cahier?.requirements.first { $0.title.text(in: "fr") == "A" }
    guard let expected else {
      #expect(requirement == nil && reading.refusals.map(\.code) == [.invalidPattern])
      return
    }
    guard case .checks(_, let checks)? = requirement?.content, let check = checks.first else { throw Missing() }
    #expect(check.rule.patterns == expected)
  }

  @Test("what is no text of its own is no range of numbers", arguments: ["1-5", "01-05", "2024-01-15"])
  func codes(values: String) throws {
    let read = try row(type: "Texte", values: values)
    #expect(read.rule.values == [values] && read.rule.minimum == nil)
  }

  @Test(
    "values that stand for each other are told apart",
    arguments: [
      ("EI30/EI60/EI90", ["EI30", "EI60", "EI90"]), ("EI30 ou EI60", ["EI30", "EI60"]),
      ("EI30 / REI 60", ["EI30", "REI 60"]), ("EI 30, EI 60 ou EI 90", ["EI 30", "EI 60", "EI 90"]),
      ("1/50", ["1/50"]), ("m/s", ["m/s"]),
    ])
  func alternatives(values: String, expected: [String]) throws {
    let read = try row(type: "Texte", values: values)
    #expect(read.rule.values == expected && read.told.isEmpty)
  }

  @Test(
    "what no object can have as its value is a remark, and told",
    arguments: [
      ("Nombre", "de 0,5 à INF"), ("Nombre", "selon étude"), ("Nombre", "< 5 % environ"), ("Nombre", "minute 5"),
      ("Nombre", "> 5 et > 8"), ("Nombre", "min 1 mm max 3 m"), ("Texte", "voir annexe 3"),
      ("Texte", "Ex : CTA-01"), ("Texte", "> 0 et < 5"), ("Date", "AAAA-MM-JJ"),
      ("Texte", "doit être conforme à la norme NF EN 1234 et affiché"),
    ])
  func rest(type: String, values: String) throws {
    let read = try row(type: type, values: values)
    #expect(read.rule.values.isEmpty && read.rule.minimum == nil && read.rule.maximum == nil)
    #expect(read.note == values && read.told == [.unreadValue])
  }

  @Test("a cross keeps such a remark, too, and tells it")
  func cross() {
    let book = MatrixFile([
      .init(
        name: "Matrice",
        rows: [
          ["Objet", "ThermalTransmittance", "IsExternal", "FireRating"], ["IfcWall", "x", "x", "x"],
          ["IfcDoor", "x", "x", "x"], ["IfcWindow", "x", "x", "x"],
        ]),
      .init(
        name: "Propriétés",
        rows: [
          ["Propriété", "Type", "Valeurs", "Description"],
          ["ThermalTransmittance", "Nombre", "selon l'étude thermique", "U"],
          ["IsExternal", "Booléen", "", "Extérieur"],
          ["FireRating", "Texte", "", "Feu"],
        ]),
    ])
    var layout = SheetReader.read(book.bytes, path: "m.xlsx").layout
    layout.tables[1].shape = .properties
    layout.tables[1].columns[0].meaning = .title
    let reading = SheetReader.read(book.bytes, path: "m.xlsx", layout: layout)
    #expect(reading.problems.contains { $0.code == .unreadValue && $0.arguments == ["selon l'étude thermique"] })
  }

  @Test(
    "several stages in a cell are all read",
    arguments: [
      ("PRO à DOE", .from("pro")), ("de l'APS au PRO", .only(["aps", "pro"])), ("PRO et DOE", .only(["pro", "doe"])),
      ("PRO, EXE et DOE", .from("pro")), ("APS-EXE", .only(["aps", "pro", "exe"])), ("APS-DOE", .always),
      ("avant-projet sommaire à PRO", .only(["aps", "pro"])), ("PRO+", .from("pro")), ("dès l'EXE", .from("exe")),
      ("jusqu'au PRO", .only(["aps", "pro"])), ("PRO DOE", .only(["pro", "doe"])), ("en phase DOE", .from("doe")),
      ("DOE uniquement", .from("doe")),
    ] as [(String, StageRule.Span)])
  func stages(cell: String, expected: StageRule.Span) {
    let reading = stages(cell)
    #expect(reading.cahier?.requirements.first?.stages.span == expected)
    #expect(reading.problems.isEmpty)
  }

  @Test(
    "a cell may name the stage at which others begin or end",
    arguments: [
      ("≥ PRO", .from("pro")), (">= PRO", .from("pro")), ("≥PRO", .from("pro")), ("> PRO", .from("exe")),
      ("PRO →", .from("pro")), ("PRO ->", .from("pro")), ("PRO et suivantes", .from("pro")),
      ("PRO et les phases suivantes", .from("pro")), ("à compter du PRO", .from("pro")), ("PRO minimum", .from("pro")),
      ("minimum PRO", .from("pro")), ("au plus tard EXE", .from("exe")), ("au plus tard à l'EXE", .from("exe")),
      ("→ PRO", .only(["aps", "pro"])), ("-> PRO", .only(["aps", "pro"])), ("≤ PRO", .only(["aps", "pro"])),
      ("<= PRO", .only(["aps", "pro"])), ("jusqu'au PRO inclus", .only(["aps", "pro"])),
      ("PRO and later", .from("pro")), ("PRO onwards", .from("pro")), ("from PRO onwards", .from("pro")),
      ("starting at PRO", .from("pro")), ("PRO at the latest", .from("pro")), ("at least PRO", .from("pro")),
      ("up to PRO", .only(["aps", "pro"])), ("APS, EXE et suivantes", .only(["aps", "exe", "doe"])),
    ] as [(String, StageRule.Span)])
  func boundaries(cell: String, expected: StageRule.Span) {
    let reading = stages(cell)
    #expect(reading.cahier?.requirements.first?.stages.span == expected)
    #expect(reading.problems.isEmpty)
  }

  @Test("where no stage follows, or those before one are meant, the row is refused", arguments: ["> DOE", "< PRO"])
  func nothingBeyond(cell: String) {
    let reading = stages(cell)
    #expect(reading.cahier?.requirements.first?.id == "R3")
    #expect(reading.refusals.map(\.code) == [.unknownStage])
  }

  @Test("words left over beside a stage are told; where they take it back, the row is refused")
  func stageWords() {
    for (cell, rest, span) in [
      ("DOE si demandé", "si demande", StageRule.Span.from("doe")), ("PRO ZZZ", "zzz", .only(["pro"])),
      ("PRO, ZZZ", "ZZZ", .only(["pro"])), ("toutes sauf DOE", "toutes sauf DOE", nil), ("avant PRO", "avant PRO", nil),
      ("DOE à PRO", "doe – pro", nil),
    ] {
      let reading = stages(cell)
      #expect(reading.problems.contains { $0.code == .unknownStage && $0.arguments == [rest] }, "\(cell)")
      let first = reading.cahier?.requirements.first { $0.id == "R2" }
      #expect(first?.stages.span == span, "\(cell)")
    }
  }

  private func stages(_ cell: String) -> SheetReading {
    csv([
      "Classe;Attribut;Phase", "IfcDoor;Name;\"\(cell)\"", "IfcDoor;Tag;APS", "IfcWall;Name;PRO", "IfcWall;Tag;EXE",
      "IfcWall;Description;DOE",
    ])
  }

  @Test("ids that many rows share are numbered in time that grows with the rows")
  func repeatedIDs() {
    let count = 4_000
    func rows(_ id: (Int) -> String) -> SheetReading {
      csv(["Id;Classe IFC;Jeu de propriétés;Propriété"] + (0..<count).map { "\(id($0));IfcFan;Ville;P\($0)" })
    }
    let clock = ContinuousClock()
    let own = clock.measure { _ = rows { "A\($0)" } }
    var reading: SheetReading?
    let shared = clock.measure { reading = rows { _ in "A" } }
    #expect(reading?.cahier?.requirements.last?.id == "A-\(count)")
    // Twice as much is told of rows whose ids were taken; a search from 2 on for each would be 20 times the work.
    #expect(shared < own * 4, "\(shared) against \(own)")
  }

  @Test("parts of a layout's rows that are no number are told", arguments: ["5-x", "-5", "1-2-3", "5-", ""])
  func layoutRows(text: String) {
    let layout = "layout:\n  - {sheet: M, shape: list, headings: \"\(text)\"}\n"
    let read = LayoutFile.read(text: layout)
    #expect(read.problems.map(\.code) == [.invalidKeyValue])
  }
}
