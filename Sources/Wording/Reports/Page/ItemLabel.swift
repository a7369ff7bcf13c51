/// What the HTML report says of each requirement: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum ItemLabel: String, Sendable, CaseIterable {
  /// Controls of the list.
  case filter, search, severity, lot, status, order, all, reset, openAll, closeAll
  /// Orders of the list.
  case byGravity, byFailures, byShare, byId
  /// How many are shown. Arguments: shown, all.
  case shown
  /// Parts of a requirement.
  case asked, why, appliesTo, usedFor, responsible, sources, note, stronger, howToFix
  /// The fix in a tool. Arguments: the tool, what to do.
  case fixIn
  /// What fails in a model. Arguments: failing in digits, the same as shown, checks as shown.
  case failsIn
  /// Objects that are there and must not be. Arguments: digits, the number as shown.
  case foundIn
  /// Checks that could not be made. Arguments: digits, the number as shown, checks as shown.
  case notEvaluableIn
  /// A type of objects. Arguments: its name.
  case ofType
  /// How many in a storey. Arguments: the storey, the number as shown.
  case inStorey
  /// In no storey.
  case noStorey
  /// Storeys that are left out. Arguments: digits, the number as shown.
  case furtherStoreys
  /// Objects that are not listed. Arguments: digits, the number as shown.
  case objectsOmitted
  /// Groups that are not listed. Arguments: groups in digits, groups as shown, their failures as shown.
  case groupsOmitted
  /// What it means for failures that their model was read in part.
  case partlyRead
  /// Where the whole list is.
  case wholeList
  /// The same on paper, behind a group that is counted there.
  case inAnnex
  /// Heads of the table of objects.
  case file, instance, globalId, name, storey, found
  /// Sentences that are left out. Arguments: digits, the number as shown.
  case furtherSentences
  /// A share and its threshold. Arguments: the share that is valid, the threshold.
  case thresholdReached, thresholdMissed

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .filter: Phrase(fr: "Filtrer les exigences", en: "Filter the requirements")
    case .search: Phrase(fr: "Rechercher", en: "Search")
    case .severity: Phrase(fr: "Gravité", en: "Severity")
    case .lot: Phrase(fr: "Lot", en: "Lot")
    case .status: Phrase(fr: "Résultat", en: "Result")
    case .order: Phrase(fr: "Trier par", en: "Sort by")
    case .all: Phrase(fr: "tout", en: "all")
    case .reset: Phrase(fr: "Tout montrer", en: "Show all")
    case .openAll: Phrase(fr: "Tout déplier", en: "Unfold all")
    case .closeAll: Phrase(fr: "Tout replier", en: "Fold all")
    case .byGravity: Phrase(fr: "gravité", en: "severity")
    case .byFailures: Phrase(fr: "nombre d'échecs", en: "failures")
    case .byShare: Phrase(fr: "taux de valides", en: "share that is valid")
    case .byId: Phrase(fr: "numéro", en: "number")
    case .shown: Phrase(fr: "{1} sur {2} affichées", en: "{1} of {2} shown")
    case .asked: Phrase(fr: "Demandé", en: "Asked")
    case .why: Phrase(fr: "Pourquoi", en: "Why")
    case .appliesTo: Phrase(fr: "S'applique à", en: "Applies to")
    case .usedFor: Phrase(fr: "Usages", en: "Used for")
    case .responsible: Phrase(fr: "Responsable", en: "Responsible")
    case .sources: Phrase(fr: "Sources", en: "Sources")
    case .note: Phrase(fr: "À noter", en: "Note")
    case .stronger: Phrase(fr: "exigence renforcée à cette phase", en: "stronger at this stage")
    case .howToFix: Phrase(fr: "Comment corriger", en: "How to mend it")
    case .fixIn: Phrase(fr: "{1} : {2}", en: "{1}: {2}")
    case .failsIn:
      Phrase(fr: "{2} {1:contrôle|contrôles} en échec sur {3}", en: "{2} of {3} checks {1:fails|fail}")
    case .foundIn:
      Phrase(
        fr: "{2} {1:objet interdit trouvé|objets interdits trouvés}", en: "{2} prohibited {1:object|objects} found")
    case .notEvaluableIn:
      Phrase(
        fr: "{2} {1:contrôle|contrôles} sur {3} sans verdict", en: "{2} of {3} checks without a verdict")
    case .ofType: Phrase(fr: "type « {1} »", en: "type “{1}”")
    case .inStorey: Phrase(fr: "{1} : {2}", en: "{1}: {2}")
    case .noStorey: Phrase(fr: "hors étage", en: "in no storey")
    case .furtherStoreys:
      Phrase(fr: "… et {2} {1:autre étage|autres étages}", en: "… and {2} more {1:storey|storeys}")
    case .objectsOmitted:
      Phrase(
        fr: "{2} {1:autre objet n'est pas listé|autres objets ne sont pas listés} ici.",
        en: "{2} more {1:object is|objects are} not listed here.")
    case .groupsOmitted:
      Phrase(
        fr: "{2} {1:autre groupe|autres groupes} ({3} en échec) hors de cette page.",
        en: "{2} more {1:group|groups} ({3} failing) not on this page.")
    case .wholeList:
      Phrase(
        fr: "La liste entière est dans les rapports xlsx, csv et json.",
        en: "The whole list is in the reports xlsx, csv and json.")
    case .partlyRead:
      Phrase(
        fr: "maquette lue en partie : des écarts peuvent n'être que la conséquence de ce qui manque au fichier",
        en: "model read in part: failures may only be a consequence of what the file lacks")
    case .inAnnex: Phrase(fr: " — objets : annexe XLSX", en: " — objects: XLSX annex")
    case .file: Phrase(fr: "Fichier", en: "File")
    case .instance: Phrase(fr: "Instance", en: "Instance")
    case .globalId: Phrase(fr: "GlobalId", en: "GlobalId")
    case .name: Phrase(fr: "Nom", en: "Name")
    case .storey: Phrase(fr: "Étage", en: "Storey")
    case .found: Phrase(fr: "Trouvé", en: "Found")
    case .furtherSentences: Phrase(fr: "… et {2} de plus", en: "… and {2} more")
    case .thresholdReached:
      Phrase(fr: "{1} valides, seuil de {2} atteint", en: "{1} valid, threshold of {2} reached")
    case .thresholdMissed:
      Phrase(fr: "{1} valides, sous le seuil de {2}", en: "{1} valid, below the threshold of {2}")
    }
  }
}
