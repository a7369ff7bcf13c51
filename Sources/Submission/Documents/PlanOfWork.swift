import Requirements

/// Plans that are no drawings: what somebody means to do, and lists of drawings.
enum PlanOfWork {
  /// What such a plan is of, behind the word: `Plan de maintenance`, `Plan d'assurance qualité`.
  ///
  /// Words that drawings show as well are not among them: `Plan de sécurité incendie`, `Plan contrôle d'accès`.
  private static let behind: [[String]] = WordSearch.needles([
    "maintenance", "entretien", "assurance", "qualité", "quality", "formation", "training", "prévention", "action",
    "management", "amélioration", "essai", "mise en service", "commissionnement", "commissioning", "suivi",
    "surveillance", "communication", "financement", "continuité", "gestion déchets", "gestion des déchets", "travail",
    "charge", "autocontrôle", "contrôle interne", "contrôle externe", "contrôle qualité", "particulier de sécurité",
    "général de coordination", "hygiène", "progrès", "organisation qualité", "respect environnement",
    "respect de l environnement",
  ]).map { $0.split(separator: " ").map(String.init) }

  /// What stands before the word in English, `Maintenance plan`, and `Liste des plans`.
  private static let before: Set<String> = Set(
    WordSearch.needles([
      "maintenance", "quality", "assurance", "training", "management", "action", "test", "commissioning", "prevention",
      "execution", "liste", "list", "bordereau", "nomenclature",
    ]))

  private static let small: Set<String> = ["de", "du", "d", "des", "la", "le", "l"]

  /// Whether the `plan` at a place of a text is none that is drawn.
  static func isNamed(at place: Range<Int>, of text: WordSearch.Text) -> Bool {
    func word(_ number: Int) -> String? {
      0..<text.count ~= number ? text.words(number..<number + 1) : nil
    }
    var next = place.upperBound
    while let found = word(next), small.contains(found) { next += 1 }
    if behind.contains(where: { $0.enumerated().allSatisfy { word(next + $0.offset) == $0.element } }) { return true }
    // Of a sentence in French the word behind tells: « maintenance, plan du local ».
    guard next == place.upperBound else { return false }
    var last = place.lowerBound - 1
    while let found = word(last), small.contains(found) { last -= 1 }
    return word(last).map(before.contains) ?? false
  }
}
