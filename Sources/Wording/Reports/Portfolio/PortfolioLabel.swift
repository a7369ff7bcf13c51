/// Words in reports on an archive: heads of columns, figures, values of cells. A closed list.
public enum PortfolioLabel: String, Sendable, CaseIterable {
  // What things are called
  case building, buildings, model, models, storey, room, number, name, identifier, address, site, folder, knownBy, path
  case schema, exporter, written, status, bytes, lot, severity, requirement, fact, className, property, subject, what
  case year, noYear, noExporter, noLot, noName, scan, scanned, profile, target, sheet, problem, remedy, reason
  // What is counted
  case readable, unreadable, pending, unasked, unconcerned, refusedDemands, vanished, superseded, duplicates, rooms,
    roomsWithArea,
    area, elevation,
    objects
  case equipment, makers, serials, maintenance, cobie, checks, ofClass, having, filled, placeholders, share, values
  case specifications, failing, missingColumns, completeRows, new, moved, changed, all
  // Values of cells
  case copyOf, supersededBy, isCopy, isSuperseded, unfinished, wholeModel
  case knownById, knownByGuid, knownByFolder
  // Controls
  case search, order, worstFirst, byName, byModels, legend, nothing, unknown, column

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .building: Phrase(fr: "Bâtiment", en: "Building")
    case .buildings: Phrase(fr: "Bâtiments", en: "Buildings")
    case .model: Phrase(fr: "Maquette", en: "Model")
    case .models: Phrase(fr: "Maquettes", en: "Models")
    case .storey: Phrase(fr: "Étage", en: "Storey")
    case .room: Phrase(fr: "Local", en: "Room")
    case .number: Phrase(fr: "Numéro", en: "Number")
    case .name: Phrase(fr: "Nom", en: "Name")
    case .identifier: Phrase(fr: "Identifiant", en: "Identifier")
    case .address: Phrase(fr: "Adresse", en: "Address")
    case .site: Phrase(fr: "Site", en: "Site")
    case .folder: Phrase(fr: "Dossier", en: "Folder")
    case .knownBy: Phrase(fr: "Reconnu par", en: "Known by")
    case .path: Phrase(fr: "Chemin", en: "Path")
    case .schema: Phrase(fr: "Schéma", en: "Schema")
    case .exporter: Phrase(fr: "Logiciel", en: "Program")
    case .written: Phrase(fr: "Écrit le", en: "Written")
    case .status: Phrase(fr: "État", en: "Status")
    case .bytes: Phrase(fr: "Taille", en: "Size")
    case .lot: Phrase(fr: "Lot", en: "Lot")
    case .severity: Phrase(fr: "Gravité", en: "Severity")
    case .requirement: Phrase(fr: "Exigence", en: "Requirement")
    case .fact: Phrase(fr: "Ce que disent les maquettes", en: "What models say")
    case .className: Phrase(fr: "Classe", en: "Class")
    case .property: Phrase(fr: "Propriété", en: "Property")
    case .subject: Phrase(fr: "Ce qui est demandé", en: "What is asked")
    case .what: Phrase(fr: "Ce qui ne va pas", en: "What is the matter")
    case .year: Phrase(fr: "Année", en: "Year")
    case .noYear: Phrase(fr: "sans date", en: "no date")
    case .noExporter: Phrase(fr: "logiciel inconnu", en: "unknown program")
    case .noLot: Phrase(fr: "sans lot désigné", en: "no lot named")
    case .noName: Phrase(fr: "bâtiment sans nom", en: "building without a name")
    case .scan: Phrase(fr: "Passage", en: "Scan")
    case .scanned: Phrase(fr: "Dossiers", en: "Folders")
    case .profile: Phrase(fr: "Demandé", en: "Asked")
    case .target: Phrase(fr: "Pour", en: "For")
    case .sheet: Phrase(fr: "Table", en: "Sheet")
    case .problem: Phrase(fr: "Problème", en: "Problem")
    case .remedy: Phrase(fr: "Que faire", en: "What to do")
    case .reason: Phrase(fr: "Pourquoi", en: "Why")
    // What is counted
    case .readable: Phrase(fr: "Lisibles", en: "Readable")
    case .unreadable: Phrase(fr: "Illisibles", en: "Unreadable")
    case .pending: Phrase(fr: "En attente", en: "Waiting")
    case .unasked: Phrase(fr: "Contrôlées sur autre chose", en: "Checked against something else")
    case .unconcerned: Phrase(fr: "D'une autre discipline", en: "Of another discipline")
    case .refusedDemands:
      Phrase(fr: "Demandes refusées, vérifiées nulle part", en: "Requests not understood, checked nowhere")
    case .vanished: Phrase(fr: "Disparues", en: "Vanished")
    case .superseded: Phrase(fr: "Remplacées", en: "Superseded")
    case .duplicates: Phrase(fr: "Doublons", en: "Duplicates")
    case .rooms: Phrase(fr: "Locaux", en: "Rooms")
    case .roomsWithArea: Phrase(fr: "Locaux avec surface", en: "Rooms with an area")
    case .area: Phrase(fr: "Surface (m²)", en: "Area (m²)")
    case .elevation: Phrase(fr: "Altitude (m)", en: "Elevation (m)")
    case .objects: Phrase(fr: "Objets", en: "Objects")
    case .equipment: Phrase(fr: "Équipements", en: "Equipment")
    case .makers: Phrase(fr: "Équipements avec fabricant", en: "Equipment with its maker")
    case .serials: Phrase(fr: "Équipements avec numéro de série", en: "Equipment with a serial number")
    case .maintenance: Phrase(fr: "Prêt pour la GMAO", en: "Ready for maintenance (GMAO)")
    case .cobie: Phrase(fr: "Prêt pour COBie", en: "Ready for COBie")
    case .checks: Phrase(fr: "Contrôles valides", en: "Valid checks")
    case .ofClass: Phrase(fr: "Objets de la classe", en: "Objects of the class")
    case .having: Phrase(fr: "Ont la propriété", en: "Have the property")
    case .filled: Phrase(fr: "Renseignés", en: "Filled in")
    case .placeholders: Phrase(fr: "Valeurs de remplissage", en: "Placeholders")
    case .share: Phrase(fr: "Taux", en: "Share")
    case .values: Phrase(fr: "Valeurs à corriger", en: "Values to mend")
    case .specifications: Phrase(fr: "Exigences", en: "Requirements")
    case .failing: Phrase(fr: "Non respectées", en: "Failing")
    case .missingColumns: Phrase(fr: "Ce qui manque le plus", en: "What is missing most")
    case .completeRows: Phrase(fr: "Lignes complètes", en: "Complete rows")
    case .new: Phrase(fr: "Nouvelles", en: "New")
    case .moved: Phrase(fr: "Déplacées", en: "Moved")
    case .changed: Phrase(fr: "Modifiées", en: "Changed")
    case .all: Phrase(fr: "Ensemble", en: "All")
    // Values of cells, and controls
    case .copyOf: Phrase(fr: "Même contenu que", en: "Same content as")
    case .supersededBy: Phrase(fr: "Remplacée par", en: "Superseded by")
    case .isCopy: Phrase(fr: "doublon", en: "duplicate")
    case .isSuperseded: Phrase(fr: "remplacée", en: "superseded")
    case .unfinished: Phrase(fr: "interrompu", en: "interrupted")
    case .wholeModel: Phrase(fr: "la maquette", en: "the model")
    case .knownById: Phrase(fr: "identifiant", en: "identifier")
    case .knownByGuid: Phrase(fr: "GlobalId du projet et du bâtiment", en: "GlobalIds of project and building")
    case .knownByFolder: Phrase(fr: "dossier", en: "folder")
    case .search: Phrase(fr: "Chercher un bâtiment", en: "Search a building")
    case .order: Phrase(fr: "Ordre", en: "Order")
    case .worstFirst: Phrase(fr: "Le moins bon d'abord", en: "Worst first")
    case .byName: Phrase(fr: "Par nom", en: "By name")
    case .byModels: Phrase(fr: "Le plus de maquettes d'abord", en: "Most models first")
    case .legend: Phrase(fr: "Légende", en: "Legend")
    case .nothing: Phrase(fr: "rien à vérifier", en: "nothing to look at")
    case .unknown: Phrase(fr: "non évaluable", en: "could not be evaluated")
    case .column: Phrase(fr: "Colonne", en: "Column")
    }
  }
}
