import Requirements

/// What YAML is that was given as requirements and is no cahier: a closed list, in the words of the reader.
public enum MistakenYAML: String, Sendable, CaseIterable {
  case layout, waivers, unknown
  case tableMapping = "table-mapping"

  /// The kind of file, with its article and its use.
  public var phrase: Phrase {
    switch self {
    case .layout:
      Phrase(
        fr: "une disposition de feuilles (recol convert --layout)", en: "a layout of sheets (recol convert --layout)")
    case .waivers:
      Phrase(fr: "un fichier de dérogations (recol check --waivers)", en: "a file of waivers (recol check --waivers)")
    case .tableMapping:
      Phrase(
        fr: "une table de correspondance (recol scan --mapping)", en: "a mapping for a table (recol scan --mapping)")
    case .unknown: Phrase(fr: "du YAML sans exigences", en: "YAML without requirements")
    }
  }

  /// What is said of such a file; nil of problems of another kind.
  static func phrase(_ problem: RequirementProblem) -> Phrase? {
    guard problem.code == .notCahier, problem.arguments.first != nil else { return nil }
    return Phrase(
      fr: """
        c'est {1}, et non un fichier d'exigences : recol lit un IDS, un cahier en YAML (clés requirements, stages ou \
        extends) ou un tableau d'exigences (XLSX, CSV)
        """,
      en: """
        it is {1}, and no requirement file: recol reads an IDS, a cahier in YAML (keys requirements, stages or extends) \
        or a table of requirements (XLSX, CSV)
        """)
  }
}
