/// What the reports of `diff` say around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are.
public enum DiffLabel: String, Sendable, CaseIterable {
  /// The title of pages and workbooks.
  case title
  /// What the comparison is of, over the two paths.
  case oldModel, newModel
  /// What was counted. Arguments: the number in digits, the number as shown.
  case added, removed, changed, same, renamedOnly
  /// The headings of lists.
  case addedHeading, removedHeading, changedHeading, doubtsHeading, findingsHeading, suspicionsHeading
  /// The heading over how objects were known again, and over what changed.
  case identifiedBy, aspects
  /// Objects that share their GlobalId. Arguments: the number in digits, the number as shown, the path of the model.
  case repeatedGlobalIds
  /// What is left out of a list. Arguments: the number in digits, the number as shown.
  case further
  /// Nothing changed.
  case nothingChanged
  /// Nothing to compare: one of the models could not be read.
  case notCompared
  /// Nothing was checked, since a requirement file is unsound.
  case notChecked
  /// No value.
  case none
  /// Objects that changed and that no reservation is about. Arguments: the number in digits, the number as shown.
  case changedBeside
  /// How many there were and are. Arguments: before, after.
  case fromTo
  /// The new model has fewer objects.
  case fewerInAll
  /// Findings that should be looked at. Arguments: the number in digits, the number as shown.
  case suspected
  /// The names of columns.
  case state, requirement, object, className, globalId, newGlobalId, name, tag, storey, type, before, after, suspicion,
    identified, aspect, what, doubt, decision, specification

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase(fr: "Comparaison de deux remises", en: "Comparison of two deliveries")
    case .oldModel: Phrase(fr: "Remise précédente", en: "Earlier delivery")
    case .newModel: Phrase(fr: "Nouvelle remise", en: "New delivery")
    case .added: Phrase(fr: "{2} {1:objet ajouté|objets ajoutés}", en: "{2} {1:object|objects} added")
    case .removed: Phrase(fr: "{2} {1:objet disparu|objets disparus}", en: "{2} {1:object|objects} removed")
    case .changed: Phrase(fr: "{2} {1:objet modifié|objets modifiés}", en: "{2} {1:object|objects} changed")
    case .same: Phrase(fr: "{2} {1:objet retrouvé|objets retrouvés}", en: "{2} {1:object|objects} found again")
    case .renamedOnly:
      Phrase(
        fr: "dont {2} {1:n'a|n'ont} changé que de GlobalId",
        en: "of which {2} {1:has|have} another GlobalId and nothing else")
    case .addedHeading: Phrase(fr: "Objets ajoutés", en: "Objects added")
    case .removedHeading: Phrase(fr: "Objets disparus", en: "Objects removed")
    case .changedHeading: Phrase(fr: "Objets modifiés", en: "Objects changed")
    case .doubtsHeading: Phrase(fr: "Rapprochements douteux", en: "Doubtful matches")
    case .findingsHeading: Phrase(fr: "Suivi des réserves", en: "Findings followed up")
    case .suspicionsHeading: Phrase(fr: "Points à examiner", en: "To be looked at")
    case .identifiedBy: Phrase(fr: "Retrouvés par", en: "Found again by")
    case .aspects: Phrase(fr: "Ce qui a changé", en: "What changed")
    case .repeatedGlobalIds:
      Phrase(
        fr:
          "{2} {1:objet partage son|objets partagent leur} GlobalId avec un autre dans {3} : il ne {1:l'identifie|les identifie} pas",
        en:
          "{2} {1:object shares its|objects share their} GlobalId with another in {3}: it does not identify {1:it|them}"
      )
    case .further: Phrase(fr: "… et {2} {1:autre|autres}", en: "… and {2} more")
    case .nothingChanged:
      // Texts cut what is longer than a line.
      Phrase(
        fr: "aucun changement de ce qui est comparé ; formes et propriétés des matériaux ne le sont pas",
        en: "no change of what is compared; shapes and properties of materials are not")
    case .notCompared:
      Phrase(
        fr: "rien n'a été comparé : une maquette n'a pas pu être lue entièrement",
        en: "nothing was compared: a model could not be read as a whole")
    case .notChecked:
      Phrase(
        fr: "réserves non suivies : un fichier d'exigences n'est pas valide",
        en: "findings not followed up: a requirement file is not valid")
    case .none: Phrase(fr: "(rien)", en: "(nothing)")
    case .changedBeside:
      Phrase(
        fr: "{2} {1:objet modifié|objets modifiés} qu'aucune réserve de l'ancienne maquette ne vise",
        en: "{2} {1:object|objects} changed that no finding of the old model is about")
    case .fewerInAll:
      Phrase(fr: "la maquette compte moins d'objets qu'avant", en: "the model has fewer objects than before")
    case .fromTo: Phrase(fr: "de {1} à {2}", en: "from {1} to {2}")
    case .suspected: Phrase(fr: "{2} à examiner", en: "{2} to be looked at")
    // The names of columns
    case .state: Phrase(fr: "État proposé", en: "Proposed state")
    case .requirement: Phrase(fr: "Exigence", en: "Requirement")
    case .specification: Phrase(fr: "Spécification", en: "Specification")
    case .object: Phrase(fr: "Objet", en: "Object")
    case .className: Phrase(fr: "Classe", en: "Class")
    case .globalId: Phrase(fr: "GlobalId", en: "GlobalId")
    case .newGlobalId: Phrase(fr: "Nouveau GlobalId", en: "New GlobalId")
    case .name: Phrase(fr: "Nom", en: "Name")
    case .tag: Phrase(fr: "Repère", en: "Tag")
    case .storey: Phrase(fr: "Étage", en: "Storey")
    case .type: Phrase(fr: "Type", en: "Type")
    case .before: Phrase(fr: "Avant", en: "Before")
    case .after: Phrase(fr: "Après", en: "After")
    case .suspicion: Phrase(fr: "Point à examiner", en: "To be looked at")
    case .identified: Phrase(fr: "Retrouvé par", en: "Found again by")
    case .aspect: Phrase(fr: "Aspect", en: "Aspect")
    case .what: Phrase(fr: "Ce qui change", en: "What changes")
    case .doubt: Phrase(fr: "Doute", en: "Doubt")
    case .decision: Phrase(fr: "Décision du maître d'ouvrage", en: "Decision of the owner")
    }
  }
}
