/// What reports say of a baseline, of waivers and of a threshold: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum GateLabel: String, Sendable, CaseIterable {
  /// The heading, and that of a threshold alone.
  case heading, shareHeading
  /// What it comes to: that nothing is new; that it passes for another reason; that it does not; that a part could not
  /// be checked.
  case passes, accepted, refuses, notJudged
  /// How many findings have a state. Arguments: digits, the number as shown.
  case new, worse, known, waived
  /// Findings that are not waived, where there is no baseline. Arguments: digits, the number as shown.
  case open
  /// Findings of the baseline that are gone. Arguments: digits, the number as shown.
  case gone
  /// Findings of the baseline that nobody looked for. Arguments: digits, the number as shown.
  case unevaluated
  /// The baseline. Arguments: its path, how many findings it has as shown.
  case baseline
  /// A waiver that is used. Arguments: requirement, findings in digits, reason, author.
  case waiver
  /// Waivers that are not listed. Arguments: digits, the number as shown.
  case furtherWaivers
  /// Remarks that are not listed. Arguments: digits, the number as shown.
  case furtherRemarks
  /// The last day of a waiver. Arguments: the day.
  case until
  /// The threshold. Arguments: the path of the model, the share reached, valid checks, checks made, the share asked for.
  case share
  /// Models that are not listed: those below the threshold, those of which nothing was checked, those that reach it.
  /// Arguments: digits, the number as shown.
  case furtherBelow, furtherUnchecked, furtherReached
  /// The heading of the column that says how a finding stands.
  case state

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .heading: Phrase(fr: "Référence et dérogations", en: "Baseline and waivers")
    case .shareHeading: Phrase(fr: "Seuil", en: "Threshold")
    case .accepted: Phrase(fr: "la remise passe", en: "the delivery passes")
    case .passes: Phrase(fr: "rien de nouveau : la remise passe", en: "nothing new: the delivery passes")
    case .notJudged:
      Phrase(
        fr: "la remise ne peut pas être jugée : une partie n'a pas pu être vérifiée",
        en: "the delivery cannot be judged: part of it could not be checked")
    case .refuses: Phrase(fr: "la remise ne passe pas", en: "the delivery does not pass")
    case .new: Phrase(fr: "{2} {1:nouvel écart|nouveaux écarts}", en: "{2} new {1:finding|findings}")
    case .open: Phrase(fr: "{2} {1:écart|écarts} hors dérogation", en: "{2} {1:finding|findings} not waived")
    case .worse: Phrase(fr: "{2} {1:écart aggravé|écarts aggravés}", en: "{2} {1:finding|findings} made worse")
    case .known: Phrase(fr: "{2} {1:écart connu|écarts connus}", en: "{2} known {1:finding|findings}")
    case .waived: Phrase(fr: "{2} {1:écart|écarts} sous dérogation", en: "{2} waived {1:finding|findings}")
    case .gone:
      Phrase(
        fr: "{2} {1:écart de la référence n'est plus là|écarts de la référence ne sont plus là}",
        en: "{2} {1:finding|findings} of the baseline {1:is|are} gone")
    case .unevaluated:
      Phrase(
        fr:
          "{2} {1:écart de la référence n'a pas été revu|écarts de la référence n'ont pas été revus} (exigence non évaluée)",
        en: "{2} {1:finding|findings} of the baseline not looked for again (requirement not evaluated)")
    case .baseline: Phrase(fr: "référence : {1} ({2})", en: "baseline: {1} ({2})")
    case .waiver:
      Phrase(
        fr: "dérogation à {1}, {2} {2:écart|écarts} : {3} ({4})",
        en: "waiver of {1}, {2} {2:finding|findings}: {3} ({4})")
    case .furtherWaivers:
      Phrase(fr: "… et {2} {1:autre dérogation|autres dérogations}", en: "… and {2} more {1:waiver|waivers}")
    case .furtherRemarks:
      Phrase(fr: "… et {2} {1:autre remarque|autres remarques}", en: "… and {2} more {1:remark|remarks}")
    case .until: Phrase(fr: "jusqu'au {1}", en: "until {1}")
    case .share:
      Phrase(
        fr: "{1} : {2} de contrôles valides ({3} sur {4}), {5} demandés",
        en: "{1}: {2} of checks valid ({3} of {4}), {5} asked for")
    case .furtherBelow:
      Phrase(
        fr: "… et {2} {1:autre maquette|autres maquettes} sous le seuil",
        en: "… and {2} more {1:model|models} below the threshold")
    case .furtherUnchecked:
      Phrase(
        fr: "… et {2} {1:autre maquette|autres maquettes} sans aucun contrôle",
        en: "… and {2} more {1:model|models} without any check")
    case .furtherReached:
      Phrase(
        fr: "… et {2} {1:autre maquette qui atteint|autres maquettes qui atteignent} le seuil",
        en: "… and {2} more {1:model that reaches|models that reach} the threshold")
    case .state: Phrase(fr: "Situation", en: "State")
    }
  }
}
