public import Findings

extension Reason {
  /// What is wrong with an object, in a few words.
  public var phrase: Phrase {
    switch self {
    case .absentAttribute: Phrase(fr: "la classe n'a pas cet attribut", en: "the class has no such attribute")
    case .absentPropertySet: Phrase(fr: "jeu de propriétés absent", en: "property set missing")
    case .absentProperty: Phrase(fr: "propriété absente", en: "property missing")
    case .absentBlank: Phrase(fr: "valeur non renseignée", en: "no value")
    case .placeholder: Phrase(fr: "valeur de remplissage", en: "placeholder instead of a value")
    case .misplacedSet: Phrase(fr: "renseigné dans un autre jeu de propriétés", en: "given in another property set")
    case .misplacedLevel:
      Phrase(
        fr: "renseigné sur le type au lieu de l'occurrence, ou l'inverse",
        en: "given on the type instead of the occurrence, or the other way round")
    case .invalidValue: Phrase(fr: "valeur non conforme", en: "value not as required")
    case .invalidType: Phrase(fr: "type de donnée non conforme", en: "data type not as required")
    case .invalidPropertyKind:
      Phrase(fr: "propriété d'un genre sans valeur comparable", en: "property of a kind without a comparable value")
    case .invalidClass: Phrase(fr: "objet d'une autre classe", en: "object of another class")
    case .absentPredefinedType: Phrase(fr: "type prédéfini non renseigné", en: "no predefined type")
    case .invalidPredefinedType: Phrase(fr: "type prédéfini non conforme", en: "predefined type not as required")
    case .absentClassification: Phrase(fr: "aucune classification", en: "no classification")
    case .invalidClassificationSystem:
      Phrase(fr: "classé dans un autre système", en: "classified in another system")
    case .invalidClassification: Phrase(fr: "code de classification non conforme", en: "classification not as required")
    case .absentMaterial: Phrase(fr: "aucun matériau", en: "no material")
    case .invalidMaterial: Phrase(fr: "matériau non conforme", en: "material not as required")
    case .absentWhole: Phrase(fr: "n'appartient à aucun ensemble de ce genre", en: "part of nothing by that relation")
    case .invalidWhole:
      Phrase(fr: "appartient à un objet d'une autre classe", en: "part of an object of another class")
    case .invalidWholePredefinedType:
      Phrase(
        fr: "appartient à un objet d'un autre type prédéfini", en: "part of an object of another predefined type")
    case .absentType: Phrase(fr: "aucun objet type", en: "no type object")
    case .absentDocument: Phrase(fr: "aucun document de ce genre", en: "no document of that kind")
    case .absentCoordinateSystem:
      Phrase(fr: "aucun système de coordonnées", en: "no coordinate reference system")
    case .absentAddress: Phrase(fr: "adresse non renseignée", en: "no postal address")
    case .absentObject: Phrase(fr: "dans la liste, absent des maquettes", en: "in the list, in no model")
    case .absentEntry: Phrase(fr: "dans la maquette, absent des listes", en: "in the model, in no list")
    case .absentMember: Phrase(fr: "vide : ne regroupe aucun local", en: "empty: gathers no room")
    case .absentReference: Phrase(fr: "rien ne s'y réfère", en: "nothing refers to it")
    case .absentModel: Phrase(fr: "maquette attendue absente", en: "expected model missing")
    case .invalidDifference: Phrase(fr: "un autre fichier dit autre chose", en: "another file says something else")
    case .invalidDuplicate: Phrase(fr: "valeur portée par un autre objet", en: "value that another object has, too")
    case .invalidCount: Phrase(fr: "nombre non conforme", en: "number not as required")
    case .invalidConflict:
      Phrase(fr: "deux indications qui se contredisent", en: "two statements that contradict each other")
    case .invalidRule: Phrase(fr: "règle non respectée", en: "rule not kept")
    case .prohibitedObject: Phrase(fr: "objet interdit", en: "prohibited object")
    case .prohibitedClass: Phrase(fr: "classe interdite", en: "prohibited class")
    case .prohibitedAttribute: Phrase(fr: "attribut ou valeur interdits", en: "prohibited attribute or value")
    case .prohibitedProperty: Phrase(fr: "propriété ou valeur interdites", en: "prohibited property or value")
    case .prohibitedClassification: Phrase(fr: "classification interdite", en: "prohibited classification")
    case .prohibitedMaterial: Phrase(fr: "matériau interdit", en: "prohibited material")
    case .prohibitedWhole: Phrase(fr: "appartenance interdite", en: "prohibited membership")
    case .notEvaluableUnit:
      Phrase(fr: "unité inconnue, comparaison impossible", en: "unknown unit, comparison impossible")
    case .notEvaluableDamage:
      Phrase(fr: "donnée illisible dans le fichier", en: "data unreadable in the file")
    case .notEvaluableReference:
      Phrase(fr: "terme de comparaison inconnu", en: "nothing known to compare with")
    }
  }
}
