/// What swift-argument-parser says of a command line that it does not understand: a closed list.
///
/// It speaks English only. `en` is its own text, by which a message is recognised; `fr` is what it says in French. A
/// message that is not in the list is passed on as it is.
public enum ParserMessage: String, Sendable, CaseIterable {
  case unknownOptionWithProposal, unknownOption
  case missingValue, unexpectedValue
  case unexpectedArgument, unexpectedArguments
  case missingArgument, missingOneOf
  case invalidValueWithChoice, invalidValue
  case duplicate
  case unknownShell, undetectedShell

  /// The text, French and English.
  public var phrase: Phrase {
    switch self {
    case .unknownOptionWithProposal:
      Phrase(
        fr: "option inconnue : « {1} » ; vouliez-vous dire « {2} » ?", en: "Unknown option '{1}'. Did you mean '{2}'?")
    case .unknownOption: Phrase(fr: "option inconnue : « {1} »", en: "Unknown option '{1}'")
    case .missingValue: Phrase(fr: "il manque une valeur à « {1} »", en: "Missing value for '{1}'")
    case .unexpectedValue:
      Phrase(
        fr: "l'option « {1} » n'accepte pas de valeur, et « {2} » est donné",
        en: "The option '{1}' does not take any value, but '{2}' was specified.")
    case .unexpectedArgument: Phrase(fr: "argument de trop : « {1} »", en: "Unexpected argument '{1}'")
    case .unexpectedArguments: Phrase(fr: "{1} arguments de trop : « {2} »", en: "{1} unexpected arguments: '{2}'")
    case .missingArgument: Phrase(fr: "il manque l'argument « {1} »", en: "Missing expected argument '{1}'")
    case .missingOneOf: Phrase(fr: "il manque un de ces arguments : « {1} »", en: "Missing one of: '{1}'")
    case .invalidValueWithChoice:
      Phrase(
        fr: "« {1} » n'est pas une valeur de « {2} » ; valeurs possibles : {3}",
        en: "The value '{1}' is invalid for '{2}'. Please provide one of {3}.")
    case .invalidValue:
      Phrase(fr: "« {1} » n'est pas une valeur de « {2} »", en: "The value '{1}' is invalid for '{2}'")
    case .duplicate:
      Phrase(
        fr: "{1} contredit {2}, déjà donné", en: "Value to be set with {1} had already been set with {2}")
    case .unknownShell:
      Phrase(
        fr: "pas de complétion pour « {1} » ; il y en a pour : {2}",
        en: """
          Can't generate completion scripts for '{1}'.
          Please use --generate-completion-script=<shell> with one of:
              {2}
          """)
    case .undetectedShell:
      Phrase(
        fr: "interpréteur de commandes inconnu ; il y a des complétions pour : {1}",
        en: """
          Can't autodetect a supported shell.
          Please use --generate-completion-script=<shell> with one of:
              {1}
          """)
    }
  }

  /// `message` of the parser in `language`; as it is where it is not in the list.
  public static func said(_ message: String, in language: Language) -> String {
    guard language != .en else { return message }
    for known in allCases {
      if let arguments = known.phrase.arguments(matching: message, in: .en) {
        return known.phrase.said(in: language, arguments)
      }
    }
    return message
  }
}
