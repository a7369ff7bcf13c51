/// How an object is part of a whole, as a verb: the relations of IDS (`relations` of `ids.xsd`).
public enum WholeRelation: String, Sendable, CaseIterable {
  case aggregates = "IFCRELAGGREGATES"
  case group = "IFCRELASSIGNSTOGROUP"
  case containment = "IFCRELCONTAINEDINSPATIALSTRUCTURE"
  case nests = "IFCRELNESTS"
  case voidsAndFills = "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT"
  /// Any of them.
  case any = ""

  /// The relation that an IDS names; ``any`` where it names none that is known.
  public init(ids name: String?) {
    self = name.flatMap { WholeRelation(rawValue: $0.uppercased()) } ?? .any
  }

  /// The verb, in the infinitive.
  public var phrase: Phrase {
    switch self {
    case .aggregates: Phrase(fr: "être un composant de", en: "be a component of")
    case .group: Phrase(fr: "être membre de", en: "be a member of")
    case .containment: Phrase(fr: "se trouver dans", en: "be contained in")
    case .nests: Phrase(fr: "être rattaché à", en: "be nested in")
    case .voidsAndFills: Phrase(fr: "percer ou remplir", en: "void or fill")
    case .any: Phrase(fr: "faire partie de", en: "be part of")
    }
  }

  /// The same after "objects that are …", for what a specification applies to.
  public var participle: Phrase {
    switch self {
    case .aggregates: Phrase(fr: "composant de", en: "component of")
    case .group: Phrase(fr: "membre de", en: "member of")
    case .containment: Phrase(fr: "se trouvant dans", en: "contained in")
    case .nests: Phrase(fr: "rattaché à", en: "nested in")
    case .voidsAndFills: Phrase(fr: "perçant ou remplissant", en: "voiding or filling")
    case .any: Phrase(fr: "faisant partie de", en: "part of")
    }
  }

  /// A whole after the verb or the participle: « membre d'un groupe », « d'IfcZone »; the name alone where neither ends
  /// with « de ».
  func completed(_ words: Phrase, with whole: String, in language: Language) -> (words: String, whole: String) {
    let said = words.said(in: language)
    let isElided = language == .fr && said.hasSuffix(" de") && "aeiouAEIOU".contains(whole.first ?? "x")
    return isElided ? (String(said.dropLast(3)), "d'" + whole) : (said, whole)
  }
}
