public import Findings

extension Problem {
  /// What is the matter, as a sentence in `language`; where it is, is not part of it.
  public func message(in language: Language) -> String {
    switch code {
    case .archiveWithSeveralModels:
      // However many members there are, they are one argument of the sentence.
      (arguments.first == "-" ? ProblemCode.archiveFromStandardInput : code.phrase).said(
        in: language,
        [
          Self.list(arguments.dropFirst()),
          "\(arguments.first == "-" ? "archive.zip" : arguments.first ?? "…")!\(arguments.dropFirst().first ?? "…")",
        ])
    case .archiveMemberMissing:
      (arguments.count > 1 ? code.phrase : ProblemCode.memberOfNothing)
        .said(in: language, [arguments.first ?? "…", Self.list(arguments.dropFirst())])
    case .archiveDamaged:
      code.phrase.said(in: language, arguments.map { ArchiveFault.said($0, in: language) })
    case .archiveTooLarge where arguments.count > 1: ProblemCode.archiveTooDense.said(in: language, arguments)
    case .directory where !arguments.isEmpty: ProblemCode.directoryWithoutModel.said(in: language)
    case .folderTooLarge:
      (arguments.count > 1 ? ProblemCode.folderTooDeep : code.phrase)
        .said(in: language, arguments.prefix(1).map { Int($0).map(language.number) ?? $0 } + arguments.dropFirst())
    case .archiveUnsearched where !arguments.isEmpty: ProblemCode.archiveTooDeep.said(in: language, arguments)
    case .parameterCount where arguments.count > 3: ProblemCode.moreParameters.said(in: language, arguments)
    case .unreadableInstance where instance == nil: ProblemCode.bytesOfNoInstance.said(in: language, arguments)
    case .problemsOmitted:
      code.phrase.said(in: language, [arguments.first ?? "…", language.number(count)])
    default:
      code.phrase.said(in: language, arguments)
    }
  }
}

extension Problem {
  /// The first names of a list that may be very long.
  private static func list(_ names: ArraySlice<String>) -> String {
    names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
  }
}

extension ProblemCode {
  /// ``directory`` where a folder was searched for models.
  fileprivate static let directoryWithoutModel = Phrase(
    fr: "c'est un dossier, et il ne contient aucune maquette (.ifc, .ifczip, .ifcxml)",
    en: "it is a folder, and there is no model in it (.ifc, .ifczip, .ifcxml)")

  /// ``parameterCount`` where nobody has counted all of them.
  fileprivate static let moreParameters = Phrase(
    fr: "{1} a {2} {2:attribut|attributs}, et plus de {3} sont donnés",
    en: "{1} has {2} {2:attribute|attributes}, and more than {3} are given")

  /// ``unreadableInstance`` of what is none. Arguments: its beginning.
  fileprivate static let bytesOfNoInstance = Phrase(
    fr: "texte qui n'est pas une instance, passé : {1}", en: "text that is no instance, stepped over: {1}")

  /// ``archiveUnsearched`` where archives lie too deep.
  fileprivate static let archiveTooDeep = Phrase(
    fr: """
      plus de {1} archives l'une dans l'autre : on ne sait pas quelles maquettes contient la dernière ; fournissez-la \
      décompressée
      """,
    en: "more than {1} archives one in another: nobody knows which models are in the last; give it unpacked")

  /// ``folderTooLarge`` where folders lie too deep.
  fileprivate static let folderTooDeep = Phrase(
    fr: "plus de {1} dossiers emboîtés : le contenu de {2} n'a pas été regardé",
    en: "more than {1} folders in folders: what is in {2} was not looked at")

  /// ``archiveTooLarge`` where the member is packed too well to be a model. Arguments: how many times as large it would
  /// be, how many it may be.
  fileprivate static let archiveTooDense = Phrase(
    fr:
      "décompressé, le contenu serait {1} fois plus grand que dans l'archive, et la limite est de {2} fois : ce n'est guère "
      + "une maquette ; si c'en est une, décompressez-la avant de la donner",
    en:
      "unpacked, the content would be {1} times as large as in the archive, and the limit is {2} times: that is hardly a "
      + "model; if it is one, unpack it before you give it")

