public import Findings

extension ComparedState {
  /// The state in a few words. What seems to be cleared is proposed: the decision is the owner's.
  public var phrase: Phrase {
    switch self {
    case .cleared: Phrase(fr: "levée proposée", en: "clearing proposed")
    case .partlyCleared: Phrase(fr: "levée partielle proposée", en: "partial clearing proposed")
    case .remaining: Phrase(fr: "maintenue", en: "remaining")
    case .new: Phrase(fr: "nouvelle", en: "new")
    case .regressed: Phrase(fr: "régression", en: "regressed")
    case .unverifiable: Phrase(fr: "non vérifiable", en: "unverifiable")
    }
  }

  /// How many findings are in the state. Arguments: the number in digits, the number as shown.
  public var counted: Phrase {
    switch self {
    case .cleared: Phrase(fr: "{2} {1:levée proposée|levées proposées}", en: "{2} {1:clearing|clearings} proposed")
    case .partlyCleared:
      Phrase(
        fr: "{2} {1:levée partielle proposée|levées partielles proposées}",
        en: "{2} partial {1:clearing|clearings} proposed")
    case .remaining: Phrase(fr: "{2} {1:maintenue|maintenues}", en: "{2} remaining")
    case .new: Phrase(fr: "{2} {1:nouvelle|nouvelles}", en: "{2} new")
    case .regressed: Phrase(fr: "{2} {1:régression|régressions}", en: "{2} regressed")
    case .unverifiable: Phrase(fr: "{2} non {1:vérifiable|vérifiables}", en: "{2} unverifiable")
    }
  }
}

extension Suspicion {
  /// What is suspicious, as a clause.
  public var phrase: Phrase {
    switch self {
    case .placeholder:
      Phrase(fr: "une valeur de remplissage tient lieu de réponse", en: "a placeholder stands where the value should")
    case .uniformValue:
      Phrase(
        fr: "la même valeur a été saisie sur tous les objets repris",
        en: "the same value was filled in on all objects that were worked on")
    case .classChanged:
      Phrase(
        fr: "l'objet a changé de classe, et l'exigence ne le vise plus",
        en: "the object is of another class, to which the requirement does not apply")
    case .noLongerApplicable:
      Phrase(fr: "l'exigence ne vise plus l'objet", en: "the requirement does not apply to the object any more")
    case .objectVanished:
      Phrase(
        fr: "l'objet a disparu de la maquette : demander pourquoi", en: "the object is gone from the model: ask why")
    case .fewerObjects:
      Phrase(fr: "l'exigence vise moins d'objets qu'avant", en: "the requirement applies to fewer objects than before")
    case .moreProxies:
      Phrase(
        fr: "la maquette compte plus d'objets sans classe (IfcBuildingElementProxy) qu'avant",
        en: "the model has more objects without a class (IfcBuildingElementProxy) than before")
    }
  }
}

extension ChangeAspect {
  /// The aspect in a word or two.
  public var phrase: Phrase {
    switch self {
    case .identifier: Phrase(fr: "GlobalId", en: "GlobalId")
    case .objectClass: Phrase(fr: "classe", en: "class")
    case .attribute: Phrase(fr: "attribut", en: "attribute")
    case .property: Phrase(fr: "propriété", en: "property")
    case .quantity: Phrase(fr: "quantité", en: "quantity")
    case .type: Phrase(fr: "type", en: "type")
    case .container: Phrase(fr: "emplacement spatial", en: "container")
    case .whole: Phrase(fr: "ensemble", en: "part of")
    case .placement: Phrase(fr: "position", en: "placement")
    case .material: Phrase(fr: "matériaux", en: "materials")
    case .classification: Phrase(fr: "classification", en: "classification")
    case .group: Phrase(fr: "systèmes et groupes", en: "systems and groups")
    case .document: Phrase(fr: "documents", en: "documents")
    case .unit: Phrase(fr: "unité du projet", en: "unit of the project")
    case .georeference: Phrase(fr: "géoréférencement", en: "georeference")
    }
  }
}

extension IdentifiedBy {
  /// By what an object is known again, in a few words.
  public var phrase: Phrase {
    switch self {
    case .globalId: Phrase(fr: "GlobalId", en: "GlobalId")
    case .tag: Phrase(fr: "repère (Tag)", en: "tag")
    case .number: Phrase(fr: "numéro de local", en: "room number")
    case .serialNumber: Phrase(fr: "numéro de série", en: "serial number")
    case .typeStoreyName: Phrase(fr: "classe, type, étage et nom", en: "class, type, storey and name")
    case .structure: Phrase(fr: "ce dont il fait partie, ou ses parties", en: "what it is part of, or its parts")
    case .placement: Phrase(fr: "classe et position", en: "class and placement")
    case .alike: Phrase(fr: "rang parmi des objets identiques", en: "order among identical objects")
    }
  }
}

extension DoubtfulMatch.Doubt {
  /// What speaks against a match, as a sentence without its full stop.
  public var phrase: Phrase {
    switch self {
    case .reusedGlobalId:
      Phrase(
        fr: "GlobalId repris par un objet d'une autre classe, que rien d'autre ne rapproche : compté comme deux objets",
        en: "GlobalId used again for an object of another class, with nothing else in common: taken for two objects")
    case .contradicted:
      Phrase(
        fr: "même repère, numéro ou nom, mais tout le reste diffère : compté comme deux objets",
        en: "same tag, number or name, and all else differs: taken for two objects")
    case .exchangedTag:
      Phrase(
        fr: "même GlobalId, mais le repère est celui d'un autre objet désormais : rapproché par le GlobalId",
        en: "same GlobalId, and the tag is that of another object now: taken for one by the GlobalId")
    }
  }
}
