import Requirements

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
