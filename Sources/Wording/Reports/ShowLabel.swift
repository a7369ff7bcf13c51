/// What the text report of `show` says around names and values: a closed list.
public enum ShowLabel: String, Sendable, CaseIterable {
  case description, objectType, tag, predefinedType, type, container, materials, classifications
  case yes, no, unknown, noValue
  /// A bounded value. Arguments: lower, upper bound.
  case bounds
  /// The set point of a bounded value. Arguments: the value.
  case setPoint

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .description: Phrase(fr: "Description", en: "Description")
    case .objectType: Phrase(fr: "Type d'objet", en: "Object type")
    case .tag: Phrase(fr: "Repère", en: "Tag")
    case .predefinedType: Phrase(fr: "Type prédéfini", en: "Predefined type")
    case .type: Phrase(fr: "Objet type", en: "Type object")
    case .container: Phrase(fr: "Dans", en: "Contained in")
    case .materials: Phrase(fr: "Matériaux", en: "Materials")
    case .classifications: Phrase(fr: "Classifications", en: "Classifications")
    case .yes: Phrase(fr: "vrai", en: "true")
    case .no: Phrase(fr: "faux", en: "false")
    case .unknown: Phrase(fr: "inconnu", en: "unknown")
    case .noValue: Phrase(fr: "non renseigné", en: "no value")
    case .bounds: Phrase(fr: "de {1} à {2}", en: "from {1} to {2}")
    case .setPoint: Phrase(fr: "consigne {1}", en: "set point {1}")
    }
  }
}
