/// Why a check did not pass: the closed list of reasons.
///
/// ``code`` stands in reports under `reason`; its first word is the outcome. Codes are kept once released.
public enum Reason: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  // MARK: Attributes and properties

  /// The class has no attribute of that name, or it is derived.
  case absentAttribute
  /// The object has no property set of that name.
  case absentPropertySet
  /// The property set has no property of that name.
  case absentProperty
  /// The attribute or property is there and has no value, or an empty one.
  case absentBlank
  /// The value only stands in for one.
  case placeholder
  /// The property is there, in another set.
  case misplacedSet
  /// The property is there, on the type instead of the occurrence or the other way round.
  case misplacedLevel
  /// The value is not one of those asked for.
  case invalidValue
  /// The value is of another data type than the one asked for.
  case invalidType
  /// The property is of a kind whose value cannot be compared: a complex property, a reference.
  case invalidPropertyKind

  // MARK: Entities

  /// The object is of another class.
  case invalidClass
  /// The class has a predefined type and the object states none.
  case absentPredefinedType
  /// The object is of another predefined type.
  case invalidPredefinedType

  // MARK: Classifications

  /// The object has no classification.
  case absentClassification
  /// The object is classified, in other systems.
  case invalidClassificationSystem
  /// The object is classified in the system, with another code.
  case invalidClassification

  // MARK: Materials

  /// The object has no material.
  case absentMaterial
  /// The object has other materials.
  case invalidMaterial

  // MARK: Wholes and parts

  /// The object is part of nothing by that relation.
  case absentWhole
  /// The object is part of something of another class.
  case invalidWhole
  /// The object is part of something of another predefined type.
  case invalidWholePredefinedType

  // MARK: What only a cahier asks for

  /// The object has no type object.
  case absentType
  /// The object has no document of that kind.
  case absentDocument
  /// The model states no coordinate reference system.
  case absentCoordinateSystem
  /// The site or building has no postal address, or not this part of it.
  case absentAddress
  /// A model that the cahier expects is missing.
  case absentModel
  /// Something that a list names is in no model.
  case absentObject
  /// An object is in no list.
  case absentEntry
  /// Something that gathers others gathers none.
  case absentMember
  /// Nothing refers to what serves only what refers to it.
  case absentReference
  /// Another object has the same value.
  case invalidDuplicate
  /// Another file says something else.
  case invalidDifference
  /// There are fewer or more than asked for.
  case invalidCount
  /// Two statements of the model contradict each other.
  case invalidConflict

  /// What a rule asks for does not hold.
  case invalidRule

  // MARK: Prohibited and there

  /// An object to which a prohibited specification applies.
  case prohibitedObject
  /// A prohibited class or predefined type.
  case prohibitedClass
  /// A prohibited attribute, or value of one.
  case prohibitedAttribute
  /// A prohibited property, or value of one.
  case prohibitedProperty
  /// A prohibited classification.
  case prohibitedClassification
  /// A prohibited material.
  case prohibitedMaterial
  /// A prohibited relation to a whole.
  case prohibitedWhole

  // MARK: Not evaluable

  /// The unit of the value, or the one to compare in, is missing or cannot be made out.
  case notEvaluableUnit
  /// An instance that is needed is missing or cannot be read.
  case notEvaluableDamage
  /// What the value is to be compared with is not known: a day that was not given, another value that is missing.
  case notEvaluableReference

  /// The outcome that the reason belongs to.
  public var outcome: Outcome {
    switch self {
    case .absentAttribute, .absentPropertySet, .absentProperty, .absentBlank, .absentPredefinedType,
      .absentClassification, .absentMaterial, .absentWhole, .absentType, .absentDocument, .absentCoordinateSystem,
      .absentAddress, .absentModel, .absentObject, .absentEntry, .absentMember, .absentReference:
      .absent
    case .placeholder: .placeholder
    case .misplacedSet, .misplacedLevel: .misplaced
    case .invalidValue, .invalidType, .invalidPropertyKind, .invalidClass, .invalidPredefinedType,
      .invalidClassificationSystem, .invalidClassification, .invalidMaterial, .invalidWhole,
      .invalidWholePredefinedType, .invalidDuplicate, .invalidDifference, .invalidCount, .invalidConflict, .invalidRule,
      .prohibitedObject, .prohibitedClass,
      .prohibitedAttribute, .prohibitedProperty,
      .prohibitedClassification, .prohibitedMaterial, .prohibitedWhole:
      .invalid
    case .notEvaluableUnit, .notEvaluableDamage, .notEvaluableReference: .notEvaluable
    }
  }

  /// The name in reports: `absent.property-set`.
  public var code: String {
    switch self {
    case .absentAttribute: "absent.attribute"
    case .absentPropertySet: "absent.property-set"
    case .absentProperty: "absent.property"
    case .absentBlank: "absent.blank"
    case .placeholder: "placeholder"
    case .misplacedSet: "misplaced.set"
    case .misplacedLevel: "misplaced.level"
    case .invalidValue: "invalid.value"
    case .invalidType: "invalid.type"
    case .invalidPropertyKind: "invalid.property-kind"
    case .invalidClass: "invalid.class"
    case .absentPredefinedType: "absent.predefined-type"
    case .invalidPredefinedType: "invalid.predefined-type"
    case .absentClassification: "absent.classification"
    case .invalidClassificationSystem: "invalid.classification-system"
    case .invalidClassification: "invalid.classification"
    case .absentMaterial: "absent.material"
    case .invalidMaterial: "invalid.material"
    case .absentWhole: "absent.whole"
    case .invalidWhole: "invalid.whole"
    case .invalidWholePredefinedType: "invalid.whole-predefined-type"
    case .absentType: "absent.type"
    case .absentDocument: "absent.document"
    case .absentCoordinateSystem: "absent.coordinate-system"
    case .absentAddress: "absent.address"
    case .absentModel: "absent.model"
    case .absentObject: "absent.object"
    case .absentEntry: "absent.entry"
    case .absentMember: "absent.member"
    case .absentReference: "absent.reference"
    case .invalidDuplicate: "invalid.duplicate"
    case .invalidDifference: "invalid.difference"
    case .invalidCount: "invalid.count"
    case .invalidConflict: "invalid.conflict"
    case .invalidRule: "invalid.rule"
    case .prohibitedObject: "invalid.prohibited-object"
    case .prohibitedClass: "invalid.prohibited-class"
    case .prohibitedAttribute: "invalid.prohibited-attribute"
    case .prohibitedProperty: "invalid.prohibited-property"
    case .prohibitedClassification: "invalid.prohibited-classification"
    case .prohibitedMaterial: "invalid.prohibited-material"
    case .prohibitedWhole: "invalid.prohibited-whole"
    case .notEvaluableUnit: "not-evaluable.unit"
    case .notEvaluableDamage: "not-evaluable.damage"
    case .notEvaluableReference: "not-evaluable.reference"
    }
  }
}
