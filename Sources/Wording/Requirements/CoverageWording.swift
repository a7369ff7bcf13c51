import Requirements

/// What a plan leaves out of a cahier or weakens, as sentences.
enum CoverageWording {
  /// The sentence of a code; nil for what is not found by holding one cahier against another.
  static func phrase(_ code: RequirementProblemCode) -> Phrase? {
    switch code {
    case .weakerRequirement:
      Phrase(
        fr: "l'exigence {1} est affaiblie : {2} vaut {3} au lieu de {4}",
        en: "the requirement {1} is weaker: {2} is {3} instead of {4}")
    case .differingRequirement:
      Phrase(
        fr: "l'exigence {1} est modifiée : {2} vaut {3} au lieu de {4} ; à vous de juger si elle demande autant",
        en: "the requirement {1} differs: {2} is {3} instead of {4}; whether it asks as much is yours to judge")
    case .weakerThreshold:
      Phrase(
        fr: "le seuil du cahier est abaissé : {1} vaut {2} au lieu de {3}",
        en: "a threshold of the cahier is lower: {1} is {2} instead of {3}")
    case .weakerCahier:
      Phrase(
        fr: "la convention affaiblit le cahier : {1} vaut {2} au lieu de {3}",
        en: "the plan weakens the cahier: {1} is {2} instead of {3}")
    case .differingCahier:
      Phrase(
        fr: "la convention s'écarte du cahier : {1} vaut {2} au lieu de {3} ; à vous de juger si elle demande autant",
        en: "the plan differs from the cahier: {1} is {2} instead of {3}; whether it asks as much is yours to judge")
    case .addedWaiver:
      Phrase(
        fr: "dérogation à l'exigence {1} que le cahier n'accorde pas (auteur : {2}, jusqu'au : {3})",
        en: "a waiver of the requirement {1} that the cahier does not give (author: {2}, until: {3})")
    case .notCompared:
      Phrase(
        fr: "un IDS ne peut pas tout porter ; n'ont pas été comparés : {1}",
        en: "an IDS cannot carry everything; not compared: {1}")
    case .uncoveredRequirement:
      Phrase(
        fr: "l'exigence {1} (« {2} ») n'est pas reprise",
        en: "the requirement {1} (“{2}”) is left out")
    default: nil
    }
  }

  /// The sentence where one of the two says nothing (`-`); nil where both say something, and for other codes.
  static func phrase(_ problem: RequirementProblem) -> Phrase? {
    guard let phrases = oneSided[problem.code] else { return nil }
    switch problem.arguments.suffix(2).map({ $0 == "-" }) {
    case [true, false]: return phrases.missing
    case [false, true]: return phrases.added
    default: return nil
    }
  }

  /// What is not compared, said in one language: parts of a file and, of requirements, their ids.
  static func parts(_ arguments: [String], in language: Language) -> String {
    arguments.map { argument in
      let halves = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard let raw = halves.first, let code = ConversionLossCode(rawValue: raw) else { return argument }
      let noun = code.noun.said(in: language)
      return halves.count == 2 ? "\(noun) (\(halves[1]))" : noun
    }.joined(separator: language == .fr ? FrenchTypography.unbreakable(" ; ") : "; ")
  }

  /// What is said where something is missing from the plan, and where it is added to what the cahier says.
  private static let oneSided: [RequirementProblemCode: (missing: Phrase, added: Phrase)] = [
    .weakerRequirement: (
      Phrase(
        fr: "l'exigence {1} est affaiblie : {2} n'y figure pas, le cahier demande {4}",
        en: "the requirement {1} is weaker: {2} is not there, the cahier asks for {4}"),
      Phrase(
        fr: "l'exigence {1} est affaiblie : {2} vaut {3}, ce que le cahier ne prévoit pas",
        en: "the requirement {1} is weaker: {2} is {3}, of which the cahier says nothing")
    ),
    .differingRequirement: (
      Phrase(
        fr:
          "l'exigence {1} est modifiée : {2} n'y figure pas, le cahier écrit {4} ; à vous de juger si elle demande autant",
        en:
          "the requirement {1} differs: {2} is not there, the cahier has {4}; whether it asks as much is yours to judge"
      ),
      Phrase(
        fr:
          "l'exigence {1} est modifiée : {2} vaut {3}, le cahier n'en dit rien ; à vous de juger si elle demande autant",
        en: "the requirement {1} differs: {2} is {3}, the cahier has none; whether it asks as much is yours to judge")
    ),
    .weakerCahier: (
      Phrase(
        fr: "la convention affaiblit le cahier : {1} n'y figure pas, le cahier demande {3}",
        en: "the plan weakens the cahier: {1} is not there, the cahier asks for {3}"),
      Phrase(
        fr: "la convention affaiblit le cahier : {1} vaut {2}, ce que le cahier ne prévoit pas",
        en: "the plan weakens the cahier: {1} is {2}, of which the cahier says nothing")
    ),
    .differingCahier: (
      Phrase(
        fr:
          "la convention s'écarte du cahier : {1} n'y figure pas, le cahier écrit {3} ; à vous de juger si elle demande autant",
        en:
          "the plan differs from the cahier: {1} is not there, the cahier has {3}; whether it asks as much is yours to judge"
      ),
      Phrase(
        fr:
          "la convention s'écarte du cahier : {1} vaut {2}, le cahier n'en dit rien ; à vous de juger si elle demande autant",
        en:
          "the plan differs from the cahier: {1} is {2}, the cahier has none; whether it asks as much is yours to judge"
      )
    ),
  ]
}
