/// What swift-argument-parser says of a command line that it does not understand: a closed list.
///
/// It speaks English only. A message is recognised by its own text and said in recol's words; one that is not in the list
/// is passed on as it is.
public enum ParserMessage: String, Sendable, CaseIterable {
  case unknownOptionWithProposal, unknownOption
  case missingValue, unexpectedValue
  case unexpectedArgument, unexpectedArguments
  case missingArgument, missingOneOf
  case invalidValueWithChoice, invalidValue
  case duplicate
  case unknownShell, undetectedShell

  /// What recol says in its place, French and English.
  public var phrase: Phrase {
    switch self {
    case .unknownOptionWithProposal:
      Phrase(
        fr: "option inconnue : « {1} » ; vouliez-vous dire « {2} » ?",
        en: "unknown option “{1}”; did you mean “{2}”?")
    case .unknownOption: Phrase(fr: "option inconnue : « {1} »", en: "unknown option “{1}”")
    case .missingValue: Phrase(fr: "il manque une valeur à « {1} »", en: "a value is missing for “{1}”")
    case .unexpectedValue:
      Phrase(
        fr: "l'option « {1} » n'accepte pas de valeur, et « {2} » est donné",
        en: "the option “{1}” takes no value, and “{2}” is given")
    case .unexpectedArgument: Phrase(fr: "argument de trop : « {1} »", en: "one argument too many: “{1}”")
    case .unexpectedArguments: Phrase(fr: "{1} arguments de trop : « {2} »", en: "{1} arguments too many: “{2}”")
    case .missingArgument: Phrase(fr: "il manque l'argument « {1} »", en: "the argument “{1}” is missing")
    case .missingOneOf: Phrase(fr: "il manque un de ces arguments : « {1} »", en: "one of these is missing: “{1}”")
    case .invalidValueWithChoice:
      Phrase(
        fr: "« {1} » n'est pas une valeur de « {2} » ; valeurs possibles : {3}",
        en: "“{1}” is no value of “{2}”; there are: {3}")
    case .invalidValue: Phrase(fr: "« {1} » n'est pas une valeur de « {2} »", en: "“{1}” is no value of “{2}”")
    case .duplicate:
      Phrase(fr: "{1} contredit {2}, déjà donné", en: "{1} contradicts {2}, which is given already")
    case .unknownShell:
      Phrase(
        fr: "pas de complétion pour « {1} » ; il y en a pour : {2}",
        en: "no completion for “{1}”; there is some for: {2}")
    case .undetectedShell:
      Phrase(
        fr: "interpréteur de commandes inconnu ; il y a des complétions pour : {1}",
        en: "unknown shell; there are completions for: {1}")
    }
  }

  /// What the parser says.
  private var original: String {
    switch self {
    case .unknownOptionWithProposal: "Unknown option '{1}'. Did you mean '{2}'?"
    case .unknownOption: "Unknown option '{1}'"
    case .missingValue: "Missing value for '{1}'"
    case .unexpectedValue: "The option '{1}' does not take any value, but '{2}' was specified."
    case .unexpectedArgument: "Unexpected argument '{1}'"
    case .unexpectedArguments: "{1} unexpected arguments: '{2}'"
    case .missingArgument: "Missing expected argument '{1}'"
    case .missingOneOf: "Missing one of: '{1}'"
    case .invalidValueWithChoice: "The value '{1}' is invalid for '{2}'. Please provide one of {3}."
    case .invalidValue: "The value '{1}' is invalid for '{2}'"
    case .duplicate: "Value to be set with {1} had already been set with {2}"
    case .unknownShell:
      """
      Can't generate completion scripts for '{1}'.
      Please use --generate-completion-script=<shell> with one of:
          {2}
      """
    case .undetectedShell:
      """
      Can't autodetect a supported shell.
      Please use --generate-completion-script=<shell> with one of:
          {1}
      """
    }
  }

  /// `message` of the parser in `language`; as it is where it is not in the list.
  ///
  /// - Parameter options: the options there are; one that is the beginning of an unknown one may be meant.
  public static func said(_ message: String, options: [String] = [], in language: Language) -> String {
    for known in allCases {
      let template = Phrase(fr: known.original, en: known.original)
      guard let arguments = template.arguments(matching: message, in: .en) else { continue }
      if known == .unknownOption, let name = arguments.first,
        let meant = options.first(where: { $0.count > 4 && name.hasPrefix($0) })
      {
        return unknownOptionWithProposal.phrase.said(in: language, [name, meant])
      }
      return known.phrase.said(in: language, arguments)
    }
    return message
  }
}
