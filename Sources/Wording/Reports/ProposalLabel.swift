/// What the text report of `check` says of a cahier around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum ProposalLabel: String, Sendable, CaseIterable {
  /// What is proposed. Arguments: the proposal.
  case proposal
  /// Whose decision it is.
  case decision
  /// The lot asked for. Arguments: its id.
  case lot
  /// Blocking requirements that are not met. Arguments: how many.
  case blocking
  /// One of them. Arguments: failing checks in digits, the same as shown, checks made as shown.
  case failing
  /// With the ways in which they fail. Arguments: the sentence, the ways.
  case failingHow
  /// A way to fail among several. Arguments: the way, its checks as shown.
  case wayToFail
  /// In how many of several models. Arguments: how many, of how many.
  case inModels
  /// Requirements that are left out of a list. Arguments: digits, the number as shown.
  case furtherRequirements
  /// The heading of the rates.
  case rates
  /// The heads of their columns.
  case checks, present, filled, valid
  /// A row of what every lot provides.
  case everyLot
  /// A row of all checks together.
  case allLots
  /// Why the rows of lots add up to more than all checks together.
  case sharedChecks
  /// The weighted score. Arguments: the share.
  case score
  /// The lots of a requirement. Arguments: how many, their ids.
  case lots
  /// The threshold of a requirement. Arguments: the share that is asked for, the one that was reached.
  case threshold
  /// The same, of a part of a submission: the threshold is judged on all of it.
  case thresholdOfAll
  /// The stronger mark.
  case reinforced

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .proposal: Phrase(fr: "Proposition : {1}", en: "Proposal: {1}")
    case .decision:
      Phrase(
        fr: "Avis calculé d'après les seuils du cahier ; la décision appartient au maître d'ouvrage.",
        en: "Computed from the thresholds of the cahier; the decision is the owner's.")
    case .lot: Phrase(fr: "lot : {1}", en: "lot: {1}")
    case .blocking:
      Phrase(
        fr: "{1} {1:exigence bloquante non satisfaite|exigences bloquantes non satisfaites}",
        en: "{1} blocking {1:requirement|requirements} not met")
    case .failing:
      Phrase(
        fr: "{2} {1:contrôle|contrôles} en échec sur {3}", en: "{2} of {3} checks {1:fails|fail}")
    case .failingHow: Phrase(fr: "{1} : {2}", en: "{1}: {2}")
    case .wayToFail: Phrase(fr: "{1} ({2})", en: "{1} ({2})")
    case .inModels: Phrase(fr: "({1} {1:maquette|maquettes} sur {2})", en: "({1} of {2} {2:model|models})")
    case .furtherRequirements:
      Phrase(
        fr: "… et {2} {1:autre exigence|autres exigences}", en: "… and {2} more {1:requirement|requirements}")
    case .rates: Phrase(fr: "Taux par lot", en: "Rates by lot")
    case .checks: Phrase(fr: "contrôles", en: "checks")
    case .present: Phrase(fr: "présents", en: "present")
    case .filled: Phrase(fr: "renseignés", en: "filled")
    case .valid: Phrase(fr: "valides", en: "valid")
    case .everyLot: Phrase(fr: "sans lot désigné", en: "no lot named")
    case .allLots: Phrase(fr: "ensemble", en: "all together")
    case .sharedChecks:
      Phrase(
        fr: """
          Un contrôle demandé à plusieurs lots compte dans chacun d'eux : la somme des lots dépasse l'ensemble des \
          contrôles.
          """,
        en: "A check that several lots are asked for counts in each of them: the lots add up to more than all checks.")
    case .score: Phrase(fr: "score pondéré : {1}", en: "weighted score: {1}")
    case .lots: Phrase(fr: "{1:lot|lots} {2}", en: "{1:lot|lots} {2}")
    case .threshold: Phrase(fr: "{2} valides pour un seuil de {1}", en: "{2} valid for a threshold of {1}")
    case .thresholdOfAll:
      Phrase(
        fr: "{2} valides ici ; le seuil de {1} vaut pour la remise entière",
        en: "{2} valid here; the threshold of {1} is one of the whole submission")
    case .reinforced: Phrase(fr: "exigence renforcée", en: "stronger mark")
    }
  }
}
