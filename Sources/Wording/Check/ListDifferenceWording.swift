public import Findings

extension ListDifference {
  /// Which side says what.
  public func said(in language: Language) -> String {
    let phrase = Phrase(fr: "{1} : liste « {2} », maquette « {3} »", en: "{1}: list “{2}”, model “{3}”")
    return phrase.said(in: language, [column.phrase.said(in: language), listed, stated])
  }
}

extension ListColumn {
  /// What a column holds, in a word.
  public var phrase: Phrase {
    switch self {
    case .globalId: Phrase(fr: "GlobalId", en: "GlobalId")
    case .tag: Phrase(fr: "repère", en: "tag")
    case .number: Phrase(fr: "numéro", en: "number")
    case .serial: Phrase(fr: "numéro de série", en: "serial number")
    case .name: Phrase(fr: "nom", en: "name")
    case .type: Phrase(fr: "type", en: "type")
    case .manufacturer: Phrase(fr: "fabricant", en: "manufacturer")
    case .model: Phrase(fr: "modèle", en: "model")
    case .area: Phrase(fr: "surface", en: "area")
    case .room: Phrase(fr: "local", en: "room")
    case .storey: Phrase(fr: "étage", en: "storey")
    case .building: Phrase(fr: "bâtiment", en: "building")
    case .quantity: Phrase(fr: "quantité", en: "quantity")
    }
  }
}
