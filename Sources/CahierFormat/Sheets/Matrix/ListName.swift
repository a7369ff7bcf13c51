import Requirements

/// The name of a list that a cell refers to: `Liste Matériaux`, `voir liste « État »`, `cf. onglet Matériaux`.
struct ListName {
  /// Folded.
  let text: String

  /// - Parameter folded: the folded text of the cell; nil results where it refers to no list.
  init?(_ folded: String) {
    guard folded.utf8.count <= 60, let lead = Self.leads.first(where: { folded.hasPrefix($0 + " ") }) else {
      return nil
    }
    text = String(folded.dropFirst(lead.count + 1))
  }

  /// The longer before what it begins with.
  private static let leads: [String] = {
    let verbs = ["", "voir ", "cf ", "selon ", "suivant ", "see ", "ver ", "zie "]
    let nouns = [
      "la liste des", "la liste de", "la liste", "liste des", "liste de", "liste d", "liste", "l onglet", "onglet",
      "la feuille", "feuille", "the list of", "list of", "the list", "list", "sheet", "tab", "la lista de", "lista de",
      "la lista", "lista", "lijst",
    ]
    // A sheet alone is no list: `Feuille de chêne`.
    return verbs.flatMap { verb in
      nouns.filter { !verb.isEmpty || $0.hasPrefix("liste") || $0.hasPrefix("list") || $0.hasPrefix("lijst") }
        .map { verb + $0 }
    }.sorted { ($1.count, $0) < ($0.count, $1) }
  }()
}
