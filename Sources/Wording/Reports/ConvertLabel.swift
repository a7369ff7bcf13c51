/// What the text report of `convert` says around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are.
public enum ConvertLabel: String, Sendable, CaseIterable {
  /// What was written. Arguments: requirements in digits, the number as shown.
  case written
  /// Nothing was written.
  case nothingWritten
  /// What became of the rows of a sheet. Arguments: rows, headings, understood, checklist, refused.
  case rows
  /// What became of its marks. Arguments: marks, understood, checklist, refused.
  case marks
  /// How much can be checked automatically. Arguments: the share.
  case automatic
  /// How much was lost. Arguments: losses in digits, the number as shown.
  case losses

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .written:
      Phrase(fr: "{2} {1:exigence écrite|exigences écrites}", en: "{2} {1:requirement|requirements} written")
    case .nothingWritten: Phrase(fr: "rien n'a été écrit", en: "nothing was written")
    case .rows:
      Phrase(
        fr: """
          {1} {1:ligne|lignes} : {2} {2:titre|titres}, {3} {3:comprise|comprises}, {4} à vérifier à la main, {5} \
          {5:refusée|refusées}
          """,
        en: """
          {1} {1:row|rows}: {2} {2:heading|headings}, {3} understood, {4} to be checked by hand, {5} refused
          """)
    case .marks:
      Phrase(
        fr: "{1} {1:marque|marques} : {2} {2:comprise|comprises}, {3} à vérifier à la main, {4} {4:refusée|refusées}",
        en: "{1} {1:mark|marks}: {2} understood, {3} to be checked by hand, {4} refused")
    case .automatic:
      Phrase(
        fr: "{1} de ce qui est demandé se vérifie automatiquement",
        en: "{1} of what is asked can be checked automatically")
    case .losses:
      Phrase(fr: "{2} {1:perte|pertes} de traduction", en: "{2} {1:loss|losses} in translation")
    }
  }
}
