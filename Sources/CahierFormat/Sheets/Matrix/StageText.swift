import Requirements

/// Stages named in a cell: `APD`, `à partir de PRO`, `PRO, EXE, DOE`, `toutes`.
enum StageText {
  /// The stages; nil where no word of the cell is a stage. Words that are none are told.
  static func span(
    _ text: String, build: MatrixBuild, problems: inout [RowDraft.Remark]
  ) -> StageRule.Span? {
    let folded = TextFolding.folded(text)
    if everything.contains(folded) { return .always }
    var rest = folded
    var isFrom = false
    for prefix in starts where rest.hasPrefix(prefix + " ") {
      rest = String(rest.dropFirst(prefix.count + 1))
      isFrom = true
      break
    }
    if rest.hasSuffix("+") {
      rest = String(rest.dropLast()).trimmed
      isFrom = true
    }
    var ids: [String] = []
    for piece in isFrom ? [rest] : text.split(whereSeparator: { ",;/\n+&".contains($0) }).map({ String($0).trimmed }) {
      if let id = stage(piece, build) { ids.append(id) } else { problems.append((.unknownStage, [piece])) }
    }
    if ids.isEmpty { return nil }
    return (isFrom ? StageRule.Span.from(ids[0]) : .only(ids)).shortest(in: build.order)
  }

  /// The id of the stage that a word names: one of the matrix, else one that recol knows.
  static func stage(_ word: String, _ build: MatrixBuild) -> String? {
    let folded = TextFolding.folded(word)
    if let own = build.stages.first(where: {
      $0.id == Slug.of(word) || $0.aliases.contains { TextFolding.folded($0) == folded }
    }) {
      return own.id
    }
    guard let id = StageWords.stage(word) else { return nil }
    return build.stages.contains { $0.id == id } ? id : nil
  }

  private static let everything: Set<String> = [
    "toutes", "tous", "all", "todas", "alle", "toutes phases", "toutes les phases", "all stages",
  ]
  private static let starts = [
    "a partir de la", "a partir de l", "a partir du", "a partir de", "des la", "des l", "des", "depuis", "from",
    "vanaf", "desde",
  ]
}

/// How grave, in the words of owners.
enum SeverityWords {
  static func severity(_ text: String) -> RequirementSeverity? {
    // Single letters are told apart by their case: M is major, m is minor.
    switch text.trimmed {
    case "B", "b": return .blocking
    case "M": return .major
    case "m": return .minor
    default: return words[TextFolding.folded(text)]
    }
  }

  private static let words: [String: RequirementSeverity] = {
    let table: [(RequirementSeverity, String)] = [
      (
        .blocking,
        "bloquant,bloquante,blocking,critique,critical,blocker,bloqueante,critico,blokkerend,kritiek,tres haute,p1,1"
      ),
      (
        .major,
        "majeur,majeure,major,haute,elevee,high,importante,important,mayor,alta,hoog,obligatoire,p2,2,moyenne,moyen,medium,media"
      ),
      (.minor, "mineur,mineure,minor,basse,faible,low,menor,baja,laag,souhaitable,souhaite,optionnel,recommande,p3,3"),
    ]
    var known: [String: RequirementSeverity] = [:]
    for (severity, list) in table { for word in list.split(separator: ",") { known[String(word)] = severity } }
    return known
  }()
}
