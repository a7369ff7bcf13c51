/// What a file is that was given as requirements and is no XML: a closed list, in the words of the IDS reader.
public enum MistakenContent: String, Sendable, CaseIterable {
  case ifc, zip, ole, gzip, pdf, text, binary

  /// The kind of file, with its article.
  public var phrase: Phrase {
    switch self {
    case .ifc: Phrase(fr: "une maquette IFC", en: "an IFC model")
    case .zip:
      Phrase(fr: "une archive ZIP sans classeur", en: "a ZIP archive without a workbook")
    case .ole:
      Phrase(
        fr: "un fichier d'Office 97-2003 (.xls, .doc), à enregistrer en .xlsx",
        en: "a file of Office 97-2003 (.xls, .doc), to be saved as .xlsx")
    case .gzip: Phrase(fr: "un fichier compressé", en: "a compressed file")
    case .pdf: Phrase(fr: "un PDF", en: "a PDF")
    case .text:
      Phrase(
        fr: "du texte sans cahier en YAML ni tableau d'exigences",
        en: "text without a cahier in YAML or a table of requirements")
    case .binary: Phrase(fr: "un fichier binaire", en: "a binary file")
    }
  }
}
