/// What can be wrong with a command line beyond its grammar: a closed list.
///
/// The comment of a case says what its arguments are.
public enum UsageProblem: String, Sendable, CaseIterable {
  /// `--format` names a format that the verb does not have. Arguments: the name, those it has.
  case unknownFormat
  /// A report of bytes that no terminal shows would go to one. Arguments: the format.
  case binaryToTerminal
  /// `--report` is not `FORMAT=PATH`. Arguments: as written.
  case malformedReport
  /// A report to `-`. Arguments: the format.
  case reportToStandardOutput
  /// What is to be written has a name that is no UTF-8. Arguments: the name, as far as it can be read.
  case unreadableName
  /// Two reports go to one file. Arguments: the path.
  case sameReport
  /// A report would go into a folder that another report takes whole. Arguments: its path, the folder.
  case reportInReport
  /// A report would be written over what is read. Arguments: its path.
  case reportOverInput
  /// Two outputs of one run go to one file. Arguments: the path.
  case sameOutput
  /// A file that is written would replace what the run reads. Arguments: its path.
  case outputOverInput
  /// A file that is written would replace a model, or something else that is none of its kind. Arguments: its path.
  case outputOverOther
  /// An option about layouts where nothing has one. Arguments: the option, the path of what is read.
  case layoutWithoutMatrix
  /// `--lot` for an IDS that becomes an IDS. Arguments: the lot.
  case lotOfIDS
  /// A report would go among the documents that are checked. Arguments: its path, the folder.
  case reportInDocuments
  /// An option that takes one value is given twice. Arguments: the option.
  case repeatedOption
  /// A verb that there is none of. Arguments: as written, those there are.
  case unknownVerb
  /// The same where another one may be meant. Arguments: as written, that one.
  case misspeltVerb
  /// A name that begins with a dash, as an option does. Arguments: as written.
  case dashedName
  /// `--lang` names another language. Arguments: as written.
  case unknownLanguage
  /// `--threads` is no number from 1 to 1024. Arguments: as written.
  case badThreads
  /// `--max-failures` is no number from 0 on. Arguments: as written.
  case badMaxFailures
  /// `--fail-under` is no share in percent. Arguments: as written.
  case badShare
  /// A day that is none. Arguments: as written.
  case badDay
  /// `--calendar` names a part of France that recol does not know. Arguments: as written, those it knows.
  case unknownCalendar
  /// `--amount` is no amount of money. Arguments: as written.
  case badAmount
  /// `convert` to a path whose ending is none of a format. Arguments: the path, the endings.
  case unknownEnding
  /// `--schema` names a version of IFC that recol does not know. Arguments: as written, those it knows.
  case unknownSchema
  /// Standard input is named twice.
  case standardInputTwice
  /// An object to show that is neither a number nor a GlobalId. Arguments: as written.
  case badObject
  /// `check` without a model.
  case missingModel
  /// `diff` without exactly two models. Arguments: how many there are.
  case notTwoModels
  /// `check` without `--against`.
  case missingRequirements
  /// `--port` is no port. Arguments: as written.
  case badPort
  /// `--max-upload` is no size. Arguments: as written.
  case badSize
  /// A token that could be guessed. Arguments: how long it must be.
  case shortToken
  /// No folder for the results of `serve` is known.
  case missingFolder
  /// `--memory` is no size. Arguments: as written.
  case badMemory
  /// `--memory` is too little. Arguments: as written, the least.
  case littleMemory
  /// `scan` without `--db`.
  case missingDatabase
  /// `scan -` with `--db`.
  case linesWithDatabase
  /// `scan -` without `--format jsonl`.
  case linesWithoutFormat
  /// `scan --report gmao` without `--mapping`.
  case missingMapping
  /// `scan --list` without folders.
  case nothingToList
  /// `scan --merge` without files.
  case nothingToMerge
  /// An option that changes nothing. Arguments: the option, the command.
  case withoutEffect
  /// An option of a verb stands before it. Arguments: the option, the verb.
  case optionBeforeVerb
  /// `SOURCE_DATE_EPOCH` is no time. Arguments: as it is set.
  case badClock
  /// A verb is missing.
  case missingVerb
  /// How to get help. Arguments: the command.
  case seeHelp

