import Requirements

/// Short words that a problem of a requirement file carries among its arguments, in words: a closed list.
///
/// Readers of bytes know no language. They name what they mean by a word of their own, which stands here.
public enum ProblemWord: String, Sendable, CaseIterable {
  // What is wrong with a regular expression (`Pattern.CompilationError`)
  case unexpectedEnd = "unexpected-end"
  case unbalancedParenthesis = "unbalanced-parenthesis"
  case nothingToRepeat = "nothing-to-repeat"
  case badQuantifier = "bad-quantifier"
  case badRange = "bad-range"
  case badCharacterClass = "bad-character-class"
  case unknownEscape = "unknown-escape"
  case unknownCategory = "unknown-category"
  case tooDeep = "too-deep"
  case tooLong = "too-long"
  // The shapes of a node of YAML
  case nothing, text, list, mapping, number, boolean

  /// The word for readers.
  public var phrase: Phrase {
    switch self {
    case .unexpectedEnd: Phrase(fr: "elle s'arrête trop tôt", en: "it ends too early")
    case .unbalancedParenthesis:
      Phrase(fr: "une parenthèse n'est pas fermée, ou pas ouverte", en: "a parenthesis is not closed, or not opened")
    case .nothingToRepeat:
      Phrase(
        fr: "rien ne précède ?, * ou + ; \\?, \\* et \\+ les prennent à la lettre",
        en: "nothing stands before ?, * or +; \\?, \\* and \\+ mean the characters")
    case .badQuantifier:
      Phrase(fr: "le nombre de répétitions entre { et } est illisible", en: "the count between { and } is unreadable")
    case .badRange: Phrase(fr: "un intervalle finit avant de commencer", en: "a range ends before it begins")
    case .badCharacterClass:
      Phrase(fr: "ce qui est entre [ et ] est illisible", en: "what stands between [ and ] is unreadable")
    case .unknownEscape:
      Phrase(fr: "XML Schema ne connaît pas ce qui suit \\", en: "XML Schema does not know what follows \\")
    case .unknownCategory:
      Phrase(fr: "\\p{…} ne nomme pas de catégorie de caractères", en: "\\p{…} names no category of characters")
    case .tooDeep: Phrase(fr: "trop de parenthèses les unes dans les autres", en: "too many groups inside each other")
    case .tooLong: Phrase(fr: "elle est trop longue, ou répète trop", en: "it is too long, or repeats too much")
    case .nothing: Phrase(fr: "rien", en: "nothing")
    case .text: Phrase(fr: "un texte", en: "a text")
    case .list: Phrase(fr: "une liste", en: "a list")
    case .mapping: Phrase(fr: "des clés et leurs valeurs", en: "keys with their values")
    case .number: Phrase(fr: "un nombre", en: "a number")
    case .boolean: Phrase(fr: "true ou false", en: "true or false")
    }
  }
}

extension RequirementProblem {
  /// The arguments with the words of closed lists in words of a language.
  func saidArguments(in language: Language) -> [String] {
    switch code {
    case .notCompared: return [CoverageWording.parts(arguments, in: language)]
    case .yamlMalformed, .xmlMalformed, .xmlRefused:
      return SyntaxFault.said(arguments, in: language).map { [$0] } ?? arguments
    case .weakerRequirement, .differingRequirement, .weakerThreshold, .weakerCahier, .differingCahier:
      let subject = arguments.count - 3
      return arguments.enumerated().map { place, text in
        place < subject
          ? text
          : place == subject
            ? CoverageWord.subject(text, in: language) : CoverageWord.value(text, in: language)
      }
    case .fileUnreadable: return arguments.prefix(1).map { ArchiveFault.said($0, in: language) } + arguments.dropFirst()
    case .notXML: return arguments.map { MistakenContent(rawValue: $0)?.phrase.said(in: language) ?? $0 }
    case .notCahier: return arguments.map { MistakenYAML(rawValue: $0)?.phrase.said(in: language) ?? $0 }
    case .invalidPattern, .wrongShape:
      // What was written, or the key, comes first and is nobody's word.
      return arguments.prefix(1)
        + arguments.dropFirst().map { ProblemWord(rawValue: $0)?.phrase.said(in: language) ?? $0 }
    case .invalidKeyValue:
      return arguments.prefix(2)
        + arguments.dropFirst(2).map { ProblemWord(rawValue: $0)?.phrase.said(in: language) ?? $0 }
    case .missingKey: return arguments.prefix(1).map { Self.either($0, in: language) } + arguments.dropFirst()
    // The title in both languages, the French one first.
    case .uncoveredRequirement where arguments.count == 3: return [arguments[0], arguments[language == .fr ? 1 : 2]]
    default: return arguments
    }
  }

  /// `a, b, c` as `a, b or c`.
  private static func either(_ list: String, in language: Language) -> String {
    guard let last = list.ranges(of: ", ").last else { return list }
    return list[..<last.lowerBound] + (language == .fr ? " ou " : " or ") + list[last.upperBound...]
  }
}
