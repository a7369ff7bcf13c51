/// What text reports say of the sheets of a requirement file around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are.
public enum SheetLabel: String, Sendable, CaseIterable {
  /// What became of the rows of a sheet. Arguments: rows, headings, understood, checklist, refused.
  case rows
  /// What became of its marks. Arguments: marks, understood, checklist, refused.
  case marks
  /// How much can be checked automatically. Arguments: the share.
  case automatic
  /// The same where part of it is checked in part. Arguments: the share, digits, the number as shown.
  case automaticInPart
  /// Rows and marks that were not understood. Arguments: digits, the number as shown.
  case refused
  /// The same with the first of them. Arguments: what ``refused`` says, its place, what is wrong there.
  case firstRefused
  /// Remarks on other rows. Arguments: digits, the number as shown.
  case furtherRemarks
  /// What people have to check. Arguments: digits, the number as shown.
  case checklist
  /// Lines that are left out of a list. Arguments: digits, the number as shown.
  case further

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
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
    case .automaticInPart:
      Phrase(
        fr: """
          {1} de ce qui est demandé se vérifie automatiquement, dont {3} {2:demande|demandes} en partie : des mots \
          de leurs cellules n'ont pas été compris
          """,
        en: """
          {1} of what is asked can be checked automatically, {3} {2:request|requests} of it in part: words of their \
          cells were not understood
          """)
    case .refused:
      Phrase(
        fr: """
          {2} {1:demande refusée|demandes refusées} à la lecture : rien n'est vérifié pour {1:elle|elles}
          """,
        en: "{2} {1:request|requests} not understood: nothing is checked for {1:it|them}")
    case .firstRefused: Phrase(fr: "{1} (d'abord {2} : {3})", en: "{1} (first {2}: {3})")
    case .furtherRemarks:
      Phrase(
        fr: "{2} {1:remarque|remarques} sur d'autres lignes : recol convert les donne",
        en: "{2} {1:remark|remarks} on other rows: recol convert tells them")
    case .checklist:
      Phrase(
        fr: "{2} {1:exigence|exigences} à vérifier et à signer par une personne",
        en: "{2} {1:requirement|requirements} to be checked and signed by a person")
    case .further: Phrase(fr: "… et {2} de plus", en: "… and {2} more")
    }
  }
}
