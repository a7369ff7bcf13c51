/// The disciplines of a cahier, prepared to tell them by the names of files.
public struct DisciplineTable: Sendable {
  private let disciplines: [(id: String, pattern: NamePattern)]
  /// Whether accents of names count: those of a cahier's own patterns do.
  private let takesAccents: Bool

  /// Prepares disciplines. One without a pattern, or with one that is none, is told of no file.
  public init(_ disciplines: [Discipline]) { self.init(disciplines, takesAccents: true) }

  private init(_ disciplines: [Discipline], takesAccents: Bool) {
    self.takesAccents = takesAccents
    self.disciplines = disciplines.compactMap { discipline in
      discipline.filePattern.flatMap(NamePattern.init).map { (discipline.id, $0) }
    }
  }

  /// The disciplines of a cahier; where it declares none, those that names of files usually tell.
  public init(orUsual disciplines: [Discipline]) {
    self = disciplines.isEmpty ? DisciplineTable.usual : DisciplineTable(disciplines)
  }

  /// Codes that stand in names of files in France, as words of their own (Bouygues Immobilier, BIM Execution Plan).
  /// Prepared once, however many rules ask: patterns are made into machines.
  private static let usual = DisciplineTable(usualCodes, takesAccents: false)

  private static let usualCodes = [
    ("ARC", "ARC|ARCHI|ARCHITECTURE|ARCHITECTE"), ("STR", "STR|STRUCTURE|GO|GOE"), ("CVC", "CVC|CVCD|HVAC|CHAUFFAGE"),
    ("PLB", "PLB|PLO|PLOMBERIE"), ("ELE", "ELE|ELEC|CFO|CFA|CFOCFA|ELECTRICITE"), ("SSI", "SSI"),
    ("MEP", "MEP|FLUIDES"),
    ("VRD", "VRD"), ("PAY", "PAY|PAYSAGE"),
  ].map { id, words in
    Discipline(id: id, filePattern: "(.*[-_ .])?(\(words))([-_ .].*)?")
  }

  /// The ids of the disciplines whose pattern matches the name of a file as a whole, with its ending or without, as it
  /// is written or in capitals. Accents may be composed or not, as macOS writes them; in the usual codes they say nothing.
  ///
  /// - Parameter path: the path of the file; a member of an archive is told by its own name.
  public func disciplines(ofFileAt path: String) -> [String] {
    let name = DisciplineTable.fileName(of: path)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    var spellings = [name, stem, name.uppercased(), stem.uppercased()]
    if !takesAccents { spellings.append(TextFolding.folded(stem).uppercased()) }
    return disciplines.filter { discipline in spellings.contains(where: discipline.pattern.matches) }.map(\.id)
  }

  /// The name of a file without the folders, and without the archive, before it.
  public static func fileName(of path: String) -> String {
    let last = path.split(separator: "/").last ?? Substring(path)
    return String(last.split(separator: "!").last ?? last)
  }
}
