/// What reports for other programs say around findings: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum ExchangeLabel: String, Sendable, CaseIterable {
  /// Findings that were left out of a report. Arguments: digits, the number as shown.
  case omitted
  /// The same where `--max-failures` cut them. Arguments: digits, the number as shown, what the option says.
  case omittedByOption
  /// Annotations that were left out, since forges show no more. Arguments: digits, the number as shown.
  case annotationsOmitted
  /// The test that a file can be used.
  case usable
  /// The test that something could be evaluated.
  case evaluated
  /// A requirement of which only what is known or waived fails. Arguments: known in digits, waived in digits.
  case nothingNew
  /// Findings of one requirement. Arguments: digits, the number as shown, all checks as shown, and in digits.
  case failing
  /// What could not be evaluated of one requirement. Arguments: as of ``failing``.
  case doubtful
  /// What stands before a finding that is waived.
  case waived
  /// What stands before a finding that the baseline has.
  case known
  /// What could not be found out. Arguments: the finding.
  case notEvaluated

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .omitted:
      Phrase(
        fr: "{2} {1:autre écart n'est pas écrit|autres écarts ne sont pas écrits} dans ce rapport ; le JSON les a tous",
        en: "{2} more {1:finding is|findings are} not written in this report; the JSON has all of them")
    case .omittedByOption:
      Phrase(
        fr:
          "{2} {1:autre écart n'est pas écrit|autres écarts ne sont pas écrits} dans ce rapport : --max-failures {3} ; sans cette option, le JSON les a tous",
        en:
          "{2} more {1:finding is|findings are} not written in this report: --max-failures {3}; without it, the JSON has all of them"
      )
    case .annotationsOmitted:
      Phrase(
        fr: "{2} {1:annotation|annotations} de plus : la forge n'en montre pas davantage",
        en: "{2} more {1:annotation|annotations}: the forge shows no more of them")
    case .usable: Phrase(fr: "le fichier est lisible et entier", en: "the file can be read and is whole")
    case .evaluated: Phrase(fr: "des exigences ont pu être évaluées", en: "requirements could be evaluated")
    case .nothingNew:
      Phrase(
        fr: "rien de nouveau : {1} {1:écart connu|écarts connus}, {2} sous dérogation",
        en: "nothing new: {1} known {1:finding|findings}, {2} waived")
    case .failing:
      Phrase(
        fr: "{2} {1:écart|écarts} sur {3} {4:contrôle|contrôles}", en: "{2} of {3} {4:check|checks} {1:fails|fail}")
    case .doubtful:
      Phrase(fr: "{2} {1:contrôle|contrôles} sur {3} sans verdict", en: "{2} of {3} checks without a verdict")
    case .waived: Phrase(fr: "sous dérogation", en: "waived")
    case .known: Phrase(fr: "déjà connu", en: "known")
    case .notEvaluated: Phrase(fr: "non évalué — {1}", en: "not evaluated — {1}")
    }
  }
}
