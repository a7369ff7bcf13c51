public import Findings

extension Proposal {
  /// What is proposed, in a word or two. None of them is a decision: admission and acceptance are the owner's.
  public var phrase: Phrase {
    switch self {
    case .conform: Phrase(fr: "CONFORME", en: "CONFORMS")
    case .conformWithRemarks: Phrase(fr: "CONFORME AVEC OBSERVATIONS", en: "CONFORMS, WITH REMARKS")
    case .toBeRedone: Phrase(fr: "À REPRENDRE", en: "TO BE REDONE")
    }
  }
}

extension ProposalReason {
  /// Why it is proposed, as a sentence without its full stop. Arguments: the numbers as shown.
  public var phrase: Phrase {
    switch self {
    case .modelsUnusable:
      Phrase(
        fr: "{1} {1:maquette n'a pas pu être vérifiée|maquettes n'ont pas pu être vérifiées}",
        en: "{1} {1:model|models} could not be checked")
    case .foldersUnread: CheckLabel.foldersUnread.phrase
    case .blockingFailures:
      Phrase(
        fr: """
          {1} {1:exigence bloquante n'est pas satisfaite|exigences bloquantes ne sont pas satisfaites} ({2} \
          {2:contrôle|contrôles} en échec)
          """,
        en: "{1} blocking {1:requirement is|requirements are} not met ({2} {2:check fails|checks fail})")
    case .majorBelowThreshold:
      Phrase(
        fr: "{1} {1:exigence majeure est|exigences majeures sont} sous {1:son|leur} seuil",
        en: "{1} major {1:requirement is below its threshold|requirements are below their threshold}")
    case .otherFailures:
      Phrase(
        fr: "{1} {1:spécification IDS n'est pas respectée|spécifications IDS ne sont pas respectées}",
        en: "{1} IDS {1:specification does|specifications do} not hold")
    case .nothingEvaluated:
      Phrase(fr: "rien n'a pu être évalué", en: "nothing could be evaluated")
    case .minorBelowThreshold:
      Phrase(
        fr: "{1} {1:exigence mineure est|exigences mineures sont} sous {1:son|leur} seuil",
        en: "{1} minor {1:requirement is below its threshold|requirements are below their threshold}")
    case .failuresWithinThreshold:
      Phrase(
        fr: """
          {2} {2:contrôle|contrôles} en échec dans {1} {1:exigence|exigences}, dans la limite de \
          {1:son seuil|leur seuil}
          """,
        en: """
          {2} {2:check fails|checks fail} in {1} {1:requirement|requirements}, within \
          {1:its threshold|their thresholds}
          """)
    case .notEvaluable:
      Phrase(
        fr: "{1} {1:exigence n'a|exigences n'ont} pas pu être évaluée{1:|s} en entier ({2} {2:contrôle|contrôles})",
        en: "{1} {1:requirement|requirements} could not be evaluated in full ({2} {2:check|checks})")
    case .waived:
      Phrase(
        fr: "{2} {2:écart|écarts} sous dérogation dans {1} {1:exigence|exigences}",
        en: "{2} {2:finding is|findings are} waived in {1} {1:requirement|requirements}")
    case .demandsRefused:
      Phrase(
        fr: """
          {1} {1:demande n'a pas pu être lue et n'est pas vérifiée|demandes n'ont pas pu être lues et ne sont pas \
          vérifiées}
          """,
        en: "{1} {1:request was not understood and is|requests were not understood and are} not checked")
    case .toBeSigned:
      Phrase(
        fr: """
          {1} {1:point reste|points restent} à vérifier et à signer par une personne, dont {2} \
          {2:bloquant|bloquants}
          """,
        en: "{1} {1:point is|points are} to be checked and signed by a person, {2} of them blocking")
    case .allValid:
      Phrase(
        fr: "{1} {1:contrôle fait, valide|contrôles faits, tous valides}",
        en: "{1} {1:check made, valid|checks made, all of them valid}")
    }
  }
}

extension ProposalMotive {
  /// The motive as a sentence without its full stop.
  public func said(in language: Language) -> String {
    // A requirement of which nothing was checked has no checks to be counted, and no blocking point is worth no word.
    let phrase =
      switch (reason, numbers.last) {
      case (.notEvaluable, 0): ProposalReason.withoutChecks
      case (.toBeSigned, 0): ProposalReason.withoutBlocking
      default: reason.phrase
      }
    // A number in the singular has one digit, grouped or not.
    return phrase.said(in: language, numbers.map(language.number))
  }
}

extension Gravity {
  /// The severity in a word.
  public var phrase: Phrase {
    switch self {
    case .blocking: Phrase(fr: "bloquant", en: "blocking")
    case .major: Phrase(fr: "majeur", en: "major")
    case .minor: Phrase(fr: "mineur", en: "minor")
    }
  }
}

extension ProposalReason {
  /// ``toBeSigned`` where none of the points is blocking.
  fileprivate static let withoutBlocking = Phrase(
    fr: "{1} {1:point reste|points restent} à vérifier et à signer par une personne",
    en: "{1} {1:point is|points are} to be checked and signed by a person")

  /// ``notEvaluable`` where no check could be made, so that there is none to be counted.
  fileprivate static let withoutChecks = Phrase(
    fr: "{1} {1:exigence n'a pas pu être évaluée|exigences n'ont pas pu être évaluées}",
    en: "{1} {1:requirement|requirements} could not be evaluated")
}
