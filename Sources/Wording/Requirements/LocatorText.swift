import Requirements

/// The words for places of values that are neither attributes nor properties.
enum LocatorText {
  static func place(_ locator: Locator, in language: Language) -> String {
    switch locator {
    case .attribute, .property: locator.text
    case .classification(nil): Phrase(fr: "le code de classification", en: "the classification").said(in: language)
    case .classification(let system?):
      Phrase(fr: "le code de classification {1}", en: "the classification in {1}").said(in: language, [system])
    case .material: Phrase(fr: "le matériau", en: "the material").said(in: language)
    case .type: Phrase(fr: "le type", en: "the type").said(in: language)
    case .whole(let entity): Phrase(fr: "le rattachement à {1}", en: "the place in {1}").said(in: language, [entity])
    case .document(nil): Phrase(fr: "le document", en: "the document").said(in: language)
    case .document(let kind?): Phrase(fr: "le document « {1} »", en: "the document “{1}”").said(in: language, [kind])
    case .coordinateSystem(let attribute):
      Phrase(fr: "{1} du système de coordonnées", en: "{1} of the coordinate system").said(in: language, [attribute])
    case .address(let part):
      Phrase(fr: "{1} de l'adresse postale", en: "{1} of the postal address").said(in: language, [part])
    }
  }
}
