/// What the arguments and options of `convert` mean. A closed list.
public enum ConvertHelp: String, HelpText, Sendable, CaseIterable {
  case input, output, layout, saveLayout, stage, lot, schema

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .input:
      Phrase(
        fr:
          "Fichier à traduire (IDS, YAML, XLSX, CSV), ou ce qui est fourni avec recol : batiment-fr, rules, buildingsmart.",
        en: "File to convert (IDS, YAML, XLSX, CSV), or what ships with recol: batiment-fr, rules, buildingsmart.")
    case .output:
      Phrase(
        fr: "Fichier à écrire ; sa terminaison dit le format (.ids, .yaml, .xlsx, .csv).",
        en: "File to write; its ending says the format (.ids, .yaml, .xlsx, .csv).")
    case .layout:
      Phrase(
        fr: "Disposition des feuilles, corrigée par vous ; par défaut, celle que recol propose d'après les titres.",
        en: "Layout of the sheets, corrected by you; by default the one that recol proposes from the headings.")
    case .saveLayout:
      Phrase(
        fr: "Écrit la disposition dans un fichier, pour la corriger.", en: "Writes the layout to a file to correct.")
    case .stage:
      Phrase(
        fr: "Phase dont les exigences sont traduites ; d'un IDS, celle qu'elles reçoivent.",
        en: "Stage whose requirements are converted; of an IDS, the one that they get.")
    case .lot:
      Phrase(
        fr: "Lot dont les exigences sont traduites ; d'un IDS, celui qu'elles reçoivent.",
        en: "Lot whose requirements are converted; of an IDS, the one that they get.")
    case .schema:
      Phrase(
        fr: "Version d'IFC (IFC2X3, IFC4, IFC4X3) pour laquelle les exigences sont traduites ; par défaut, toutes.",
        en: "Version of IFC (IFC2X3, IFC4, IFC4X3) for which requirements are converted; all by default.")
    }
  }
}
