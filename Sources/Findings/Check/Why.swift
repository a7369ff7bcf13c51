/// Why a specification has the status it has, where its counts alone do not say so: a closed list.
///
/// The raw value stands in reports under `whyCode`. The comment says what the arguments of an ``Explanation`` are.
public enum Why: String, Sendable, CaseIterable {
  /// Nothing in the model is applicable, and nothing has to be: not applicable.
  case noneApplicable = "none-applicable"
  /// Nothing in the model is applicable, and something has to be: fail.
  case requiredButNone = "required-but-none"
  /// Objects are applicable in some models of the run, and in others nothing is, though something has to be in each: fail.
  /// Arguments: the number of the others, the number of models.
  case requiredInEach = "required-in-each"
  /// Fewer objects are applicable than the specification asks for. Arguments: the least number, the number found.
  case tooFew = "too-few"
  /// More objects are applicable than the specification allows. Arguments: the greatest number, the number found.
  case tooMany = "too-many"
  /// Objects are applicable that must not be there: fail. Arguments: the number found.
  case prohibitedFound = "prohibited-found"
  /// Nothing that is prohibited is there.
  case prohibitedAbsent = "prohibited-absent"
  /// The specification is for other schemas. Arguments: the model's schema, then those of the specification.
  case otherSchema = "other-schema"
  /// A class that the model's schema does not have, so that nothing can match. Arguments: the class, the schema.
  case unknownClass = "unknown-class"
  /// A predefined type that the class does not have in the model's schema. Arguments: the class, the predefined type.
  case unknownPredefinedType = "unknown-predefined-type"
  /// An attribute that the class does not have in the model's schema. Arguments: the attribute, the schema.
  case unknownAttribute = "unknown-attribute"
  /// A data type that the model's schema does not have, so that nothing can match. Arguments: the type, the schema.
  case unknownDataType = "unknown-data-type"
  /// Properties of that name are there, of other data types only. Arguments: the property, the type asked for.
  case otherDataType = "other-data-type"
  /// Some checks could not be made. Arguments: how many.
  case notEvaluable = "not-evaluable"
  /// The specification is unsound, and was left out (`--allow-invalid`).
  case unsoundSpecification = "unsound-specification"
  /// The specification applies to objects and asks nothing of them.
  case noRequirements = "no-requirements"
  /// Nothing in the model is applicable, and another model of the run has what has to be somewhere: not applicable.
  case heldElsewhere = "held-elsewhere"
  /// The requirement is for models of other disciplines: not applicable. Arguments: the model's, those asked for.
  case otherDiscipline = "other-discipline"
  /// The rule compares models with each other, and there are not two that can be read: not applicable.
  case singleModel = "single-model"
  /// The rule adds up what several models have, and is asked of all of them together: not applicable.
  case judgedTogether = "judged-together"
  /// The rule is about a whole submission, and a single model was given: not evaluated where something is expected
  /// beside it, else not applicable. Arguments: what is expected.
  case noSubmission = "no-submission"
  /// The rule is about documents, and no folder of documents was given: not evaluated where a cahier with stages asks
  /// for it, or lists documents for the stage, else not applicable. Arguments: what is listed, where no requirement asks
  /// for it.
  case noDocuments = "no-documents"
  /// The rule is about documents, and the folder of documents cannot be read: not evaluated.
  case unreadableDocuments = "unreadable-documents"
  /// Nothing that the rule compares is there: not applicable.
  case nothingToCompare = "nothing-to-compare"
}

/// A ``Why`` with what its sentence is filled with.
public struct Explanation: Sendable, Equatable {
  /// What it says.
  public var why: Why
  /// What the sentence is filled with; see the comment of the case.
  public var arguments: [String]

  /// An explanation.
  public init(_ why: Why, _ arguments: [String] = []) {
    self.why = why
    self.arguments = arguments
  }
}