  /// The sentence.
  public var phrase: Phrase {
    switch self {
    case .notTwoModels:
      Phrase(
        fr: "deux maquettes sont attendues, l'ancienne puis la nouvelle ; il y en a {1}",
        en: "two models are expected, the old one, then the new one; there {1:is|are} {1}")
    case .unknownFormat:
      Phrase(fr: "format inconnu : « {1} » ; formats possibles : {2}", en: "unknown format “{1}”; there are: {2}")
    case .binaryToTerminal:
      Phrase(
        fr: "un terminal n'affiche pas le format {1} : --report {1}=FICHIER, ou > FICHIER",
        en: "a terminal does not show the format {1}: --report {1}=FILE, or > FILE")
    case .malformedReport:
      Phrase(
        fr: "--report attend FORMAT=FICHIER, par exemple json=rapport.json, et non « {1} »",
        en: "--report takes FORMAT=FILE, as in json=report.json, not “{1}”")
    case .reportToStandardOutput:
      Phrase(
        fr: "« {1}=- » n'est pas la sortie standard, que choisit --format ; un fichier de ce nom s'écrit « {1}=./- »",
        en: "“{1}=-” is not standard output, which --format chooses; a file of that name is written “{1}=./-”")
    case .unreadableName:
      Phrase(
        fr: "« {1} » : ce nom n'est pas en UTF-8, et serait écrit autrement ; donnez-en un autre à ce qui est écrit",
        en: "“{1}”: this name is no UTF-8, and would be written otherwise; give what is written another one")
    case .sameReport:
      Phrase(fr: "deux rapports iraient au même endroit : {1}", en: "two reports would go to one place: {1}")
    case .reportInReport:
      Phrase(
        fr: "{1} serait dans {2}, un dossier qu'un autre rapport remplace en entier ; donnez-lui un autre endroit",
        en: "{1} would be in {2}, a folder that another report replaces whole; give it another place")
    case .reportOverInput:
      Phrase(
        fr: "le rapport écraserait {1}, que recol lit ou qui n'est pas un rapport ; donnez-lui un autre nom",
        en: "the report would replace {1}, which recol reads, or which is no report; give it another name")
    case .sameOutput:
      Phrase(
        fr: "deux sorties iraient dans le fichier {1} ; donnez à chacune le sien",
        en: "two outputs would go to the file {1}; give each its own")
    case .outputOverInput:
      Phrase(
        fr: "{1} serait écrasé, alors que cette commande le lit ; donnez un autre nom au fichier à écrire",
        en: "{1} would be replaced, and this command reads it; give the file to write another name")
    case .outputOverOther:
      Phrase(
        fr:
          "{1} serait écrasé, et c'est une maquette ou un fichier d'une autre sorte ; donnez un autre nom au fichier à "
          + "écrire",
        en: "{1} would be replaced, and it is a model or a file of another kind; give the file to write another name")
    case .layoutWithoutMatrix:
      Phrase(
        fr:
          "{1} n'a pas d'effet ici : seule une matrice (XLSX, CSV) que recol n'a pas écrite a une disposition, et {2} "
          + "n'en est pas une",
        en: "{1} has no effect here: a matrix (XLSX, CSV) that recol did not write alone has a layout, and {2} is none")
    case .lotOfIDS:
      Phrase(
        fr: "--lot {1} n'a pas d'effet d'un IDS à un IDS, qui ne connaît pas les lots",
        en: "--lot {1} has no effect from an IDS to an IDS, which does not know lots")
    case .reportInDocuments:
      Phrase(
        fr: "le rapport {1} irait parmi les documents remis ({2}) ; écrivez-le ailleurs",
        en: "the report {1} would go among the documents delivered ({2}); write it somewhere else")
    case .repeatedOption:
      Phrase(
        fr: "{1} est donné plusieurs fois, et une seule valeur compte : gardez-en une",
        en: "{1} is given more than once, and one value counts: keep one")
    case .unknownVerb: Phrase(fr: "verbe inconnu : « {1} » ; il y a {2}", en: "unknown verb “{1}”; there are {2}")
    case .misspeltVerb:
      Phrase(
        fr: "verbe inconnu : « {1} » ; vouliez-vous dire « {2} » ?", en: "unknown verb “{1}”; did you mean “{2}”?")
    case .dashedName:
      Phrase(
        fr: "option inconnue : « {1} » ; un fichier de ce nom s'écrit « ./{1} »",
        en: "unknown option “{1}”; a file of that name is written “./{1}”")
    case .unknownLanguage:
      Phrase(fr: "langue inconnue : « {1} » ; il y a fr et en", en: "unknown language “{1}”; there are fr and en")
    case .badThreads:
      Phrase(
        fr: "--threads attend un nombre de 1 à 1024, et non « {1} »",
        en: "--threads takes a number from 1 to 1024, not “{1}”")
    case .badMaxFailures:
      Phrase(
        fr: "--max-failures attend un nombre à partir de 0, et non « {1} »",
        en: "--max-failures takes a number from 0 on, not “{1}”")
    case .badShare:
      Phrase(
        fr: "--fail-under attend un pourcentage de 0 à 100 en chiffres, et non « {1} »",
        en: "--fail-under takes a percentage from 0 to 100 in digits, not “{1}”")
    case .badDay:
      Phrase(
        fr: "un jour s'écrit AAAA-MM-JJ, par exemple 2026-01-31, et non « {1} »",
        en: "a day is written YYYY-MM-DD, as in 2026-01-31, not “{1}”")
    case .unknownCalendar:
      Phrase(
        fr: "calendrier inconnu : « {1} » ; calendriers possibles : {2}",
        en: "unknown calendar “{1}”; there are: {2}")
    case .badAmount:
      Phrase(
        fr: "--amount attend un montant en euros, par exemple 12000 ou 12000,50, et non « {1} »",
        en: "--amount takes an amount in euros, as in 12000 or 12000.50, not “{1}”")
    case .unknownEnding:
      Phrase(
        fr: "la terminaison de « {1} » ne dit pas le format ; terminaisons possibles : {2}",
        en: "the ending of “{1}” does not say the format; there are: {2}")
    case .unknownSchema:
      Phrase(
        fr: "« {1} » n'est pas une version d'IFC que recol connaît : {2}",
        en: "“{1}” is no version of IFC that recol knows: {2}")
    case .standardInputTwice:
      Phrase(fr: "l'entrée standard « - » ne peut être lue qu'une fois", en: "standard input “-” can be read only once")
    case .badObject:
      Phrase(
        fr: "« {1} » n'est ni un numéro (#45) ni un GlobalId (22 caractères)",
        en: "“{1}” is neither a number (#45) nor a GlobalId (22 characters)")
    case .missingModel:
      Phrase(fr: "il manque une maquette, avant --against", en: "a model is missing, before --against")
    case .missingRequirements:
      Phrase(
        fr: "il manque un fichier d'exigences, après --against", en: "a requirement file is missing, after --against")
    case .badPort:
      Phrase(
        fr: "--port attend un nombre de 0 à 65535, et non « {1} »",
        en: "--port takes a number from 0 to 65535, not “{1}”")
    case .badSize:
      Phrase(
        fr: "--max-upload attend une taille, par exemple 500MB ou 4GB, et non « {1} »",
        en: "--max-upload takes a size, as in 500MB or 4GB, not “{1}”")
    case .shortToken:
      Phrase(
        fr: "le jeton doit avoir au moins {1} caractères, sans espace",
        en: "the token needs at least {1} characters, no blank")
    case .missingFolder:
      Phrase(
        fr: "--data DOSSIER est nécessaire : HOME n'est pas défini", en: "--data FOLDER is needed: HOME is not set")
    case .badMemory:
      Phrase(
        fr: "--memory attend une taille, par exemple 500MB ou 4GB, et non « {1} »",
        en: "--memory takes a size, as in 500MB or 4GB, not “{1}”")
    case .littleMemory:
      Phrase(
        fr: "--memory {1} ne suffit pas : il en faut au moins {2}", en: "--memory {1} is too little: the least is {2}")
    case .missingDatabase:
      Phrase(
        fr: "il manque la base du relevé : --db archive.sqlite", en: "the database is missing: --db archive.sqlite")
    case .linesWithDatabase:
      Phrase(
        fr:
          "« recol scan - » lit des chemins sur l'entrée standard et n'écrit pas de base : ôtez --db, puis « recol scan --merge lignes.jsonl --db archive.sqlite »",
        en:
          "“recol scan -” reads paths from standard input and writes no database: leave --db out, then “recol scan --merge lines.jsonl --db archive.sqlite”"
      )
    case .linesWithoutFormat:
      Phrase(
        fr: "« recol scan - » écrit une ligne par maquette : ajoutez --format jsonl",
        en: "“recol scan -” writes a line for each model: add --format jsonl")
    case .missingMapping:
      Phrase(
        fr:
          "--report gmao=FICHIER demande --mapping correspondance.yaml (sample-ifc/gmao-equipements.yaml en est un exemple)",
        en: "--report gmao=FILE takes --mapping mapping.yaml (sample-ifc/gmao-equipements.yaml is an example)")
    case .nothingToList:
      Phrase(fr: "il manque un dossier à parcourir, avec --list", en: "a folder to walk is missing, with --list")
    case .nothingToMerge:
      Phrase(
        fr: "il manque ce qu'il faut fusionner : des bases de recol scan, ou des lignes (« - » pour l'entrée standard)",
        en: "what is to be merged is missing: databases of recol scan, or lines (“-” for standard input)")
    case .withoutEffect:
      Phrase(fr: "{1} ne change rien à « {2} » : ôtez-le", en: "{1} changes nothing of “{2}”: leave it out")
    case .optionBeforeVerb:
      Phrase(
        fr: "{1} est une option de « {2} », et s'écrit après ce verbe : recol {2} {1} …",
        en: "{1} is an option of “{2}”, and is written after that verb: recol {2} {1} …")
    case .badClock:
      Phrase(
        fr: "SOURCE_DATE_EPOCH attend des secondes depuis le 1er janvier 1970, et non « {1} »",
        en: "SOURCE_DATE_EPOCH takes seconds since 1 January 1970, not “{1}”")
    case .missingVerb:
      Phrase(
        fr: "il manque un verbe : check, info, show, audit, convert, diff, scan ou serve",
        en: "a verb is missing: check, info, show, audit, convert, diff, scan or serve")
    case .seeHelp: Phrase(fr: "Voir « {1} --help ».", en: "See “{1} --help”.")
    }
  }
}
