import CahierFormat
import Requirements
import Testing

@Suite("Shapes in which owners write matrices")
struct MatrixShapeTests {
  private func csv(_ text: String, path: String = "m.csv") -> SheetReading {
    SheetReader.read(Array(text.utf8), path: path)
  }

  private func places(_ reading: SheetReading) -> [String] {
    (reading.cahier?.requirements ?? []).flatMap { requirement in
      guard case .checks(let applicability, let checks) = requirement.content else { return [String]() }
      return checks.map {
        applicability.classes.map(\.text).joined(separator: "+") + " "
          + $0.locators.common.map(\.text).joined(separator: "|")
      }
    }
  }

  @Test(
    "Separators are told by content",
    arguments: [";", ",", "\t"])
  func separators(_ separator: String) {
    let lines = [
      ["Classe", "Pset", "Propriété", "Valeurs"], ["IfcDoor", "Pset_DoorCommon", "FireRating", "\"EI 30; EI 60\""],
    ]
    let reading = csv(lines.map { $0.joined(separator: separator) }.joined(separator: "\r\n"))
    #expect(places(reading) == ["IfcDoor Pset_DoorCommon.FireRating"])
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first?.content else {
      Issue.record("no checks")
      return
    }
    #expect(checks.first?.rule.values == ["EI 30", "EI 60"])
  }

  @Test("a list whose names and values are as short as marks stays a list", arguments: ["oui", "1", "x"])
  func shortValues(_ value: String) {
    let reading = csv(
      """
      Code;Objet;Classe IFC;Jeu de propriétés;Propriété;Type;Valeurs;Gravité;DOE
      E1;Porte;IfcDoor;S;R;Booléen;\(value);bloquante;x
      E2;Mur;IfcWall;S;R;Booléen;\(value);bloquante;x
      """)
    #expect(places(reading) == ["IfcDoor S.R", "IfcWall S.R"])
  }

