/// What recol says on standard error while it works, and when it fails: a closed list.
///
/// The comment of a case says what its arguments are.
public enum RunMessage: String, Sendable, CaseIterable {
  /// A report cannot be written. Arguments: the path, what the system says.
  case cannotWrite
  /// A folder to write holds what recol did not write. Arguments: the path.
  case foreignFolder
  /// `--stage` has no effect. Arguments: the stage.
  case stageWithoutEffect
  /// `--stage` has no effect on some of the files. Arguments: the stage, the files, how many.
  case stageWithoutEffectIn
  /// `--lot` has no effect on some of the files. Arguments: the lot, the files, how many.
  case lotWithoutEffectIn
  /// `--lot` has no effect. Arguments: the lot.
  case lotWithoutEffect
  /// `--amount` has no effect. Arguments: the amount.
  case amountWithoutEffect
  /// Options that mean something to a cahier alone. Arguments: how many, their names.
  case withoutCahier
  /// Options that mean nothing to `diff` without requirements. Arguments: how many, their names.
  case withoutRequirements
  /// `--max-failures` keeps failures out of a format that cannot say so. Arguments: the number, the format, digits of what
  /// is left out, the number as shown.
  case listsCut
  /// A cahier does not have the stage that is asked for. Arguments: the stage, those it has.
  case noSuchStage
  /// Arguments: what was typed, the stages that are called so.
  case severalStages
  /// A cahier does not have the lot that is asked for. Arguments: the lot, those it has.
  case noSuchLot
  /// A requirement file is not for the version of IFC that is asked for. Arguments: the version, those it is for.
  case noSuchSchema
  /// A converted file would be refused, and is not written. Arguments: its path, what is wrong.
  case conversionUnsound
  /// A matrix was written as a cahier, and recol would refuse it as it is. Arguments: its path.
  case conversionToBeMended
  /// A converted file would be longer than recol reads. Arguments: its path.
  case conversionTooLong
  /// A conversion of a file without requirements.
  case nothingAsked
  /// A conversion of a matrix of which no row was understood.
  case nothingUnderstood
  /// A conversion of which nothing is due. Arguments: requirements of the file in digits, their number as shown, the
  /// options that choose, behind a blank.
  case nothingDue
  /// A conversion to IDS of which nothing can be said. Arguments: requirements that are due in digits, their number as
  /// shown, the options that choose, behind a blank.
  case nothingSaidAsIDS
  /// `--stage` or `--lot` chooses nothing. Arguments: the option with its value, the path of the file.
  case selectionWithoutEffect
  /// A requirement file that is a folder.
  case requirementIsFolder
  /// A document that is nearly all holes, whose sum is not made. Arguments: its size, and how much is stored.
  case hollowDocument
  /// Objects that were asked for and are not there. Arguments: digits, their names.
  case objectsMissing
  /// Something that was asked for is geometry, of which `show` says nothing. Arguments: its name, its class.
  case noObject
  /// An invalid requirement file is used all the same. Arguments: its path.
  case invalidAllowed
  /// `serve` listens. Arguments: its address.
  case serving
  /// The token that was made for it. Arguments: the token.
  case servingToken
  /// Another server uses the data folder. Arguments: its path.
  case folderInUse
  /// A folder cannot be used. Arguments: its path, what the system says.
  case badFolder
  /// An address cannot be listened at. Arguments: it, what the system says.
  case cannotListen
  /// The format of ifctester is asked for, and something else than one model and one IDS is given.
  case onlyIDS
  /// A file was cut, or could not be read to its end, after all was said of it.
  case fileCut
  /// Rules between files, which nobody asks of models one by one. Arguments: how many, their codes.
  case rulesNotAsked
  /// Waivers of cahiers, which only a check applies. Arguments: how many.
  case waiversNotApplied
  /// A scan goes on where it was interrupted.
  case scanContinued
  /// A scan was interrupted.
  case scanInterrupted
  /// Requirement files were changed while models were asked them.
  case requirementsChanged
  /// Another scan writes to the database. Arguments: its path.
  case databaseBusy
  /// A file is a database of another program, or none of an archive. Arguments: its path.
  case databaseForeign
  /// A database of a later recol. Arguments: its path, its version, the one that is known.
  case databaseNewer
  /// A file is no database, or a damaged one. Arguments: its path.
  case databaseDamaged
  /// A database cannot be written, or read, for want of room or because the disk fails. Arguments: its path, what SQLite
  /// says, in English, which is not shown.
  case databaseDisk
  /// A database is asked for that is not there. Arguments: its path.
  case databaseMissing
  /// A folder is named where a database is wanted. Arguments: its path.
  case databaseIsFolder
  /// A database, or its folder, may not be written to. Arguments: its path.
  case databaseReadOnly
  /// Another program has the database, and did not let go of it. Arguments: its path.
  case databaseLocked
  /// A database is to be merged into itself. Arguments: its path, the same as the database.
  case sameDatabase
  /// Two paths have one id. Arguments: a path.
  case idCollision
  /// No process that reads models can be started. Arguments: what the system says.
  case readerNotStarted
  /// Processes that read models end at once. Arguments: their status.
  case readerNotWorking
  /// A file to merge cannot be read. Arguments: its path, what the system says.
  case cannotMerge
  /// A line to merge is none of a model. Arguments: the path, the line's number.
  case noModelLine
  /// A scan found no model. Arguments: the database.
  case noModelsFound
  /// A line, or a path, that is read is longer than one may be. Arguments: the file, the most, as a size.
  case lineTooLong
  /// A database to merge claims a count that no archive can add up. Arguments: the path.
  case countTooLarge
  /// A line to merge does. Arguments: the path, the line's number.
  case countTooLargeInLine
  /// Checks of an earlier server that cannot be read. Arguments: how many, the first folders.
  case unreadableChecks
  /// Rows for another program were written. Arguments: the file, accepted, refused, the file of these.
  case handedOver
  /// A day is not given with which values are compared. Arguments: how many requirements need it, their ids.
  case acceptanceNotGiven, deliveryNotGiven
  /// Damaged models are not in what was written for other programs. Arguments: how many, the first paths.
  case notHandedOver
  /// Models that are others than those scanned are not in what was written for other programs. Arguments: how many, the
  /// first paths.
  case notAsScanned
  /// How far a scan is that still looks for models. Arguments: models, their size.
  case scanFound
  /// How far a scan is. Arguments: models done, of how many, errors, models a second, size a second, the time left.
  case scanProgress
  /// A fault of recol. Arguments: what.
  case fault

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .serving: Phrase(fr: "à l'écoute sur {1} (Ctrl-C pour arrêter)", en: "listening at {1} (Ctrl-C to stop)")
    case .servingToken: Phrase(fr: "jeton d'accès : {1}", en: "access token: {1}")
    case .folderInUse:
      Phrase(fr: "un autre recol serve utilise le dossier {1}", en: "another recol serve uses the folder {1}")
    case .badFolder: Phrase(fr: "le dossier {1} ne peut pas servir : {2}", en: "the folder {1} cannot be used: {2}")
    case .cannotListen:
      Phrase(fr: "impossible d'écouter sur {1} : {2}", en: "cannot listen at {1}: {2}")
    case .cannotWrite: Phrase(fr: "{1} ne peut pas être écrit : {2}", en: "{1} cannot be written: {2}")
    case .foreignFolder:
      Phrase(
        fr:
          "le dossier {1} contient autre chose qu'un rapport précédent de recol : rien n'y est écrit ; indiquez un dossier vide ou nouveau",
        en:
          "the folder {1} holds more than an earlier report of recol: nothing is written there; name an empty or a new one"
      )
    case .stageWithoutEffect:
      Phrase(
        fr: "--stage {1} est noté dans le rapport et n'a pas d'effet sur un IDS, qui ne connaît pas les phases",
        en: "--stage {1} is noted in the report and has no effect on an IDS, which does not know stages")
    case .stageWithoutEffectIn:
      Phrase(
        fr: "--stage {1} n'a pas d'effet sur {2}, qui ne {3:connaît|connaissent} pas de phases : tout en est demandé",
        en: "--stage {1} has no effect on {2}, which {3:knows|know} no stages: all of it is asked")
    case .lotWithoutEffectIn:
      Phrase(
        fr: "--lot {1} n'a pas d'effet sur {2}, qui ne {3:connaît|connaissent} pas de lots : tout en est demandé",
        en: "--lot {1} has no effect on {2}, which {3:knows|know} no lots: all of it is asked")
    case .lotWithoutEffect:
      Phrase(
        fr: "--lot {1} n'a pas d'effet sur un IDS, qui ne connaît pas les lots",
        en: "--lot {1} has no effect on an IDS, which does not know lots")
    case .amountWithoutEffect:
      Phrase(
        fr: "--amount {1} n'a pas d'effet : à cette phase, aucune formule de pénalité ne demande de montant",
        en: "--amount {1} has no effect: no cahier states a formula for penalties at this stage that takes an amount")
    case .withoutCahier:
      Phrase(
        fr: "{2} {1:n'a|n'ont} pas d'effet : seul un cahier des charges en fait usage, et il n'y a que des IDS",
        en: "{2} {1:has|have} no effect: only a cahier makes use of {1:it|them}, and there are IDS files alone")
    case .withoutRequirements:
      Phrase(
        fr: "{2} {1:n'a|n'ont} pas d'effet sans --against : seuls les objets sont comparés",
        en: "{2} {1:has|have} no effect without --against: objects alone are compared")
    case .listsCut:
      Phrase(
        fr:
          "--max-failures {1} : {4} {3:écart n'est|écarts ne sont} pas dans le rapport {2}, qui n'a pas de place pour le dire",
        en: "--max-failures {1}: {4} {3:finding is|findings are} not in the report {2}, which has no place to say so")
    case .noSuchStage:
      Phrase(
        fr: "le cahier n'a pas de phase « {1} » ; ses phases : {2}",
        en: "the cahier has no stage “{1}”; its stages: {2}")
    case .severalStages:
      Phrase(
        fr: "« {1} » nomme plusieurs phases du cahier : {2} ; dire laquelle",
        en: "“{1}” names several stages of the cahier: {2}; say which")
    case .noSuchLot:
      Phrase(fr: "le cahier n'a pas de lot « {1} » ; ses lots : {2}", en: "the cahier has no lot “{1}”; its lots: {2}")
    case .noSuchSchema:
      Phrase(
        fr: "le fichier ne vise pas {1} ; ses versions d'IFC : {2}",
        en: "the file is not for {1}; its versions of IFC: {2}")
    case .conversionUnsound:
      Phrase(
        fr: "« {1} » n'est pas écrit, recol ne pourrait pas s'en servir : {2}",
        en: "“{1}” is not written, recol could not use it: {2}")
    case .conversionToBeMended:
      Phrase(
        fr: "« {1} » est écrit avec des erreurs, à corriger : tel quel, recol le refuserait",
        en: "“{1}” is written with errors, to be mended: as it stands, recol would refuse it")
    case .conversionTooLong:
      Phrase(
        fr: "« {1} » n'est pas écrit : avec ses listes écrites en entier, il serait plus long que ce que recol lit ; "
          + "écrivez du YAML, ou une phase ou un lot à la fois (--stage, --lot)",
        en: "“{1}” is not written: with its lists written out, it would be longer than what recol reads; "
          + "write YAML, or a stage or a lot at a time (--stage, --lot)")
    case .nothingAsked:
      Phrase(fr: "le fichier ne demande rien", en: "the file asks for nothing")
    case .nothingUnderstood:
      Phrase(
        fr: "aucune ligne de la matrice n'a été comprise ; corrigez-la, ou sa disposition "
          + "(--save-layout, --layout)",
        en: "no row of the matrix was understood; mend it, or its layout (--save-layout, --layout)")
    case .nothingDue:
      Phrase(
        fr: "le fichier a {2} {1:exigence|exigences}, et aucune n'est due avec ce choix{3}",
        en: "the file has {2} {1:requirement|requirements}, and none is due by this choice{3}")
    case .nothingSaidAsIDS:
      Phrase(
        fr: "de {2} {1:exigence due|exigences dues}{3}, un IDS ne peut rien dire ; les pertes en "
          + "donnent la raison, et recol check les vérifie dans le fichier d'origine",
        en: "of {2} {1:requirement that is|requirements that are} due{3}, an IDS can say nothing; "
          + "the losses give the reason, and recol check checks them in the file that was read")
    case .selectionWithoutEffect:
      Phrase(
        fr: "{1} n'a pas d'effet : {2} ne fait pas cette distinction, tout y est dû",
        en: "{1} has no effect: {2} does not make this distinction, all of it is due")
    case .requirementIsFolder:
      Phrase(fr: "c'est un dossier", en: "it is a folder")
    case .hollowDocument:
      Phrase(
        fr: "fichier creux, somme non calculée : {1} annoncés, {2} écrits ; à livrer en entier",
        en: "hollow file, no sum made: {1} announced, {2} written; deliver it whole")
    case .objectsMissing:
      Phrase(
        fr: "{1:objet introuvable|objets introuvables} : {2}", en: "no such {1:object|objects}: {2}")
    case .noObject:
      Phrase(
        fr: "{1} est un {2} : de la géométrie, que recol show ne décrit pas",
        en: "{1} is an {2}: geometry, which recol show does not describe")
    case .invalidAllowed:
      Phrase(
        fr: "{1} est invalide ; seules ses spécifications valides sont vérifiées (--allow-invalid)",
        en: "{1} is invalid; only its sound specifications are checked (--allow-invalid)")
    case .onlyIDS:
      Phrase(
        fr:
          "le format ifctester ne connaît qu'une maquette et un IDS : un cahier des charges, plusieurs maquettes ou plusieurs fichiers n'y ont pas de place (« recol convert cahier.yaml exigences.ids » traduit ce qui peut l'être)",
        en:
          "the format ifctester knows one model and one IDS: a cahier, several models or several files have no place in it (“recol convert cahier.yaml requirements.ids” says what can be said as IDS)"
      )
    case .fileCut:
      Phrase(
        fr: "un fichier a été coupé par un autre programme, ou n'a pu être lu jusqu'au bout : à relire",
        en: "a file was cut by another program, or could not be read to its end: read it again")
    case .rulesNotAsked:
      Phrase(
        fr:
          "{1} {1:règle compare des fichiers, et n'est pas évaluée|règles comparent des fichiers, et ne sont pas évaluées}"
          + " ici ({2}) ; voir recol check",
        en: "{1} {1:rule compares files, and is|rules compare files, and are} not evaluated here ({2}); see recol check"
      )
    case .waiversNotApplied:
      Phrase(
        fr:
          "{1} {1:dérogation du cahier n'est pas appliquée|dérogations du cahier ne sont pas appliquées} ici ; voir recol"
          + " check",
        en: "{1} {1:waiver of the cahier is|waivers of the cahier are} not applied here; see recol check")
    case .scanContinued:
      Phrase(fr: "le relevé interrompu a été repris là où il en était", en: "the scan went on where it was interrupted")
    case .scanInterrupted:
      Phrase(
        fr:
          "relevé interrompu ; la même commande le reprendra", en: "scan interrupted; the same command goes on with it")
    case .requirementsChanged:
      Phrase(
        fr:
          "un fichier d'exigences a changé pendant le relevé : ce qui était lu avant est gardé, le reste est à relever de nouveau, par la même commande",
        en:
          "a requirement file changed during the scan: what was read before is kept, the rest is still to be scanned, by the same command"
      )
    case .databaseBusy:
      Phrase(
        fr: "un autre relevé écrit dans {1} : attendez-en la fin",
        en: "another scan writes to {1}: wait for its end")
    case .databaseForeign:
      Phrase(
        fr: "{1} est une base d'un autre programme ; indiquez un fichier nouveau, ou une base de recol scan",
        en: "{1} is a database of another program; name a new file, or a database of recol scan")
    case .databaseNewer:
      Phrase(
        fr: "{1} a été faite par une version plus récente de recol (tables {2}, ici {3}) : mettez recol à jour",
        en: "{1} was made by a later recol (tables {2}, here {3}): update recol")
    case .databaseDamaged:
      Phrase(
        fr: "{1} n'est pas une base SQLite, ou elle est endommagée", en: "{1} is no SQLite database, or a damaged one")
    case .databaseDisk:
      Phrase(
        fr:
          "{1} ne peut pas être écrite ou lue : il n'y a plus de place, ou le disque ne répond pas ; ce qui précède est enregistré, la même commande reprendra une fois la place faite",
        en:
          "{1} cannot be written or read: there is no space left, or the disk does not answer; what came before is kept, and the same command goes on once there is room"
      )
    case .databaseMissing:
      Phrase(
        fr: "la base {1} n'existe pas ; « recol scan DOSSIER --db {1} » la crée",
        en: "there is no database {1}; “recol scan FOLDER --db {1}” makes it")
    case .databaseIsFolder:
      Phrase(
        fr: "{1} est un dossier ; indiquez un fichier, par exemple {1}/archive.sqlite",
        en: "{1} is a folder; name a file, such as {1}/archive.sqlite")
    case .databaseReadOnly:
      Phrase(
        fr:
          "{1} ne peut pas être ouverte en écriture : donnez le droit d'écrire dans le fichier et dans son dossier, ou travaillez sur une copie",
        en: "{1} cannot be opened to write: give the right to write to the file and its folder, or work on a copy")
    case .databaseLocked:
      Phrase(
        fr: "un autre programme a ouvert {1} et la garde : recommencez quand il aura fini",
        en: "another program has {1} open and keeps it: try again when it has finished")
    case .sameDatabase:
      Phrase(
        fr: "{1} et {2} sont le même fichier : une base n'est pas reprise en elle-même",
        en: "{1} and {2} are the same file: a database is not merged into itself")
    case .idCollision:
      Phrase(
        fr: "{1} a le même identifiant qu'un autre chemin de la base : déplacez-le",
        en: "{1} has the same id as another path of the database: move it")
    case .readerNotStarted:
      Phrase(fr: "aucun processus de lecture ne démarre : {1}", en: "no process that reads models can be started: {1}")
    case .readerNotWorking:
      Phrase(
        fr: "les processus de lecture s'arrêtent aussitôt (code {1})",
        en: "the processes that read models end at once (status {1})")
    case .cannotMerge: Phrase(fr: "{1} ne peut pas être lu : {2}", en: "{1} cannot be read: {2}")
    case .noModelsFound:
      Phrase(
        fr: "{1} n'a aucune maquette : dossier vide, ou disque qui n'est pas monté ?",
        en: "{1} has no model: is a folder empty, or a disk not mounted?")
    case .noModelLine:
      Phrase(
        fr: "{1}, ligne {2} : ce n'est pas la ligne d'une maquette (recol scan - --format jsonl)",
        en: "{1}, line {2}: this is not the line of a model (recol scan - --format jsonl)")
    case .lineTooLong:
      Phrase(
        fr: "{1} : une ligne dépasse {2}, ce n'est pas une ligne de maquette ni un chemin",
        en: "{1}: a line has more than {2}, it is neither the line of a model nor a path")
    case .countTooLarge:
      Phrase(
        fr: "{1} : un compte dépasse 1 000 000 000 000 ; rien n'en est repris",
        en: "{1}: a count is beyond 1,000,000,000,000; nothing of it was taken in")
    case .countTooLargeInLine:
      Phrase(
        fr: "{1}, ligne {2} : un compte dépasse 1 000 000 000 000 ; les lignes d'avant sont reprises",
        en: "{1}, line {2}: a count is beyond 1,000,000,000,000; the lines before were taken in")
    case .unreadableChecks:
      Phrase(
        fr:
          "{1} {1:vérification ne peut|vérifications ne peuvent} pas être {1:lue|lues} et ne {1:figure|figurent} pas dans la liste ; à supprimer à la main : {2}",
        en: "{1} {1:check|checks} cannot be read and {1:is|are} not listed; to be removed by hand: {2}")
    case .handedOver:
      Phrase(
        fr: "{1} : {2} {2:ligne acceptée|lignes acceptées}, {3} {3:refusée|refusées} ({4} dit pourquoi)",
        en: "{1}: {2} {2:row|rows} accepted, {3} refused ({4} says why)")
    case .acceptanceNotGiven:
      Phrase(
        fr:
          "sans --accepted, les valeurs de {1} {1:exigence|exigences} ne sont pas comparées au jour de la réception : {2}",
        en:
          "without --accepted (the day of acceptance), {1} {1:requirement|requirements} cannot be compared with it: {2}"
      )
    case .deliveryNotGiven:
      Phrase(
        fr:
          "sans --delivered, les valeurs de {1} {1:exigence|exigences} ne sont pas comparées au jour de la remise : {2}",
        en:
          "without --delivered (the day of delivery), {1} {1:requirement|requirements} cannot be compared with it: {2}"
      )
    case .notHandedOver:
      Phrase(
        fr:
          "{1} {1:maquette illisible ou tronquée n'est pas reprise|maquettes illisibles ou tronquées ne sont pas reprises} dans les fichiers COBie et GMAO : {2}",
        en: "{1} unreadable or truncated {1:model is|models are} not in the files for COBie and GMAO: {2}")
    case .notAsScanned:
      Phrase(
        fr:
          "{1} {1:maquette a changé depuis le relevé et n'est pas reprise|maquettes ont changé depuis le relevé et ne sont pas reprises} dans les fichiers COBie et GMAO : {2} ; relancez le relevé",
        en:
          "{1} {1:model has|models have} changed since the scan and {1:is|are} not in the files for COBie and GMAO: {2}; scan again"
      )
    case .scanFound:
      Phrase(fr: "{1} {1:maquette trouvée|maquettes trouvées}, {2}", en: "{1} {1:model|models} found, {2}")
    case .scanProgress:
      Phrase(
        fr: "{1} / {2} maquettes, {3} illisibles, {4}/s, {5}/s, reste {6}",
        en: "{1} / {2} models, {3} unreadable, {4}/s, {5}/s, {6} left")
    case .fault: Phrase(fr: "recol a échoué : {1}", en: "recol failed: {1}")
    }
  }
}
