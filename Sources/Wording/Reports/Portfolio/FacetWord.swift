/// What is asked of objects where no name says it: a closed list, by the facet.
public enum FacetWord: String, Sendable, CaseIterable {
  case entity, attribute, property, classification, material, partOf, type, document, coordinateSystem, address, rule
  /// What there must be none of.
  case prohibited

  /// The word for readers.
  public var phrase: Phrase {
    switch self {
    case .entity: Phrase(fr: "la classe", en: "the class")
    case .attribute: Phrase(fr: "un attribut", en: "an attribute")
    case .property: Phrase(fr: "une propriété", en: "a property")
    case .classification: Phrase(fr: "une classification", en: "a classification")
    case .material: Phrase(fr: "un matériau", en: "a material")
    case .partOf: Phrase(fr: "un rattachement", en: "to be part of something")
    case .type: Phrase(fr: "un type", en: "a type")
    case .document: Phrase(fr: "un document", en: "a document")
    case .coordinateSystem: Phrase(fr: "le système de coordonnées", en: "the coordinate system")
    case .address: Phrase(fr: "l'adresse", en: "the address")
    case .rule: Phrase(fr: "une règle", en: "a rule")
    case .prohibited: Phrase(fr: "l'absence de tels objets", en: "that there are none")
    }
  }

  /// What is asked, in words: its name, else its kind; a relation (`IFCRELNESTS:IFCWALL`) as a verb with the whole.
  public static func asked(facet: String, subject: String, in language: Language) -> String {
    let kind = FacetWord(rawValue: facet)
    if kind == .partOf, let colon = subject.firstIndex(of: ":") {
      let whole = String(subject[subject.index(after: colon)...])
      let relation = WholeRelation(ids: String(subject[..<colon]))
      let said = relation.completed(relation.phrase, with: whole.isEmpty ? "…" : whole, in: language)
      return said.words + " " + said.whole
    }
    if !subject.isEmpty { return subject }
    return kind?.phrase.said(in: language) ?? facet
  }
}
