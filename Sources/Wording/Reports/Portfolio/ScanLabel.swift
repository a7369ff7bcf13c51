/// What a scan ends with, in words: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum ScanLabel: String, Sendable, CaseIterable {
  /// The first line. Arguments: the database; models in digits and as shown; buildings in digits and as shown.
  case headline
  /// The last scan. Arguments: when it began, when it ended.
  case scanned
  /// The same where it was interrupted. Arguments: when it began.
  case interrupted
  /// What is asked. Arguments: by name.
  case asked
  /// Models that were asked something else. Arguments: in digits, as shown.
  case unasked
  /// Models of which nothing is asked. Arguments: in digits, as shown.
  case unconcerned
  /// Demands that could not be read. Arguments: in digits, as shown.
  case refused
  /// The changes. Arguments: new, moved, changed, vanished, each in digits and as shown.
  case changes
  /// Over what could not be read. Arguments: in digits, as shown.
  case unreadable
  /// The rest of a list. Arguments: in digits, as shown.
  case further
  /// What was left out. Arguments: by reason.
  case leftOut
  /// Copies and old versions. Arguments: duplicates and superseded, each in digits and as shown.
  case versions
  /// Rooms with areas. Arguments: those with one, all, the share, the area.
  case rooms
  /// Equipment with makers. Arguments: with one, all, the share.
  case makers
  /// Valid checks. Arguments: valid, all, the share.
  case checks
  /// Over what to do next.
  case next
  /// The command for a page. Arguments: the database.
  case nextPage
  /// The command for a question. Arguments: the database.
  case nextQuestion
  /// The command that tells what was left out, and why. Arguments: the database.
  case nextLeftOut
  /// The command that goes on. Arguments: the folders, the database, what is asked, with a blank before it.
  case nextResume
  /// The command that merges once more. Arguments: the files, the database.
  case nextMerge

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .headline:
      Phrase(
        fr: "{1} — {3} {2:maquette|maquettes}, {5} {4:bâtiment|bâtiments}",
        en: "{1} — {3} {2:model|models}, {5} {4:building|buildings}")
    case .scanned: Phrase(fr: "dernier passage : du {1} au {2}", en: "last scan: from {1} to {2}")
    case .interrupted: Phrase(fr: "dernier passage : {1}, interrompu", en: "last scan: {1}, interrupted")
    case .asked: Phrase(fr: "demandé : {1}", en: "asked: {1}")
    case .unasked:
      Phrase(
        fr: "{2} {1:maquette contrôlée|maquettes contrôlées} sur d'autres exigences, sans résultat pour celles-ci",
        en: "{2} {1:model|models} checked against other requirements, without a result for these")
    case .unconcerned:
      Phrase(
        fr: "{2} {1:maquette n'est visée|maquettes ne sont visées} par aucune des exigences : autre discipline",
        en: "{2} {1:model is|models are} asked nothing: the requirements are for other disciplines")
    case .refused:
      Phrase(
        fr:
          "{2} {1:demande refusée|demandes refusées} à la lecture, {1:vérifiée|vérifiées} sur aucune maquette : aucune n'est conforme à l'ensemble",
        en:
          "{2} {1:request|requests} not understood and asked of no model: none conforms to the whole"
      )
    case .changes:
      Phrase(
        fr:
          "depuis le passage précédent : {2} {1:nouvelle|nouvelles}, {4} {3:déplacée|déplacées}, {6} {5:modifiée|modifiées}, {8} {7:disparue|disparues}",
        en: "since the scan before: {2} new, {4} moved, {6} changed, {8} vanished")
    case .unreadable:
      Phrase(
        fr: "{2} {1:fichier illisible ou endommagé|fichiers illisibles ou endommagés} :",
        en: "{2} {1:file that is|files that are} unreadable or damaged:")
    case .further: Phrase(fr: "… et {2} de plus", en: "… and {2} more")
    case .leftOut: Phrase(fr: "laissé de côté : {1}", en: "left out: {1}")
    case .versions:
      Phrase(
        fr: "non comptés deux fois : {2} {1:doublon|doublons}, {4} {3:version remplacée|versions remplacées}",
        en: "not counted twice: {2} {1:duplicate|duplicates}, {4} superseded {3:version|versions}")
    case .rooms:
      Phrase(fr: "locaux avec surface : {1} sur {2} ({3}), {4} m²", en: "rooms with an area: {1} of {2} ({3}), {4} m²")
    case .makers:
      Phrase(fr: "équipements avec fabricant : {1} sur {2} ({3})", en: "equipment with its maker: {1} of {2} ({3})")
    case .checks: Phrase(fr: "contrôles valides : {1} sur {2} ({3})", en: "valid checks: {1} of {2} ({3})")
    case .next: Phrase(fr: "ensuite :", en: "next:")
    case .nextPage:
      Phrase(
        fr: "recol scan --db {1} --report html=portefeuille.html",
        en: "recol scan --db {1} --report html=portfolio.html")
    case .nextQuestion:
      Phrase(fr: "sqlite3 {1} 'SELECT * FROM unreadable'", en: "sqlite3 {1} 'SELECT * FROM unreadable'")
    case .nextLeftOut: Phrase(fr: "sqlite3 {1} 'SELECT * FROM left_out'", en: "sqlite3 {1} 'SELECT * FROM left_out'")
    case .nextResume: Phrase(fr: "recol scan {1} --db {2}{3}", en: "recol scan {1} --db {2}{3}")
    case .nextMerge: Phrase(fr: "recol scan --merge {1} --db {2}", en: "recol scan --merge {1} --db {2}")
    }
  }
}
