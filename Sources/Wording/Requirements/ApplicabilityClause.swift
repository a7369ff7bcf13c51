/// What tells the objects that a specification applies to: a closed list of clauses.
///
/// The comment of a case says what its arguments are; a constraint is text from ``ConstraintText``.
public enum ApplicabilityClause: String, Sendable, CaseIterable {
  /// Objects of any class.
  case anyObject
  /// Of a rule: the model as a whole.
  case wholeModel
  /// What is left out. Arguments: the conditions of which one must hold, each with its own.
  case except
  /// Objects by a condition alone, where no class is said. Arguments: the condition.
  case those
  /// An object whose class is told by rules. Arguments: the constraint of the class.
  case ofClass
  /// Arguments: the class, the predefined type.
  case predefinedType
  /// Arguments: the attribute or property.
  case given
  /// Arguments: the attribute or property, the constraint.
  case value
  /// Objects with any classification.
  case classified
  /// Arguments: the system.
  case classifiedIn
  /// Arguments: the system, the constraint of the code.
  case classifiedAs
  /// Objects with any material.
  case withMaterial
  /// Arguments: the constraint of the name.
  case ofMaterial
  /// Arguments: the relation, the class of the whole.
  case partOf

  /// The text of the clause.
  public var phrase: Phrase {
    switch self {
    case .anyObject: Phrase(fr: "tout objet", en: "any object")
    case .wholeModel: Phrase(fr: "la maquette entière", en: "the model as a whole")
    case .except: Phrase(fr: "sauf {1}", en: "except {1}")
    case .those: Phrase(fr: "ceux {1}", en: "those {1}")
    case .ofClass: Phrase(fr: "un objet de classe {1}", en: "an object of a class {1}")
    case .predefinedType: Phrase(fr: "{1} de type prédéfini {2}", en: "{1} of predefined type {2}")
    case .given: Phrase(fr: "dont {1} est renseigné", en: "with {1}")
    case .value: Phrase(fr: "dont {1} est {2}", en: "whose {1} is {2}")
    case .classified: Phrase(fr: "classé", en: "classified")
    case .classifiedIn: Phrase(fr: "classé dans {1}", en: "classified in {1}")
    case .classifiedAs: Phrase(fr: "dont le code dans {1} est {2}", en: "whose code in {1} is {2}")
    case .withMaterial: Phrase(fr: "avec un matériau", en: "with a material")
    case .ofMaterial: Phrase(fr: "dont le matériau est {1}", en: "whose material is {1}")
    case .partOf: Phrase(fr: "{1} {2}", en: "{1} {2}")
    }
  }
}
