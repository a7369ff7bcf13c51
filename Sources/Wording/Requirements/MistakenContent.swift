/// What a file is that was given as requirements and is no XML: a closed list, in the words of the IDS reader.
public enum MistakenContent: String, Sendable, CaseIterable {
  case ifc, zip, gzip, pdf, text, binary

  /// The kind of file, with its article.
  public var phrase: Phrase {
    switch self {
    case .ifc: Phrase(fr: "une maquette IFC", en: "an IFC model")
    case .zip:
      Phrase(
        fr: "une archive ZIP ou un classeur, que cette version ne lit pas encore",
        en: "a ZIP archive or a workbook, which this version does not read yet")
    case .gzip: Phrase(fr: "un fichier compressé", en: "a compressed file")
    case .pdf: Phrase(fr: "un PDF", en: "a PDF")
    case .text:
      Phrase(
        fr: "du texte (cette version ne lit pas encore le YAML ni le CSV)",
        en: "text (this version does not read YAML or CSV yet)")
    case .binary: Phrase(fr: "un fichier binaire", en: "a binary file")
    }
  }
}
