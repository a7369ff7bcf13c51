import Requirements

/// What the cells of a column look like, whatever its heading says.
struct ColumnFacts {
  var cells = 0
  var marks = 0
  var classes = 0
  var sets = 0
  var places = 0
  /// Cells that could be names of IFC: one word of ASCII letters and digits.
  var names = 0

  /// The facts of each column over some rows.
  static func of(_ rows: ArraySlice<SheetRow>, marks: MarkWords) -> [Int: ColumnFacts] {
    var facts: [Int: ColumnFacts] = [:]
    for row in rows {
      for (column, cell) in row.cells {
        facts[column, default: ColumnFacts()].take(cell.text, marks)
      }
    }
    return facts
  }

  private mutating func take(_ text: String, _ words: MarkWords) {
    cells += 1
    if words.isMark(text) { marks += 1 }
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }), text.contains(where: \.isLetter) { names += 1 }
    if CellWords.isClass(text), SchemaNames.dataType(text) == nil { classes += 1 }
    if CellWords.isPlace(text) { places += 1 } else if CellWords.isSet(text) { sets += 1 }
  }

  /// Whether at least so many in a hundred cells are of a kind.
  func share(_ count: Int, atLeast percent: Int) -> Bool { cells > 0 && count * 100 >= cells * percent }
}

/// What single cells look like.
enum CellWords {
  /// `IfcWall`, `IFCWALL`, `IfcSlab.ROOF`.
  static func isClass(_ text: String) -> Bool {
    let bytes = text.utf8.prefix(4)
    guard bytes.count == 4, text.prefix(3).lowercased() == "ifc" else { return false }
    let next = text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: 3)]
    return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= next
      || text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 }
        && UInt8(ascii: "a")...UInt8(ascii: "z") ~= next
  }

  /// `Pset_WallCommon`, `Qto_WallBaseQuantities`, `ePset_Own`, `CPset_…`.
  static func isSet(_ text: String) -> Bool {
    let folded = text.lowercased()
    return folded.contains("pset_") || folded.hasPrefix("qto_") || folded.hasPrefix("cobie_")
  }

  /// `Pset_WallCommon.FireRating`.
  static func isPlace(_ text: String) -> Bool {
    guard isSet(text), let dot = text.firstIndex(where: { ".:/".contains($0) }) else { return false }
    return text.index(after: dot) < text.endIndex
  }

  /// `Ville_Identite.CodeEquipement`: two names with a point between them, and nothing else.
  static func isOwnPlace(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        part.count > 1 && part.first?.isLetter ?? false && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      }
  }

  /// Whether a cell says that it says nothing: `N/A`, `-`, `sans objet`, `(à remplir)`.
  static func isBlank(_ text: String) -> Bool {
    blanks.contains(TextFolding.folded(text))
  }

  private static let blanks: Set<String> = [
    "", "n a", "na", "neant", "sans objet", "so", "s o", "none", "nvt", "n v t", "ninguno", "ninguna", "no aplica",
    "invullen", "a remplir", "a completer", "to be filled", "tbd", "nil", "aucun", "aucune", "geen", "x x x",
  ]
}
