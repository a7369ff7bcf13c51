/// The headings of reports on an archive, of its page and of the sheets of its workbook: a closed list.
public enum PortfolioHeading: String, Sendable, CaseIterable {
  /// What the document is.
  case documentTitle
  case figures, first, map, facts, properties, readiness, lots, fixes, fixesByExporter, exporters, unreadable, versions
  case duplicates, superseded, history, leftOut, buildings, method
  /// Sheets of the workbook beyond those.
  case summary, models, storeys, rooms
  /// The heat map where nothing is required.
  case mapOfFacts

  /// The text of the heading.
  public var phrase: Phrase {
    switch self {
    case .documentTitle: Phrase(fr: "Portefeuille de maquettes", en: "Portfolio of models")
    case .figures: Phrase(fr: "En chiffres", en: "In figures")
    case .first: Phrase(fr: "Par où commencer", en: "Where to begin")
    case .map: Phrase(fr: "Bâtiments et exigences", en: "Buildings and requirements")
    case .mapOfFacts: Phrase(fr: "Bâtiments et renseignements", en: "Buildings and what is said of them")
    case .facts: Phrase(fr: "Taux de remplissage", en: "Fill rates")
    case .properties: Phrase(fr: "Propriétés par classe", en: "Properties by class")
    case .readiness: Phrase(fr: "COBie et GMAO", en: "COBie and maintenance (GMAO)")
    case .lots: Phrase(fr: "Lots", en: "Lots")
    case .fixes: Phrase(fr: "Ce qu'il en coûterait", en: "What it would cost")
    case .fixesByExporter: Phrase(fr: "Les mêmes par logiciel", en: "The same by program")
    case .exporters: Phrase(fr: "Logiciels et années", en: "Programs and years")
    case .unreadable: Phrase(fr: "Fichiers illisibles", en: "Unreadable files")
    case .versions: Phrase(fr: "Doublons et versions remplacées", en: "Duplicates and superseded versions")
    case .duplicates: Phrase(fr: "Doublons", en: "Duplicates")
    case .superseded: Phrase(fr: "Versions remplacées", en: "Superseded versions")
    case .history: Phrase(fr: "De passage en passage", en: "From scan to scan")
    case .leftOut: Phrase(fr: "Laissé de côté", en: "Left out")
    case .buildings: Phrase(fr: "Bâtiments", en: "Buildings")
    case .method: Phrase(fr: "Ce que disent les chiffres", en: "What the figures say")
    case .summary: Phrase(fr: "Résumé", en: "Summary")
    case .models: Phrase(fr: "Maquettes", en: "Models")
    case .storeys: Phrase(fr: "Étages", en: "Storeys")
    case .rooms: Phrase(fr: "Locaux", en: "Rooms")
    }
  }
}
