import CahierFormat
import Requirements
import Testing

@Suite("Matrices of other owners")
struct OtherMatrixTests {
  private func read(_ file: MatrixFile) -> SheetReading { SheetReader.read(file.bytes, path: "m.xlsx") }

  /// Each requirement in a line: id, classes, places, stages, what is optional.
  private func lines(_ reading: SheetReading) -> [String] {
    (reading.cahier?.requirements ?? []).map { requirement in
      guard case .checks(let applicability, let checks) = requirement.content else { return "\(requirement.id) ☐" }
      let places = checks.map { $0.locators.common.map(\.text).joined(separator: "|") + ($0.isOptional ? "?" : "") }
      let span =
        switch requirement.stages.span {
        case .always: ""
        case .from(let stage): " \(stage)+"
        case .only(let stages): " " + stages.joined(separator: ",")
        }
      return requirement.id + " " + applicability.classes.map(\.text).joined(separator: "+") + " "
        + places.joined(separator: " & ") + span
    }
  }

  private func rule(_ reading: SheetReading, _ id: String) -> ValueRule? {
    guard case .checks(_, let checks)? = reading.cahier?.requirements.first(where: { $0.id == id })?.content else {
      return nil
    }
    return checks.first?.rule
  }

  /// Rows and marks are each one thing, and what is refused has a reason.
  private func addsUp(_ reading: SheetReading, sourceLocation: SourceLocation = #_sourceLocation) {
    for sheet in reading.sheets {
      let rows = reading.lines.filter { $0.sheet == sheet.name }
      #expect(
        sheet.headings + sheet.understood + sheet.checklist + sheet.refused == sheet.rows && rows.count == sheet.rows,
        sourceLocation: sourceLocation)
      let marks = sheet.marks
      #expect(marks.understood + marks.checklist + marks.refused == marks.total, sourceLocation: sourceLocation)
    }
    #expect(
      reading.lines.allSatisfy { $0.kind != .refused || $0.reason != nil }, sourceLocation: sourceLocation)
  }

  @Test("Properties down, classes across, with the set and the type of each property")
  func turned() {
    let reading = read(
      MatrixFile(
        [
          ["Charte BIM - matrice des propriétés"], [],
          ["Jeu", "Propriété", "Type", "Unité", "IfcWall", "IfcDoor", "IfcWindow", "Dalles"],
          ["Pset_WallCommon", "LoadBearing", "Booléen", "", "x"],
          ["Ville_Identite", "CodeEquipement", "Texte", "", "x", "x", "X", "O"],
          ["", "FireRating", "Texte", "", "✓", "x"], ["Ville_Energie", "U", "Nombre", "W/m2.K", "", "?", "x", "-"],
          ["Sécurité"], ["Ville_Surete", "Retardateur", "Texte", "", "", "x+", "(x)"],
          ["Total", "", "", "", "#num:3", "#num:4", "#num:3", "#num:1"],
        ], merges: ["A1:H1"]))
    addsUp(reading)
    let counts = reading.sheets[0]
    #expect([counts.rows, counts.headings, counts.understood] == [9, 4, 5])
    #expect([counts.marks.total, counts.marks.understood, counts.marks.refused] == [11, 10, 1])
    #expect(
      lines(reading) == [
        "E4 IfcWall Pset_WallCommon.LoadBearing", "E5 IfcWall Ville_Identite.CodeEquipement",
        "F5 IfcDoor Ville_Identite.CodeEquipement", "G5 IfcWindow Ville_Identite.CodeEquipement",
        "H5 IfcSlab Ville_Identite.CodeEquipement", "E6 IfcWall Pset_WallCommon.FireRating",
        "F6 IfcDoor Pset_DoorCommon.FireRating", "G7 IfcWindow Ville_Energie.U", "F9 IfcDoor Ville_Surete.Retardateur",
        "G9 IfcWindow Ville_Surete.Retardateur?",
      ])
    #expect(rule(reading, "E4")?.kind == .boolean && rule(reading, "G7")?.unit == "W/m2.K")
    #expect(reading.refusals.map { "\($0.column ?? "")\($0.row) \($0.code.rawValue)" } == ["F7 unknown-mark"])
    #expect(reading.cahier?.requirements.first { $0.id == "F9" }?.severity == .blocking)
  }

  @Test("A legend says what the marks mean, whatever they mean elsewhere")
  func legend() {
    let reading = read(
      MatrixFile([
        ["Légende", "P : partiel", "C : complet", "O : optionnel ; S = sans objet"], [],
        ["Paramètre", "Murs", "Portes", "Fenêtres"], ["Nom", "P", "C", "O"], ["Couleur", "C", "S", "S"],
      ]))
    addsUp(reading)
    #expect(lines(reading) == ["B4 IfcWall Name", "C4 IfcDoor Name", "D4 IfcWindow Name?", "B5 ☐"])
    #expect(reading.layout.marks.own == ["o": .optional, "s": .none])
    #expect(reading.sheets[0].marks.total == 4)
  }

  @Test("Levels of development under stages, and models that carry them, in headings of two rows")
  func levels() throws {
    let reading = read(
      MatrixFile(
        [
          ["TABLEAU DES NIVEAUX DE DÉVELOPPEMENT"],
          [
            "Lot", "Élément", "Classe IFC", "Propriété", "Niveau de développement", "", "", "", "Maquettes", "", "",
          ], ["", "", "", "", "APS", "APD", "PRO", "DOE", "ARC", "STR", "CVC"],
          ["Gros œuvre", "Mur", "IfcWall", "LoadBearing", "LOD 100", "LOD 200", "LOD 300", "500", "x", "x", ""],
          ["", "", "", "FireRating", "", "", "LOD 300", "LOD 500", "x", "x", ""],
          ["", "Poteau", "IfcColumn", "", "LOD100", "LOD200", "ND3", "LOD400", "", "x", ""],
          ["Second œuvre", "Porte", "IfcDoor", "FireRating", "", "", "LOD 300", "LOD 500", "x", "", ""],
          ["", "Radiateur", "IfcSpaceHeater", "SerialNumber", "", "", "", "LOD 500", "", "", "x"],
        ], merges: ["A1:L1", "E2:H2", "I2:K2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "A4:A6"]))
    addsUp(reading)
    #expect(
      lines(reading) == [
        "R4 IfcWall Pset_WallCommon.LoadBearing", "R5 IfcWall Pset_WallCommon.FireRating pro+", "R6 ☐",
        "R7 IfcDoor Pset_DoorCommon.FireRating pro+", "R8 IfcSpaceHeater Pset_ManufacturerOccurrence.SerialNumber doe+",
      ])
    let cahier = try #require(reading.cahier)
    #expect(cahier.requirements.map(\.disciplines) == [["arc", "str"], ["arc", "str"], ["str"], ["arc"], ["cvc"]])
    #expect(cahier.requirements.map(\.lots).prefix(3) == [["gros-oeuvre"], ["gros-oeuvre"], ["gros-oeuvre"]])
  }

  @Test("A list with words for people beside names of IFC, and types that say their unit")
  func words() {
    let reading = read(
      MatrixFile([
        [
          "Désignation", "Entité IFC", "Groupe de propriétés", "Nom du paramètre", "Format", "Valeurs possibles", "APS",
          "PRO", "DOE", "GESTION", "Maquette",
        ], ["Code site", "IfcSite", "", "Name", "Texte", "", "O", "O", "O", "O", "ARC"],
        ["Type de logement", "IfcZone", "", "ObjectType", "Liste", "T1;T2;T3", "", "O", "O", "O", "ARC"],
        ["SHAB", "IfcSpace", "Bailleur_Surfaces", "SHAB", "Réel (m²)", "> 0", "", "O", "O", "O", "ARC"],
        ["Mise en service", "IfcBoiler", "Bailleur_GMAO", "DateMES", "Date (JJ/MM/AAAA)", "", "", "", "O", "O", "CVC"],
      ]))
    addsUp(reading)
    #expect(
      lines(reading) == [
        "R2 IfcSite Name", "R3 IfcZone ObjectType pro+", "R4 IfcSpace Bailleur_Surfaces.SHAB pro+",
        "R5 IfcBoiler Bailleur_GMAO.DateMES doe+",
      ])
    #expect(reading.problems.isEmpty)
    #expect(rule(reading, "R3")?.values == ["T1", "T2", "T3"])
    #expect(rule(reading, "R4")?.unit == "m²" && rule(reading, "R4")?.minimum?.isExclusive == true)
    #expect(rule(reading, "R5")?.kind == .date)
  }

  @Test("A cross with a column for each stage of each property")
  func crossOfStages() {
    let reading = read(
      MatrixFile(
        [
          ["Objet", "Nom", "", "", "Matériau", "", "", "Résistance au feu", "", ""],
          ["", "APD", "PRO", "DOE", "APD", "PRO", "DOE", "APD", "PRO", "DOE"],
          ["IfcWall", "x", "x", "x", "", "x", "x", "", "", ""], ["IfcDoor", "x", "x", "x", "", "", "", "", "x", "x"],
        ], merges: ["B1:D1", "E1:G1", "H1:J1", "A1:A2"]))
    addsUp(reading)
    #expect(
      lines(reading) == [
        "B3 IfcWall Name", "F3 IfcWall material pro+", "B4 IfcDoor Name", "I4 IfcDoor Pset_DoorCommon.FireRating pro+",
      ])
    #expect(reading.sheets[0].marks.total == 10 && reading.sheets[0].marks.understood == 10)
    let again = LayoutFile.read(text: LayoutFile.text(reading.layout))
    #expect(again.problems.isEmpty && again.layout == reading.layout)
  }

  @Test("One row per object, its properties below each other in one cell")
  func severalInACell() {
    let reading = read(
      MatrixFile([
        ["Élément", "Classe IFC", "Informations", "APD", "DOE"],
        ["Mur", "IfcWall / IfcWallStandardCase", "FireRating\nLoadBearing", "", "x"],
        ["Porte (toutes)", "Portes (IfcDoor)", "Pset_DoorCommon.FireRating, Pset_DoorCommon.SmokeStop", "x", "x"],
        ["Dalle", "IfcSlab (ROOF ou FLOOR)", "LoadBearing", "x", "x"],
        ["Poutre", "IfcBeam.T-Beam", "LoadBearing", "x", "x"], ["Divers", "IfcBuildingElementProxy", "Interdit", "x"],
      ]))
    addsUp(reading)
    #expect(
      lines(reading) == [
        "R2 IfcWall+IfcWallStandardCase Pset_WallCommon.FireRating & Pset_WallCommon.LoadBearing doe+",
        "R3 IfcDoor Pset_DoorCommon.FireRating & Pset_DoorCommon.SmokeStop",
        "R4 IfcSlab.ROOF|FLOOR Pset_SlabCommon.LoadBearing",
        "R5 IfcBeam.T_BEAM Pset_BeamCommon.LoadBearing", "R6 ☐",
      ])
  }

  @Test("In English, with hidden rows, columns and sheets, a date above the headings, shares and bullets")
  func english() throws {
    let file = MatrixFile([
      .init(
        name: "EIR",
        rows: [
          ["Exchange information requirements"], ["Revision", "#num:46082"], [],
          [
            "Ref", "IFC Entity", "Predefined type", "Property Set", "Property Name", "Data Type", "Allowed values",
            "Threshold", "Stage 2", "Stage 3", "Stage 4", "Comments",
          ],
          [
            "A1", "IfcWall", "", "Pset_WallCommon", "FireRating", "IfcLabel", "• REI 30\n• REI 60", "#num:0.95", "no",
            "yes", "yes",
          ], ["A2", "IfcSlab", "ROOFING", "Pset_SlabCommon", "Reference", "", "", "", "yes", "yes", "yes"],
          [
            "A3", "IfcPump", "circulator", "Pset_PumpTypeCommon", "Status", "", "", "90 %", "#num:0", "#num:0",
            "#num:1",
          ],
          [],
          ["A4", "IfcSpace", "", "", "LongName", "", "", "", "1", "1", "1", "#xml:t=\"str\"><f>A1</f><v>cached</v>"],
        ], hiddenRows: [7], columns: "<cols><col min=\"12\" max=\"12\" hidden=\"1\"/></cols>"),
      .init(name: "Change log", rows: [["Date", "Author"], ["2026-01-01", "JD"]]),
      .init(name: "Old", rows: [["x"]], isHidden: true),
    ])
    let reading = read(file)
    addsUp(reading)
    #expect(reading.sheets.map(\.shape) == [.list, .ignored, .ignored])
    #expect(reading.sheets[0].hiddenRows == 1 && reading.sheets[0].hiddenColumns == ["L"])
    #expect(
      lines(reading) == [
        "A1 IfcWall Pset_WallCommon.FireRating stage3+", "A3 IfcPump.CIRCULATOR Pset_PumpTypeCommon.Status stage4+",
        "A4 IfcSpace LongName",
      ])
    #expect(reading.cahier?.requirements.map(\.threshold) == [95, 90, nil])
    #expect(rule(reading, "A1")?.values == ["REI 30", "REI 60"])
    #expect(reading.cahier?.requirements.last?.note.en == "Comments: cached")
    #expect(reading.refusals.first.map { "\($0.row) \($0.code.rawValue)" } == "6 unknown-predefined-type")
  }

  @Test(
    "CSV of any kind says the same", arguments: [";", ",", "\t"], ["utf-8", "mark", "1252"])
  func csv(_ separator: String, _ encoding: String) {
    let rows = [
      ["Cahier des charges BIM", "", "", "", ""], ["", "", "", "", ""],
      ["Classe", "", "Propriété", "Jeu de propriétés", "Commentaires", "PRO", "DOE"],
      [
        "IfcDoor", "", "FireRating", "Pset_DoorCommon", "\"Sur deux\r\nlignes\(separator) avec \"\"guillemets\"\"\"",
        "x", "x",
      ],
      ["IfcDoor", "", "Référence", "Ville_Identité", "", "", "x"],
      ["IfcDoo", "", "FireRating", "Pset_DoorCommon", "", "x", ""],
    ]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n") + "\r\n"
    let bytes: [UInt8] =
      switch encoding {
      case "1252": text.unicodeScalars.map { UInt8($0.value) }
      case "mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      default: Array(text.utf8)
      }
    let reading = SheetReader.read(bytes, path: "m.csv")
    addsUp(reading)
    #expect(
      lines(reading) == ["R4 IfcDoor Pset_DoorCommon.FireRating", "R5 IfcDoor Ville_Identité.Référence doe+"])
    #expect(
      reading.cahier?.requirements.first?.note.fr == "Commentaires: Sur deux\r\nlignes\(separator) avec \"guillemets\"")
    #expect(reading.refusals.map { "\($0.row) \($0.code.rawValue)" } == ["6 unknown-class"])
  }

  @Test("A class in a row of its own is that of the rows below it")
  func sections() {
    let reading = read(
      MatrixFile([
        ["Propriété", "Jeu", "Type", "APD", "DOE"], ["IfcDoor"], ["FireRating", "Pset_DoorCommon", "Texte", "x", "x"],
        ["IsExternal", "Pset_DoorCommon", "Booléen", "", "x"], ["Fenêtres"],
        ["FireRating", "Pset_WindowCommon", "Texte", "x", "x"],
      ]))
    addsUp(reading)
    #expect(
      lines(reading) == [
        "R3 IfcDoor Pset_DoorCommon.FireRating", "R4 IfcDoor Pset_DoorCommon.IsExternal doe+",
        "R6 IfcWindow Pset_WindowCommon.FireRating",
      ])
    #expect(reading.sheets[0].headings == 3 && reading.problems.isEmpty)
  }

  @Test("What may be there at one stage and must be at another is due at the other")
  func optionalBefore() {
    let reading = read(
      MatrixFile(
        [
          ["M = mandatory, O = optional, - = not required"],
          ["Object", "IFC class", "Property set", "Property", "Milestone", "", "", "Actor"],
          ["", "", "", "", "M1", "M2", "M3"],
          ["Wall", "IfcWall", "Pset_WallCommon", "FireRating", "-", "O", "M", "Arch"],
          ["Wall", "IfcWall", "", "Owner_Wall.Code", "O", "O", "-", "Arch"],
          ["Door", "IfcDoor", "Pset_DoorCommon", "FireExit", "-", "M", "M", "Arch"],
        ], merges: ["E2:G2"]))
    addsUp(reading)
    #expect(
      lines(reading) == [
        "R4 IfcWall Pset_WallCommon.FireRating m3+", "R5 IfcWall Owner_Wall.Code? m1,m2",
        "R6 IfcDoor Pset_DoorCommon.FireExit m2+",
      ])
  }

  private static func list(_ cells: [String], headings: [String] = ["Type", "Unité", "Valeurs", "Min", "Max"])
    -> MatrixFile
  {
    MatrixFile([
      ["Code", "Classe IFC", "Jeu de propriétés", "Propriété"] + headings + ["Gravité", "DOE"],
      ["E1", "IfcDoor", "Ville_Portes", "Largeur"] + cells + ["bloquant", "x"],
      ["E2", "IfcDoor", "Ville_Portes", "Code", "Texte", "", "", "", "", "majeur", "x"],
    ])
  }

  @Test(
    "A bound may say its unit, in its cell or in its heading",
    arguments: [
      (["Nombre", "", "", "800 mm", ""], "Min", "mm", 800), (["Nombre", "m", "", "800 mm", ""], "Min", "m", 0.8),
      (["Nombre", "", "", "800", ""], "Min (mm)", "mm", 800), (["Nombre", "cm", "", "80", ""], "Min (mm)", "cm", 80),
      (["Nombre", "", "", "5 %", ""], "Min", "%", 5), (["Nombre", "", "", "0,8", ""], "Min (voir note)", nil, 0.8),
    ] as [([String], String, String?, Double)])
  func unitOfBound(cells: [String], heading: String, unit: String?, minimum: Double) throws {
    let reading = read(Self.list(cells, headings: ["Type", "Unité", "Valeurs", heading, "Max"]))
    let rule = try #require(self.rule(reading, "E1"))
    #expect(rule.unit == unit)
    #expect(rule.minimum.map { abs($0.number - minimum) < 1e-9 } == true)
  }

  @Test(
    "A row whose bounds, pattern or gravity cannot be read is refused: the rest would ask for less",
    arguments: [
      (["Nombre", "", "", "", "#err:#REF!"], SheetProblemCode.cellError),
      (["Nombre", "", "#err:#REF!", "", ""], .cellError), (["Nombre", "", "", "", "environ 100"], .invalidNumber),
      (["Nombre", "m²", "", "", "100 kW"], .unitMismatch), (["Nombre", "", "", "5", "2"], .emptyRange),
    ])
  func unreadableBound(cells: [String], code: SheetProblemCode) {
    let reading = read(Self.list(cells))
    addsUp(reading)
    #expect(reading.cahier?.requirements.map(\.id) == ["E2"])
    #expect(reading.lines.first { $0.kind == .refused }?.reason?.code == code)
  }

  @Test("An error of a spreadsheet is one in a CSV, too, where it is a text", arguments: ["#REF!", "#NOM?", "#N/A"])
  func errorInCSV(_ error: String) {
    let text = "Classe IFC;Pset;Propriété;Valeurs admises\nIfcDoor;Ville;Teinte;\(error)\nIfcDoor;Ville;Serrure;A\n"
    let reading = SheetReader.read(Array(text.utf8), path: "m.csv")
    addsUp(reading)
    #expect(reading.cahier?.requirements.count == 1)
    #expect(reading.lines.first { $0.kind == .refused }?.reason?.code == .cellError)
  }

  @Test(
    "Yes and no of a value that is true or false are its words", arguments: ["Booléen", "IfcBoolean", "IfcLogical"])
  func truths(type: String) throws {
    let reading = read(Self.list([type, "", "oui", "", ""]))
    #expect(rule(reading, "E1")?.values == ["true"])
  }
}
