/// An owner's matrix of more than 300 rows, laid out as French owners do: a title, a legend, headings in two rows with
/// merged cells, eight columns of stages with marks, columns of carrier models, sections, merged classes.
struct OwnerMatrix {
  /// The rows; the first is row 1.
  var rows: [[String]] = []
  var merges: [String] = []
  /// The row of each planted error, by the code that must be told.
  var planted: [String: Int] = [:]
  private var number = 0

  static let stages = ["ESQ/DIAG", "APS", "APD", "PRO", "DCE", "EXE", "DOE", "EXPL-MAINT"]

  init(errors: Bool = true) {
    rows.append(["Annexe 3 - Matrice des données"])
    merges.append("A1:X1")
    rows.append(["Légende : x requis, x+ requis et contractuel"])
    rows.append([])
    rows.append(
      [
        "N°", "Objet", "Classe IFC", "Type prédéfini", "Donnée", "Jeu de propriétés", "Propriété IFC", "Attribut IFC",
        "Type de donnée", "Unité", "Valeurs possibles", "Min", "Max", "Motif", "Gravité", "Phases",
      ]
        + Array(repeating: "", count: 7) + ["Maquette porteuse", "", "", "Commentaires"])
    rows.append(Array(repeating: "", count: 15) + Self.stages + ["ARC", "STR", "CVC"])
    merges += ["P4:W4", "X4:Z4"] + "ABCDEFGHIJKLMNO".map { "\($0)4:\($0)5" }
    let properties = [
      ("IfcWall", "Pset_WallCommon", ["Reference", "FireRating", "AcousticRating"]),
      ("IfcDoor", "Pset_DoorCommon", ["Reference", "FireRating", "AcousticRating", "SecurityRating"]),
      ("IfcWindow", "Pset_WindowCommon", ["Reference", "FireRating", "AcousticRating"]),
      ("IfcSlab", "Pset_SlabCommon", ["Reference", "FireRating", "AcousticRating"]),
      ("IfcBeam", "Pset_BeamCommon", ["Reference", "FireRating"]),
    ]
    // One block per lot of works; the first in the sets of the standard, the others in the owner's.
    for block in 1...20 {
      rows.append(["\(block). Bloc \(block)"])
      merges.append("A\(rows.count):X\(rows.count)")
      for (name, set, names) in properties {
        let first = rows.count + 1
        for (place, property) in names.enumerated() {
          add([
            "class": place == 0 ? name : "", "set": block == 1 ? set : "Ville_Bloc\(block)", "property": property,
            "title": "\(property) \(block)",
            "value": "V\(block)",
          ])
          rows[rows.count - 1][14] = ["Bloquant", "Majeur", "Mineur"][block % 3]
        }
        if names.count > 1 { merges.append("C\(first):C\(rows.count)") }
      }
    }
    if errors { plant() }
  }

  /// A row; what it names beside the usual.
  mutating func add(_ cells: [String: String], marks: String = "xxxxxxxx") {
    number += 1
    var row = Array(repeating: "", count: 26)
    row[0] = cells["id"] ?? "E\(number)"
    for (key, column) in [
      ("class", 2), ("type", 3), ("title", 4), ("set", 5), ("property", 6), ("attribute", 7), ("data", 8), ("unit", 9),
      ("value", 10), ("min", 11), ("max", 12), ("pattern", 13), ("severity", 14),
    ] { row[column] = cells[key] ?? "" }
    for (place, mark) in marks.enumerated() where mark != " " { row[15 + place] = mark == "+" ? "x+" : String(mark) }
    row[23] = "x"
    rows.append(row)
  }

  private mutating func plant() {
    rows.append(["Erreurs"])
    merges.append("A\(rows.count):X\(rows.count)")
    func cells(_ more: [String: String]) -> [String: String] {
      ["class": "IfcColumn", "set": "Pset_ColumnCommon", "title": "t"].merging(more) { $1 }
    }
    let errors: [(String, [String: String], String)] = [
      ("unknown-class", cells(["class": "IfcColum", "property": "LoadBearing"]), "x"),
      ("class-missing", cells(["class": "", "property": "LoadBearing"]), "x"),
      ("unknown-predefined-type", cells(["type": "ROND", "property": "Slope"]), "x"),
      ("unknown-property-set", cells(["set": "Pset_ColumCommon", "property": "LoadBearing"]), "x"),
      ("unknown-property", cells(["property": "LoadBaering"]), "x"),
      ("set-not-of-class", cells(["set": "Pset_DoorCommon", "property": "FireExit"]), "x"),
      ("set-missing", cells(["set": "", "property": "Inconnue"]), "x"),
      ("property-missing", cells([:]), "x"),
      ("unknown-attribute", cells(["set": "", "attribute": "Nmae"]), "x"),
      ("unknown-data-type", cells(["property": "Status", "data": "Bidule"]), "x"),
      ("wrong-data-type", cells(["property": "IsExternal", "data": "Texte"]), "x"),
      ("unknown-unit", cells(["property": "Roll", "data": "Réel", "unit": "furlong"]), "x"),
      ("unit-mismatch", cells(["property": "ThermalTransmittance", "data": "Réel", "unit": "kg"]), "x"),
      ("invalid-number", cells(["set": "Interne", "property": "A", "min": "beaucoup"]), "x"),
      ("empty-range", cells(["set": "Interne", "property": "B", "min": "9", "max": "3"]), "x"),
      ("invalid-pattern", cells(["set": "Interne", "property": "C", "pattern": "[A-"]), "x"),
      ("list-missing", cells(["set": "Interne", "property": "D", "value": "Liste"]), "x"),
      ("unknown-mark", cells(["set": "Interne", "property": "E"]), "x?x"),
      ("no-mark", cells(["set": "Interne", "property": "F"]), "  -"),
      ("unknown-severity", cells(["set": "Interne", "property": "G", "severity": "énorme"]), "x"),
      ("repeated-id", cells(["set": "Interne", "property": "H", "id": "E1"]), "x"),
      ("footnote-mark", cells(["class": "IfcColumn*", "set": "Interne", "property": "I"]), "x"),
      ("cell-error", cells(["set": "Interne", "property": "J", "value": "#err:#REF!"]), "x"),
    ]
    for (code, cells, marks) in errors {
      add(cells, marks: marks)
      planted[code] = rows.count
    }
    add(cells(["set": "Interne", "property": "K", "value": "a"]), marks: "x")
    add(cells(["set": "Interne", "property": "K", "value": "a"]), marks: "x")
    planted["duplicate-row"] = rows.count
    add(cells(["set": "Interne", "property": "K", "value": "b"]), marks: "x")
    planted["contradiction"] = rows.count
  }
}