  @Test("Windows-1252, UTF-8 with its mark and UTF-16 are read alike")
  func encodings() {
    let text = "Classe;Propriété\nIfcDoor;Référence\n"
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [latin, Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), wide] {
      #expect(places(SheetReader.read(bytes, path: "m.csv")) == ["IfcDoor Pset_DoorCommon.Reference"])
    }
  }

  @Test(
    "Headings in four languages",
    arguments: [
      "Classe IFC;Jeu de propriétés;Propriété", "IFC entity;Property set;Property", "Entidad;Pset;Propiedad IFC",
      "IFC klasse;Eigenschappenset;Eigenschap",
    ])
  func languages(_ heading: String) {
    #expect(
      places(csv("Titre du tableau;;\n;;\n\(heading)\nIfcWall;Pset_WallCommon;FireRating\n")) == [
        "IfcWall Pset_WallCommon.FireRating"
      ])
  }

  @Test(
    "Examples and defaults are remarks, not the only values allowed",
    arguments: ["Valeur par défaut", "Valeur exemple", "Valeur d'exemple", "Valeur type", "Exemple de valeur"])
  func examples(heading: String) {
    let reading = csv("Classe;Pset;Propriété;\(heading)\nIfcDoor;Pset_DoorCommon;Reference;P-000\n")
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first?.content else {
      Issue.record("no checks")
      return
    }
    #expect(checks.first?.rule == ValueRule() && reading.problems.isEmpty)
    #expect(reading.cahier?.requirements.first?.note.text(in: "fr") == "\(heading): P-000")
  }

  @Test("Classes in the ways in which people write them")
  func classes() {
    let reading = csv(
      """
      Classe;Attribut
      IFCWALL;Name
      IfcDoor / IfcWindow;Tag
      IfcSlab.ROOF;Tag
      IfcSlab (FLOOR);Tag
      Porte;Name
      """)
    #expect(
      places(reading) == [
        "IfcWall Name", "IfcDoor+IfcWindow Tag", "IfcSlab.ROOF Tag", "IfcSlab.FLOOR Tag", "IfcDoor Name",
      ])
  }

  @Test(
    "Brackets around a class and dashes before its type are no footnotes",
    arguments: [
      ("Murs (IfcWall)", "IfcWall"), ("Murs [IfcWall]", "IfcWall"), ("Murs (IfcWall) extérieurs", "IfcWall"),
      ("IfcSlab - ROOF", "IfcSlab.ROOF"), ("Toits (IfcSlab - ROOF)", "IfcSlab.ROOF"),
      ("IfcCovering (CEILING, FLOORING)", "IfcCovering.CEILING|FLOORING"),
    ])
  func brackets(cell: String, expected: String) {
    let reading = csv("Classe;Attribut\nIfcDoor;Name\nIfcDoor;Tag\n\(cell);Name\n")
    #expect(places(reading).last == "\(expected) Name")
    #expect(reading.problems.contains { $0.code == .footnoteMark } == cell.contains("extérieurs"))
  }

  @Test("Stages named in cells")
  func stages() {
    let reading = csv(
      "Classe;Attribut;Phase\nIfcDoor;Name;APD\nIfcDoor;Tag;à partir de PRO\nIfcWall;Name;EXE, DOE\nIfcWall;Tag;toutes\nIfcWall;Description;ZZZ\n"
    )
    let spans = reading.cahier?.requirements.map(\.stages.span)
    #expect(spans == [.only(["apd"]), .from("pro"), .from("exe"), .always])
    // A row whose stage is unknown is not due at all of them: it is refused.
    #expect(reading.lines.last?.kind == .refused)
    #expect(Set(reading.problems.map(\.code)) == [.unknownStage])
    #expect(reading.refusals.map(\.row) == [6])
  }

  @Test("A cross of classes and properties, with a group above the headings")
  func cross() throws {
    let book = MatrixFile(
      [
        ["", "Identité", "", "Feu"], ["Objet", "Nom", "Matériau", "Résistance au feu", "Wi-Fi"],
        ["IfcWall", "x", "X", "O", ""], ["Porte", "●", "", "✓", "x"], ["Bidule", "x", "", "", ""],
        ["IfcSlab", "x", "?", "", "-"],
      ], merges: ["B1:C1"])
    let reading = SheetReader.read(book.bytes, path: "m.xlsx")
    let counts = try #require(reading.sheets.first)
    #expect(counts.shape == .cross)
    #expect([counts.rows, counts.headings, counts.understood, counts.refused] == [6, 2, 3, 1])
    #expect(
      [counts.marks.total, counts.marks.understood, counts.marks.checklist, counts.marks.refused] == [9, 6, 1, 2])
    #expect(
      places(reading) == [
        "IfcWall Name", "IfcWall material", "IfcWall Pset_WallCommon.FireRating", "IfcDoor Name",
        "IfcDoor Pset_DoorCommon.FireRating", "IfcSlab Name",
      ])
    #expect(Set(reading.problems.map(\.code)).isSuperset(of: [.unknownObject, .unknownMark]))
  }

  @Test("A cross tells of its cell what another sheet says of a property and the standard does not allow")
  func contradictingDefinitions() throws {
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
          ["Propriété", "Type", "Unité", "Description"], ["ThermalTransmittance", "Nombre", "m2", "U"],
          ["IsExternal", "Texte", "", "Extérieur"], ["FireRating", "Texte", "", "Feu"],
        ]),
    ])
    var layout = SheetReader.read(book.bytes, path: "m.xlsx").layout
    #expect(layout.tables.map(\.shape) == [.cross, .list])
    layout.tables[1].shape = .properties
    layout.tables[1].columns[0].meaning = .title
    let reading = SheetReader.read(book.bytes, path: "m.xlsx", layout: layout)
    let told = reading.problems.map { "\($0.column ?? "")\($0.row) \($0.code.rawValue) \($0.arguments.last ?? "")" }
    #expect(told.contains("B2 unit-mismatch IfcThermalTransmittanceMeasure"), "\(told)")
    #expect(told.contains("C2 wrong-data-type IfcBoolean"), "\(told)")
  }

  @Test("A cross whose sets stand above the properties")
  func crossWithSets() {
    let book = MatrixFile(
      [
        ["", "Pset_WallCommon", "", "Ville_Pset_Lots", ""], ["Classe", "FireRating", "IsExternal", "Lot", "Zone"],
        ["IfcWall", "x", "x", "x", "x"], ["IfcWallStandardCase", "x", "", "x", ""],
      ], merges: ["B1:C1", "D1:E1"])
    #expect(
      places(SheetReader.read(book.bytes, path: "m.xlsx")) == [
        "IfcWall Pset_WallCommon.FireRating", "IfcWall Pset_WallCommon.IsExternal", "IfcWall Ville_Pset_Lots.Lot",
        "IfcWall Ville_Pset_Lots.Zone", "IfcWallStandardCase Pset_WallCommon.FireRating",
        "IfcWallStandardCase Ville_Pset_Lots.Lot",
      ])
  }

  @Test("What people say of a layout counts")
  func declared() throws {
    let book = MatrixFile([["Bauteil", "Gewerk", "Feuer"], ["Mauer", "x", "x"], ["Tor", "x", "ja!"]])
    let (layout, problems) = LayoutFile.read(
      text: """
        layout:
          - sheet: Matrice
            shape: cross
            headings: 1-1
            classes: {Mauer: IfcWall, Tor: IfcDoor}
            columns:
              A: class
              B: {heading: Gewerk, means: mark, value: Ville.Gewerk}
              C: {heading: Feuer, means: mark, value: Ville.Feuer}
        marks: {due: ["ja!"]}
        """)
    #expect(problems.isEmpty)
    let reading = SheetReader.read(book.bytes, path: "m.xlsx", layout: layout)
    #expect(
      places(reading) == ["IfcWall Ville.Gewerk", "IfcWall Ville.Feuer", "IfcDoor Ville.Gewerk", "IfcDoor Ville.Feuer"])
    #expect(reading.sheets.map { [$0.marks.understood, $0.marks.total] } == [[4, 4]])
  }

  @Test("Hidden sheets, legends and lists are accounted for")
  func sheets() throws {
    var book = MatrixFile([
      .init(name: "Garde", rows: [["Charte BIM"], ["Version 2"]]),
      .init(
        name: "Exigences",
        rows: [
          ["Classe", "Pset", "Propriété", "Valeurs"], ["IfcDoor", "Ville", "Couleur", "liste"],
          ["IfcWall", "Pset_WallCommon", "LoadBearing", "Oui/Non"],
        ]),
      .init(name: "Listes", rows: [["Couleur", "Autre"], ["rouge", "a"], ["vert"]]),
    ])
    book.sheets[0].isHidden = true
    let reading = SheetReader.read(book.bytes, path: "m.xlsx")
    #expect(reading.sheets.map(\.shape) == [.ignored, .list, .values])
    #expect(reading.lines.prefix(2).allSatisfy { $0.isHidden && $0.reason?.code == .sheetNotRead })
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first?.content else {
      Issue.record("no checks")
      return
    }
    #expect(checks.first?.rule.list == "couleur")
    #expect(reading.cahier?.lists.first?.entries.map(\.value) == ["rouge", "vert"])
  }
}
