/// The words that swift-argument-parser puts around help: a closed list. `en` is its own text.
public enum HelpFrame: String, Sendable, CaseIterable {
  case overview, usage, arguments, options, verbs, seeVerb, verb, showHelp, showVerbHelp, showVersion, values
  case defaultAfterValues, defaultValue, optionsPlaceholder

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .overview: Phrase(fr: "recol : ", en: "OVERVIEW: ")
    case .usage: Phrase(fr: "UTILISATION : ", en: "USAGE: ")
    case .arguments: Phrase(fr: "ARGUMENTS :", en: "ARGUMENTS:")
    case .options: Phrase(fr: "OPTIONS :", en: "OPTIONS:")
    case .verbs: Phrase(fr: "VERBES :", en: "SUBCOMMANDS:")
    case .seeVerb:
      Phrase(
        fr: "Voir « recol help <verbe> » pour le détail.", en: "See 'recol help <subcommand>' for detailed help.")
    case .verb: Phrase(fr: "<verbe>", en: "<subcommand>")
    case .showHelp: Phrase(fr: "Montre cette aide.", en: "Show help information.")
    case .showVerbHelp: Phrase(fr: "Montre l'aide d'un verbe.", en: "Show subcommand help information.")
    case .showVersion: Phrase(fr: "Montre la version.", en: "Show the version.")
    case .values: Phrase(fr: "(valeurs : ", en: "(values: ")
    case .defaultAfterValues: Phrase(fr: " ; par défaut : ", en: "; default: ")
    case .defaultValue: Phrase(fr: "(par défaut : ", en: "(default: ")
    case .optionsPlaceholder: Phrase(fr: "<options>", en: "<options>")
    }
  }

  /// Help as the parser makes it, with its frame in `language`.
  public static func said(_ help: String, in language: Language) -> String {
    guard language != .en else { return help }
    var text = help
    for frame in allCases { text = text.replacing(frame.phrase.en, with: frame.phrase.said(in: language)) }
    return text
  }
}
