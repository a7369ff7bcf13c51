public import Findings

extension FileRemark {
  /// What is the matter with a file, in a few words.
  public func said(in language: Language) -> String {
    switch self {
    case .isFormat(let format): phrase.said(in: language, [format.phrase.said(in: language)])
    case .headings(let text), .crossedCounts(let text), .otherQuantity(let text), .severalTags(let text):
      phrase.said(in: language, [text])
    case .folderTooLarge(let most), .folderTooDeep(let most): phrase.said(in: language, [language.number(most)])
    case .differs(let differences): differences.map { $0.said(in: language) }.joined(separator: ", ")
    case .crowdedArchive(let members): phrase.said(in: language, ["\(members)"])
    case .openQuotation(let row): phrase.said(in: language, ["\(row)"])
    case .uncalculated(let columns):
      phrase.said(in: language, [columns.map { $0.phrase.said(in: language) }.joined(separator: ", ")])
    default: phrase.said(in: language)
    }
  }

  private var phrase: Phrase {
    switch self {
    case .encrypted: Phrase(fr: "protégé par un mot de passe", en: "protected by a password")
    case .truncated: Phrase(fr: "PDF tronqué : sa fin manque", en: "PDF cut short: its end is missing")
    case .damagedPDF:
      Phrase(
        fr: "PDF endommagé : il n'a aucun objet, ou sa table des objets n'est pas là où sa fin l'annonce",
        en: "damaged PDF: it has no objects, or its table of objects is not where its end says")
    case .damagedArchive: Phrase(fr: "archive endommagée", en: "damaged archive")
    case .swellingArchive:
      Phrase(
        fr: "archive qui se décompresse à plus de 200 fois sa taille",
        en: "archive that unpacks to more than 200 times its size")
    case .crowdedArchive:
      Phrase(
        fr: "archive de plus de {1} fichiers : les autres n'ont pas été regardés",
        en: "archive with more than {1} files: the others were not looked at")
    case .nestedArchive: Phrase(fr: "archive contenue dans une archive", en: "archive in an archive")
    case .leavingArchive:
      Phrase(
        fr: "archive dont des fichiers sortiraient du dossier d'extraction",
        en: "archive with files that would leave the folder it is unpacked to")
    case .unreadable: Phrase(fr: "le système ne le laisse pas lire", en: "the system does not let it be read")
    case .changedWhileRead:
      Phrase(
        fr: "un autre programme l'a modifié ou coupé pendant le contrôle : à relire",
        en: "another program changed or cut it during the check: read it again")
    case .unreadableName:
      Phrase(
        fr: "son nom n'est pas en UTF-8 et ne peut pas être ouvert ; renommez-le",
        en: "its name is not UTF-8, so that it cannot be opened; rename it")
    case .isFormat: Phrase(fr: "le contenu est de format {1}", en: "the content is of format {1}")
    case .tooLarge: Phrase(fr: "trop grand pour être comparé", en: "too large to compare")
    case .noTable: Phrase(fr: "tableau illisible", en: "table that cannot be read")
    case .openQuotation:
      Phrase(
        fr: "tableau mal formé : le guillemet ouvert à la ligne {1} n'est jamais fermé",
        en: "malformed table: the quotation mark opened in row {1} is never closed")
    case .otherTable:
      Phrase(fr: "format de tableau non lu : XLSX ou CSV attendu", en: "format of table not read: XLSX or CSV expected")
    case .hiddenSheet:
      Phrase(
        fr: "liste sur une feuille masquée, non lue : à afficher pour qu'elle compte, ou à supprimer",
        en: "list on a hidden sheet, not read: show it so that it counts, or take it away")
    case .headings:
      Phrase(fr: "aucun en-tête de clé reconnu parmi : {1}", en: "no key heading recognised among: {1}")
    case .differs: Phrase(fr: "la liste et la maquette diffèrent", en: "list and model differ")
    case .uncalculated:
      Phrase(fr: "formule sans valeur, ou en erreur : {1}", en: "formula without a value, or an error: {1}")
    case .crossedCounts:
      Phrase(
        fr:
          "tableau croisé, non comparé : une ligne par local et des quantités en colonnes ({1}) ; une liste a une ligne "
          + "par équipement, avec son repère",
        en:
          "crossed table, not compared: a row for each room and quantities in columns ({1}); a list has a row for each "
          + "piece of equipment, with its tag")
    case .otherQuantity:
      Phrase(
        fr: "la quantité « {1} » n'est pas un nombre d'objets : ligne non comparée",
        en: "the quantity “{1}” is no number of objects: row not compared")
    case .severalTags:
      Phrase(
        fr:
          "« {1} » : plusieurs repères en une cellule, que ni la quantité ni les maquettes ne confirment ; ligne non "
          + "comparée, à écrire en une ligne par équipement",
        en:
          "“{1}”: several tags in one cell, which neither the quantity nor the models confirm; row not compared, write a "
          + "row for each piece of equipment")
    case .folderTooLarge:
      Phrase(
        fr: "plus de {1} entrées : le reste n'a pas été regardé",
        en: "more than {1} entries: the rest was not looked at")
    case .folderTooDeep:
      Phrase(
        fr: "plus de {1} dossiers emboîtés : son contenu n'a pas été regardé",
        en: "more than {1} folders in folders: what is in it was not looked at")
    }
  }
}

extension FileFormat {
  /// The name of a format, as people know it.
  public var phrase: Phrase {
    switch self {
    case .pdf, .png, .jpeg, .gif, .tiff, .zip, .dwg, .dxf, .rtf, .xml, .svg, .json, .mp4, .ids, .odt, .ods, .odp, .docx,
      .xlsx, .pptx, .ifc:
      FileFormat.name(rawValue.uppercased())
    case .webp: FileFormat.name("WebP")
    case .ifcXML: FileFormat.name("ifcXML")
    case .compound: Phrase(fr: "Office 97-2003 ou Revit", en: "Office 97-2003 or Revit")
    case .otherArchive: Phrase(fr: "archive compressée", en: "compressed archive")
    case .program: Phrase(fr: "programme", en: "program")
    case .text: Phrase(fr: "texte", en: "text")
    case .unknown: Phrase(fr: "inconnu", en: "unknown")
    }
  }

  private static func name(_ text: String) -> Phrase { Phrase(fr: text, en: text) }
}
