/// The headings of the report in Markdown: a closed list.
///
/// The comment of a case says what its arguments are.
public enum MarkdownLabel: String, Sendable, CaseIterable {
  case deadlines, problems, requirements, failures
  /// Lists of failures that are left out. Arguments: their number in digits, as shown.
  case furtherLists

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .deadlines: Phrase(fr: "Échéances", en: "Deadlines")
    case .problems:
      Phrase(fr: "Fichiers inutilisables, en tout ou en partie", en: "Files that cannot be used, wholly or in part")
    case .requirements: Phrase(fr: "Exigences", en: "Requirements")
    case .failures: Phrase(fr: "Premiers écarts", en: "First failures")
    case .furtherLists:
      Phrase(
        fr: "… et {2} {1:autre liste d'écarts|autres listes d'écarts}", en: "… and {2} more {1:list|lists} of failures")
    }
  }
}
