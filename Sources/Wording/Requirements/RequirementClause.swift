/// What a requirement asks of an object: a closed list of clauses, one per kind of facet, form and cardinality.
///
/// The comment of a case says what its arguments are; a constraint is text from ``ConstraintText``.
public enum RequirementClause: String, Sendable, CaseIterable {
  /// Arguments: the class, with its predefined type.
  case entityRequired, entityOptional, entityProhibited
  /// Arguments: the attribute.
  case attributeRequired, attributeOptional, attributeProhibited
  /// Arguments: the attribute, the constraint.
  case attributeValueRequired, attributeValueOptional, attributeValueProhibited
  /// Arguments: the property with its set and type.
  case propertyRequired, propertyOptional, propertyProhibited
  /// Arguments: the property with its set and type, which it must be of where it is there.
  case propertyOfTypeOptional
  /// Arguments: the property with its set and type, the constraint.
  case propertyValueRequired, propertyValueOptional, propertyValueProhibited
  /// No arguments.
  case anyClassificationRequired, anyClassificationOptional, anyClassificationProhibited
  /// Arguments: the system.
  case classificationRequired, classificationOptional, classificationProhibited
  /// Arguments: the system, the constraint of the code.
  case classificationValueRequired, classificationValueOptional, classificationValueProhibited
  /// No arguments.
  case materialRequired, materialOptional, materialProhibited
  /// Arguments: the constraint of the name.
  case materialValueRequired, materialValueOptional, materialValueProhibited
  /// Arguments: the relation, the class of the whole.
  case partOfRequired, partOfOptional, partOfProhibited

  /// The text of the clause.
  public var phrase: Phrase {
    switch self {
    case .entityRequired: Phrase(fr: "l'objet doit être {1}", en: "the object must be {1}")
    case .entityOptional: Phrase(fr: "l'objet peut être {1}", en: "the object may be {1}")
    case .entityProhibited: Phrase(fr: "l'objet ne doit pas être {1}", en: "the object must not be {1}")

    case .attributeRequired: Phrase(fr: "l'attribut {1} doit être renseigné", en: "the attribute {1} must have a value")
    case .attributeOptional: Phrase(fr: "l'attribut {1} peut être renseigné", en: "the attribute {1} may have a value")
    case .attributeProhibited:
      Phrase(fr: "l'attribut {1} ne doit pas être renseigné", en: "the attribute {1} must not have a value")
    case .attributeValueRequired: Phrase(fr: "l'attribut {1} doit être {2}", en: "the attribute {1} must be {2}")
    case .attributeValueOptional:
      Phrase(fr: "l'attribut {1}, s'il est renseigné, doit être {2}", en: "the attribute {1}, if given, must be {2}")
    case .attributeValueProhibited:
      Phrase(fr: "l'attribut {1} ne doit pas être {2}", en: "the attribute {1} must not be {2}")

    case .propertyRequired:
      Phrase(fr: "la propriété {1} doit être renseignée", en: "the property {1} must have a value")
    case .propertyOptional: Phrase(fr: "la propriété {1} peut être renseignée", en: "the property {1} may have a value")
    case .propertyOfTypeOptional:
      Phrase(
        fr: "la propriété {1}, si elle est présente, doit être de ce type et renseignée",
        en: "the property {1}, if there, must be of that type and have a value")
    case .propertyProhibited:
      Phrase(fr: "la propriété {1} ne doit pas être présente", en: "the property {1} must not be there")
    case .propertyValueRequired: Phrase(fr: "la propriété {1} doit être {2}", en: "the property {1} must be {2}")
    case .propertyValueOptional:
      Phrase(fr: "la propriété {1}, si elle est présente, doit être {2}", en: "the property {1}, if there, must be {2}")
    case .propertyValueProhibited:
      Phrase(fr: "la propriété {1} ne doit pas être {2}", en: "the property {1} must not be {2}")

    case .anyClassificationRequired: Phrase(fr: "l'objet doit être classé", en: "the object must be classified")
    case .anyClassificationOptional: Phrase(fr: "l'objet peut être classé", en: "the object may be classified")
    case .anyClassificationProhibited:
      Phrase(fr: "l'objet ne doit pas être classé", en: "the object must not be classified")
    case .classificationRequired:
      Phrase(fr: "l'objet doit être classé dans le système {1}", en: "the object must be classified in {1}")
    case .classificationOptional:
      Phrase(fr: "l'objet peut être classé dans le système {1}", en: "the object may be classified in {1}")
    case .classificationProhibited:
      Phrase(fr: "l'objet ne doit pas être classé dans le système {1}", en: "the object must not be classified in {1}")
    case .classificationValueRequired:
      Phrase(
        fr: "le code de classification dans le système {1} doit être {2}", en: "the classification in {1} must be {2}")
    case .classificationValueOptional:
      Phrase(
        fr: "le code de classification dans le système {1}, s'il est donné, doit être {2}",
        en: "the classification in {1}, if given, must be {2}")
    case .classificationValueProhibited:
      Phrase(
        fr: "le code de classification dans le système {1} ne doit pas être {2}",
        en: "the classification in {1} must not be {2}")

    case .materialRequired: Phrase(fr: "l'objet doit avoir un matériau", en: "the object must have a material")
    case .materialOptional: Phrase(fr: "l'objet peut avoir un matériau", en: "the object may have a material")
    case .materialProhibited:
      Phrase(fr: "l'objet ne doit pas avoir de matériau", en: "the object must not have a material")
    case .materialValueRequired: Phrase(fr: "le matériau doit être {1}", en: "the material must be {1}")
    case .materialValueOptional:
      Phrase(fr: "le matériau, s'il est donné, doit être {1}", en: "the material, if given, must be {1}")
    case .materialValueProhibited: Phrase(fr: "le matériau ne doit pas être {1}", en: "the material must not be {1}")

    case .partOfRequired: Phrase(fr: "l'objet doit {1} {2}", en: "the object must {1} {2}")
    case .partOfOptional: Phrase(fr: "l'objet peut {1} {2}", en: "the object may {1} {2}")
    case .partOfProhibited: Phrase(fr: "l'objet ne doit pas {1} {2}", en: "the object must not {1} {2}")
    }
  }
}
