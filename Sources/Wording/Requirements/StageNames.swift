import Requirements

/// The names of the stage that is checked, any of which a value may be: `« doe » ou « Dossier des ouvrages exécutés »`.
struct StageNames {
  /// The names as alternatives.
  let text: String

  /// The names that a place is held against; nil where no stage is checked, or the place asks for something else.
  init?(_ facet: LocatedFacet, in language: Language) {
    guard facet.rule.namesStage, let names = facet.members?.values, !names.isEmpty else { return nil }
    var known: Set<String> = []
    let distinct = names.filter { known.insert($0.lowercased()).inserted }
    text = ConstraintText(language: language).value(.restriction(Restriction(enumeration: distinct)))
  }
}