  /// ``archiveWithSeveralModels`` where it came by standard input, so that it has no path. Arguments: the names, one of them.
  fileprivate static let archiveFromStandardInput = Phrase(
    fr: "l'archive contient plusieurs maquettes ({1}) ; enregistrez-la et choisissez-en une ainsi : {2}",
    en: "the archive holds several models ({1}); save it and choose one like this: {2}")

  /// ``archiveMemberMissing`` of a file in which there is none. Arguments: the name that was asked for.
  fileprivate static let memberOfNothing = Phrase(
    fr: "le fichier n'a pas de membre « {1} » : ce n'est pas une archive, ou elle ne contient aucune maquette",
    en: "the file has no member “{1}”: it is no archive, or one without a model")

  /// The sentence of the code.
  public var phrase: Phrase {
    switch self {
    // The file itself: not there, of another kind, an archive
    case .missingFile: Phrase(fr: "le fichier n'existe pas", en: "there is no such file")
    case .unreadable: Phrase(fr: "le fichier ne peut pas être lu : {1}", en: "the file cannot be read: {1}")
    case .directory:
      Phrase(
        fr: "c'est un dossier ; il faut ici un fichier (.ifc, .ifczip, .ifcxml)",
        en: "it is a folder; one file is wanted here (.ifc, .ifczip, .ifcxml)")
    case .notAFile:
      Phrase(
        fr:
          "ce n'est pas un fichier mais un tube, une prise ou un périphérique ; pour lire ce qu'un programme y écrit, donnez-le sur l'entrée standard (« - », et « < » devant le tube)",
        en:
          "it is no file but a pipe, a socket or a device; to read what a program writes there, give it on standard input (“-”, and “<” before the pipe)"
      )
    case .changedWhileRead:
      Phrase(
        fr: "un autre programme a modifié ou coupé le fichier pendant sa lecture : à relire",
        en: "another program changed or cut the file while it was read: read it again")
    case .readerDied:
      Phrase(
        fr:
          "la lecture a été arrêtée par le signal {1} ; la maquette seule en est la cause, ou la mémoire de la machine",
        en: "reading was ended by signal {1}; the model itself is the cause, or the memory of the machine")
    case .readerEnded:
      Phrase(
        fr: "la lecture s'est arrêtée sans résultat (code {1}) : « recol info » sur ce fichier dit pourquoi",
        en: "reading ended without a result (status {1}): “recol info” on this file says why")
    case .readerTooSlow:
      Phrase(
        fr:
          "la lecture a été arrêtée après {1} {1:seconde|secondes}",
        en: "reading was ended after {1} {1:second|seconds}")
    case .memoryExceeded:
      Phrase(
        fr: "la maquette demande plus de mémoire que le relevé n'en a ; donnez-lui-en plus (--memory)",
        en: "the model needs more memory than the scan has; give it more (--memory)")
    case .hiddenFile: Phrase(fr: "fichier caché, laissé de côté", en: "hidden file, left out")
    case .linkNotFollowed: Phrase(fr: "lien vers {1}, non suivi", en: "link to {1}, not followed")
    case .specialFile:
      Phrase(fr: "ni fichier ni dossier, laissé de côté", en: "neither a file nor a folder, left out")
    case .unreadableFolder:
      Phrase(
        fr: "le dossier ne peut pas être lu ({1}) : nul ne sait ce qu'il contient ; donnez-en les droits",
        en: "the folder cannot be read ({1}): nobody knows what is in it; give the rights to it")
    case .unreadableName:
      Phrase(
        fr: "son nom n'est pas en UTF-8 et ne peut pas être ouvert ; renommez-le",
        en: "its name is not UTF-8, so that it cannot be opened; rename it")
    case .notAFolder: Phrase(fr: "ce n'est pas un dossier", en: "it is not a folder")
    case .folderTooLarge:
      Phrase(
        fr: "le dossier a plus de {1} entrées : le reste n'a pas été regardé",
        en: "the folder has more than {1} entries: the rest was not looked at")
    case .sameFile: Phrase(fr: "le même fichier que {1}, lu une fois", en: "the same file as {1}, read once")
    case .emptyFile: Phrase(fr: "le fichier est vide", en: "the file is empty")
    case .compressedFile:
      Phrase(
        fr: "c'est un fichier compressé ; décompressez-le d'abord, ou fournissez un .ifczip",
        en: "it is a compressed file; decompress it first, or give an .ifczip")
    case .wideText:
      Phrase(
        fr: "le texte est en UTF-16 ; exportez-le à nouveau en IFC (ASCII), ou en ifcXML (UTF-8)",
        en: "the text is in UTF-16; export it again as IFC (ASCII), or as ifcXML (UTF-8)")
    case .requirementFile:
      Phrase(
        fr: "c'est un fichier d'exigences IDS, pas une maquette ; passez-le à --against",
        en: "it is an IDS requirement file, not a model; give it to --against")
    case .xmlDamaged:
      Phrase(fr: "le XML est endommagé, ou sort des limites : {1}", en: "the XML is damaged, or beyond limits: {1}")
    case .xmlRefused:
      Phrase(
        fr: "ce n'est pas de l'ifcXML que recol lit : {1}", en: "it is no ifcXML that recol reads: {1}")
    case .xmlUnknownName:
      Phrase(
        fr: "élément ou attribut XML inconnu du schéma, laissé de côté : {1} {2}",
        en: "XML element or attribute that the schema does not know, left out: {1} {2}")
    case .xmlBadValue:
      Phrase(
        fr: "valeur qui n'est pas du type {2}, laissée de côté : {1}",
        en: "value that is not of the type {2}, left out: {1}")
    case .xmlNamespace:
      Phrase(
        fr: "le XML ne respecte pas les règles des espaces de noms, il est lu quand même : {1}",
        en: "the XML is against the rules of namespaces, read all the same: {1}")
    case .otherXML:
      Phrase(
        fr: "c'est un fichier XML, ni IDS ni ifcXML : pas une maquette",
        en: "it is XML, neither IDS nor ifcXML: not a model")
    case .json:
      Phrase(
        fr: "c'est du JSON, pas une maquette au format STEP ; exportez-la en .ifc",
        en: "it is JSON, not a model in STEP format; export it as .ifc")
    case .picture: Phrase(fr: "c'est une image, pas une maquette", en: "it is a picture, not a model")
    case .pdf: Phrase(fr: "c'est un PDF, pas une maquette", en: "it is a PDF, not a model")
    case .nativeFile:
      Phrase(
        fr:
          "c'est un fichier natif d'un outil de conception ou de bureautique, pas une maquette IFC ; exportez la maquette en .ifc",
        en: "it is a native file of a design or office tool, not an IFC model; export the model as .ifc")
    case .database:
      Phrase(fr: "c'est une base de données SQLite, pas une maquette", en: "it is an SQLite database, not a model")
    case .otherExchangeStructure:
      Phrase(
        fr: "c'est un fichier STEP de schéma {1}, pas une maquette IFC",
        en: "it is a STEP file of the schema {1}, not an IFC model")
    case .unknownContent:
      Phrase(
        fr: "ce n'est pas une maquette IFC : le fichier ne commence pas par ISO-10303-21",
        en: "it is not an IFC model: the file does not begin with ISO-10303-21")
    case .archiveWithoutModel: Phrase(fr: "l'archive ne contient aucune maquette", en: "the archive holds no model")
    case .archiveWithSeveralModels:
      Phrase(
        fr: "l'archive contient plusieurs maquettes ({1}) ; choisissez-en une ainsi : {2}",
        en: "the archive holds several models ({1}); choose one like this: {2}")
    case .repeatedMember:
      Phrase(
        fr: "plusieurs maquettes de l'archive ont le même nom : la première seule peut être lue ; renommez les autres",
        en: "several models of the archive have the same name: only the first can be read; rename the others")
    case .archiveMemberMissing:
      Phrase(
        fr: "l'archive n'a pas de membre « {1} » ; elle contient : {2}",
        en: "the archive has no member “{1}”; it holds: {2}")
    case .archiveDamaged: Phrase(fr: "l'archive est endommagée : {1}", en: "the archive is damaged: {1}")
    case .archiveMethod:
      Phrase(
        fr:
          "la maquette est compressée dans l'archive par une méthode que recol ne connaît pas ; compressez-la en ZIP usuel (deflate)",
        en:
          "the model is compressed in the archive by a method that recol does not know; compress it as a usual zip (deflate)"
      )
    case .archiveEncrypted:
      Phrase(
        fr: "l'archive est protégée par un mot de passe ; fournissez-la sans",
        en: "the archive is protected by a password; give it without")
    case .archiveTooLarge:
      Phrase(
        fr: "le contenu, décompressé s'il vient d'une archive, dépasse la limite de {1} octets",
        en: "the content, decompressed where it comes from an archive, is beyond the limit of {1} bytes")
    case .archiveUnsearched:
      Phrase(
        fr:
          "archive trop grande pour être parcourue : on ne sait pas quelles maquettes y manquent ; fournissez-la décompressée",
        en: "archive too large to look through: nobody knows which models were not seen in it; give it unpacked")

    // Sections, header, schema and the model as a whole
    case .truncated:
      Phrase(
        fr: "le fichier est tronqué : il s'arrête avant la fin des données",
        en: "the file is truncated: it ends before the end of its data")
    case .noHeader: Phrase(fr: "la section HEADER manque", en: "the HEADER section is missing")
    case .headerDamaged:
      Phrase(fr: "l'en-tête est incomplet ou mal formé : {1}", en: "the header is incomplete or malformed: {1}")
    case .emptyHeaderList:
      Phrase(
        fr: "liste vide dans l'en-tête, où la norme demande au moins un élément : {1}",
        en: "empty list in the header, where the standard asks for one item at least: {1}")
    case .noDataSection: Phrase(fr: "la section DATA manque", en: "the DATA section is missing")
    case .missingEndMarker:
      Phrase(
        fr: "END-ISO-10303-21; manque à la fin, ou n'est pas entier",
        en: "END-ISO-10303-21; is missing at the end, or is not whole")
    case .trailingBytes:
      Phrase(fr: "des octets suivent END-ISO-10303-21", en: "there are bytes after END-ISO-10303-21")
    case .byteOrderMark:
      Phrase(
        fr: "le fichier commence par un indicateur d'ordre des octets UTF-8 (BOM)",
        en: "the file begins with a UTF-8 byte order mark (BOM)")
    case .severalDataSections:
      Phrase(
        fr: "le fichier a {1} sections DATA ; toutes sont lues", en: "the file has {1} DATA sections; all are read")
    case .sectionSteppedOver: Phrase(fr: "la section {1} est ignorée", en: "the section {1} was stepped over")
    case .unclosedSection:
      Phrase(
        fr: "la section qui précède DATA ne se termine pas par ENDSEC",
        en: "the section before DATA does not end by ENDSEC")
    case .outsideSection:
      Phrase(
        fr: "instance hors de la section DATA, lue quand même",
        en: "instance outside of the DATA section, read all the same")
    case .schemaAlias: Phrase(fr: "le schéma « {1} » est lu comme {2}", en: "the schema “{1}” is read as {2}")
    case .schemaUnknown:
      Phrase(
        fr: "le schéma « {1} » est inconnu ; recol connaît IFC2X3, IFC4 et IFC4X3_ADD2",
        en: "the schema “{1}” is unknown; recol knows IFC2X3, IFC4 and IFC4X3_ADD2")
    case .schemaMissing: Phrase(fr: "l'en-tête ne dit pas quel est le schéma", en: "the header does not say the schema")
    case .severalSchemas:
      Phrase(
        fr: "l'en-tête nomme plusieurs schémas ; {1} est retenu", en: "the header names several schemas; {1} counts")
    case .noProject: Phrase(fr: "la maquette n'a pas d'IfcProject", en: "the model has no IfcProject")
    case .severalProjects:
      Phrase(fr: "la maquette a {1} IfcProject ; il en faut un seul", en: "the model has {1} IfcProjects; one is right")
    case .unitUnresolved:
      Phrase(fr: "l'unité {1} ne peut pas être déterminée", en: "the unit {1} cannot be made out")
    case .relationCircle: Phrase(fr: "des {1} tournent en rond", en: "{1} relations go round in a circle")
    case .notVerifiedInFull:
      Phrase(
        fr:
          "maquette volumineuse : ses attributs n'ont pas tous été comparés au schéma ; « recol info --verify » le fait",
        en: "large model: not all of its attributes were held against the schema; “recol info --verify” does so")
    case .problemsOmitted:
      Phrase(
        fr: "{2} {2:autre problème|autres problèmes} « {1} » non {2:listé|listés}",
        en: "{2} more “{1}” {2:problem|problems} not listed")

    // Instances, parameters and strings
    case .missingParenthesis:
      Phrase(fr: "il manque une parenthèse fermante à la fin", en: "a closing parenthesis is missing at the end")
    case .missingSemicolon: Phrase(fr: "il manque un point-virgule à la fin", en: "a semicolon is missing at the end")
    case .missingComma:
      Phrase(fr: "il manque une virgule entre deux valeurs", en: "a comma is missing between two values")
    case .surplusText:
      Phrase(
        fr: "de trop entre la parenthèse fermante et le point-virgule : {1}",
        en: "surplus between the closing parenthesis and the semicolon: {1}")
    case .duplicateInstanceName:
      Phrase(
        fr: "ce nom d'instance existe déjà ligne {1} ; la première instance est retenue",
        en: "this instance name is already there on line {1}; the first instance counts")
    case .badInstanceName: Phrase(fr: "nom d'instance illisible : {1}", en: "unreadable instance name: {1}")
    case .unreadableInstance: Phrase(fr: "instance illisible, ignorée", en: "unreadable instance, left out")
    case .danglingReference:
      Phrase(
        fr: "référence à une instance qui n'existe pas : {1}", en: "reference to an instance that is not there: {1}")
    case .parameterCount:
      Phrase(
        fr: "{1} a {2} {2:attribut|attributs}, et {3} {3:est donné|sont donnés}",
        en: "{1} has {2} {2:attribute|attributes}, and {3} {3:is|are} given")
    case .parameterKind:
      Phrase(
        fr: "la valeur de {1}.{2} n'est pas du genre attendu", en: "the value of {1}.{2} is not of the kind expected")
    case .unknownClass: Phrase(fr: "classe inconnue dans ce schéma : {1}", en: "class unknown in this schema: {1}")
    case .abstractClass:
      Phrase(
        fr: "la classe {1} est abstraite, elle n'a pas d'instance", en: "the class {1} is abstract, it has no instances"
      )
    case .userDefinedKeyword: Phrase(fr: "mot-clé d'utilisateur : {1}", en: "user-defined keyword: {1}")
    case .lowerCaseKeyword: Phrase(fr: "mot-clé en minuscules : {1}", en: "keyword in lower case: {1}")
    case .unreadableParameter: Phrase(fr: "paramètre illisible", en: "unreadable parameter")
    case .unterminatedString:
      Phrase(
        fr: "une chaîne ne se termine pas ; elle est arrêtée à la fin de son instance",
        en: "a string does not end; it was ended at the end of its instance")
    case .unterminatedComment: Phrase(fr: "un commentaire ne se termine pas", en: "a comment does not end")
    case .tooManyKeywords:
      Phrase(
        fr: "trop de mots-clés différents ; ceux qui sont de trop sont comptés ensemble",
        en: "too many different keywords; those beyond the limit are counted together")
    case .badEscape:
      Phrase(fr: "séquence d'échappement incorrecte dans une chaîne", en: "wrong escape sequence in a string")
    case .loneBackslash:
      Phrase(
        fr: "une barre oblique inverse seule, gardée telle quelle", en: "a backslash on its own, kept as it stands")
    case .rawUTF8InString:
      Phrase(
        fr: "caractères non ASCII écrits tels quels, lus comme UTF-8",
        en: "characters outside of ASCII written as they are, read as UTF-8")
    case .rawLatin1InString:
      Phrase(
        fr: "caractères non ASCII écrits tels quels, lus comme Latin-1 (Windows-1252)",
        en: "characters outside of ASCII written as they are, read as Latin-1 (Windows-1252)")
    case .macRomanInString:
      Phrase(
        fr: "les \\X\\ sont lus en Mac Roman, comme {1} les écrit", en: "\\X\\ is read as Mac Roman, as {1} writes it")
    case .controlCharacterInString:
      Phrase(fr: "caractère de contrôle dans une chaîne", en: "control character in a string")
    }
  }
}
