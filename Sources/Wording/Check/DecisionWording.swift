public import Findings

extension DecisionRegime {
  /// The general clauses whose words are used, behind « vocabulaire ».
  public var phrase: Phrase {
    switch self {
    case .studies:
      Phrase(fr: "du CCAG-MOE (études)", en: "of the CCAG-MOE (studies)")
    case .works: Phrase(fr: "du CCAG-Travaux", en: "of the CCAG-Travaux (works)")
    }
  }
}

extension DecisionTerm {
  /// The word of the general clauses, behind « à ». It names a decision that the owner may take, and takes none.
  public var phrase: Phrase {
    switch self {
    case .admission: Phrase(fr: "une admission en l'état", en: "an admission as it is (admission en l'état)")
    case .admissionWithRemarks:
      Phrase(fr: "une admission avec observations", en: "an admission with remarks (admission avec observations)")
    case .deferral: Phrase(fr: "un ajournement", en: "a deferral (ajournement)")
    case .acceptanceWithoutReservations:
      Phrase(fr: "une réception sans réserve", en: "an acceptance without reservations (réception sans réserve)")
    case .acceptanceWithReservations:
      Phrase(fr: "une réception avec réserves", en: "an acceptance with reservations (réception avec réserves)")
    }
  }
}

/// What reports say of the decision that a proposal corresponds to, and of what a person must look at: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum DecisionLabel: String, Sendable, CaseIterable {
  /// What the proposal corresponds to. Arguments: the clauses, the word.
  case corresponds
  /// The text that says which clauses the stage follows. Arguments: the text.
  case regimeSource
  /// The heading of the reservations. Arguments: how many.
  case reservations
  /// That blocking requirements are among them.
  case obstacles
  /// The heading of the reasons.
  case motives
  /// Nothing could be evaluated because nothing is asked. Arguments: the stage and the lot.
  case nothingAsked
  /// The same, where neither was chosen.
  case nothingAskedAtAll
  /// A model or a folder with what is the matter with it. Arguments: its name, the sentence.
  case fileAndProblem
  /// Requirements that are left out of a list. Arguments: digits, the number as shown.
  case furtherRequirements
  /// The clause of a requirement. Arguments: the clause.
  case clause
  /// What could not be evaluated. Arguments: how many requirements.
  case notEvaluated
  /// How much of a requirement. Arguments: checks in digits, as shown, checks made as shown.
  case notEvaluatedChecks
  /// Where the person who looked signs.
  case signature

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .corresponds:
      Phrase(
        fr: "La proposition correspond, dans le vocabulaire {1}, à {2} ; la décision appartient au maître d'ouvrage.",
        en: "In the words {1} the proposal corresponds to {2}; the decision is the owner's.")
    case .regimeSource: Phrase(fr: "Régime de la phase : {1}.", en: "Rules of the stage: {1}.")
    case .reservations:
      Phrase(fr: "{1} {1:réserve proposée|réserves proposées}", en: "{1} {1:reservation|reservations} proposed")
    case .obstacles:
      Phrase(
        fr: """
          Des exigences bloquantes ne sont pas satisfaites : au maître d'ouvrage d'apprécier si elles font obstacle à \
          la réception.
          """,
        en: """
          Blocking requirements are not met: whether they stand against the acceptance is for the owner to judge.
          """)
    case .motives: Phrase(fr: "Motifs", en: "Reasons")
    case .nothingAsked:
      Phrase(
        fr: "rien n'a été évalué : le cahier ne demande rien que recol vérifie ({1})",
        en: "nothing was evaluated: the cahier asks nothing that recol checks ({1})")
    case .nothingAskedAtAll:
      Phrase(
        fr: "rien n'a été évalué : le cahier ne demande rien que recol vérifie",
        en: "nothing was evaluated: the cahier asks nothing that recol checks")
    case .fileAndProblem: Phrase(fr: "{1} ({2})", en: "{1} ({2})")
    case .furtherRequirements:
      Phrase(fr: "… et {2} {1:autre|autres}", en: "… and {2} more")
    case .clause: Phrase(fr: " ({1})", en: " ({1})")
    case .notEvaluated:
      Phrase(
        fr: """
          {1} {1:exigence que recol n'a pas pu évaluer en entier, à vérifier et à signer|exigences que recol n'a pas \
          pu évaluer en entier, à vérifier et à signer} par une personne
          """,
        en: """
          {1} {1:requirement|requirements} that recol could not evaluate in full, to be checked and signed by a person
          """)
    case .notEvaluatedChecks:
      Phrase(fr: "{2} {1:contrôle|contrôles} sur {3}", en: "{2} of {3} {1:check|checks}")
    case .signature:
      Phrase(
        fr: "Vérifié par ____________________  le ____________  signature ____________",
        en: "Checked by ____________________  on ____________  signature ____________")
    }
  }
}
