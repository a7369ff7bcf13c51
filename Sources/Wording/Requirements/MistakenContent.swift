/// What a file is that was given as requirements and is no XML: a closed list, in the words of the IDS reader.
public enum MistakenContent: String, Sendable, CaseIterable {
  case ifc, zip, gzip, pdf, text, binary

  /// The kind of file, with its article.
  public var phrase: Phrase {
    switch self {
    case .ifc: Phrase(fr: "une maquette IFC", en: "an IFC model")
    case .zip:
      Phrase(
        fr: "une archive ZIP qui n'est pas un classeur", en: "a ZIP archive that is no workbook")
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
