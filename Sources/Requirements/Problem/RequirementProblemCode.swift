/// What can be wrong in a requirement file: a closed list with stable names.
///
/// Each case says what its arguments are, in order. `…?` marks arguments that may be missing or empty, because nothing
/// near enough was found. The numbers are those of the buildingSMART IDS-Audit-tool (`ErrorCodes.md`).
public enum RequirementProblemCode: String, Sendable, CaseIterable {
  // MARK: The file as XML

  /// The file cannot be read from its source. Arguments: reason.
  case fileUnreadable = "file-unreadable"
  /// There is nothing in the file.
  case fileEmpty = "file-empty"
  /// The file is larger than what is read. Arguments: size in bytes, limit in bytes.
  case fileTooLarge = "file-too-large"
  /// The content is no XML at all. Arguments: what it looks like (`ifc`, `zip`, `gzip`, `pdf`, `text`, `binary`).
  case notXML = "not-xml"
  /// The XML is not well-formed. Arguments: what the parser says, a ``SyntaxFault``?, its column?.
  case xmlMalformed = "xml-malformed"
  /// A document type, an entity or another construct that is refused for safety. Arguments: what it is, a
  /// ``SyntaxFault``?, its column?.
  case xmlRefused = "xml-refused"
  /// Nested, repeated or expanded beyond what is read. Arguments: what is too large, limit.
  case xmlTooComplex = "xml-too-complex"
  /// The root is not `ids` of buildingSMART. Arguments: root element, its namespace.
  case notIDS = "not-ids"

  // MARK: The version of IDS

  /// An older version of IDS, read as far as it says the same. Arguments: version.
  case olderIDSVersion = "older-ids-version"
  /// The version of IDS is unknown, or not declared. Arguments: declared location?.
  case unknownIDSVersion = "unknown-ids-version"

  // MARK: Elements and attributes of the IDS schema

  /// An element that the schema does not know there. Arguments: element, parent, nearest right one?.
  case unknownElement = "unknown-element"
  /// An element of the right name in a wrong namespace. Arguments: element, namespace.
  case wrongNamespace = "wrong-namespace"
  /// An element that must be there. Arguments: element, parent.
  case missingElement = "missing-element"
  /// An element that stands after one that it must precede. Arguments: element, the element before it.
  case elementOrder = "element-order"
  /// An element that may stand there only once. Arguments: element, parent.
  case repeatedElement = "repeated-element"
  /// Text where only elements may stand. Arguments: text, parent.
  case unexpectedText = "unexpected-text"
  /// An attribute that the schema does not know there. Arguments: attribute, element, nearest right one?.
  case unknownXMLAttribute = "unknown-xml-attribute"
  /// An attribute that must be there. Arguments: attribute, element.
  case missingXMLAttribute = "missing-xml-attribute"
  /// A value that the schema does not allow in an attribute or an element. Arguments: name, value, what is allowed.
  case invalidXMLValue = "invalid-xml-value"
  /// An attribute that 1.0 writes differently, understood. Arguments: attribute, what 1.0 writes.
  case olderXMLAttribute = "older-xml-attribute"

  // MARK: Specifications

  /// No schema version, or one that IDS does not name. Arguments: value, nearest right one?.
  case unknownSchemaVersion = "unknown-schema-version"
  /// A specification that says nothing of what it applies to.
  case emptyApplicability = "empty-applicability"
  /// An optional specification that requires nothing: it can never fail. Arguments: name.
  case emptyRequirements = "empty-requirements"
  /// `minOccurs` and `maxOccurs` are no cardinality of IDS. Arguments: minOccurs, maxOccurs.
  case invalidOccurrence = "invalid-occurrence"
  /// A prohibited specification with requirements.
  case requirementsOfProhibited = "requirements-of-prohibited"
  /// Two specifications with the same identifier. Arguments: identifier, line of the first.
  case repeatedIdentifier = "repeated-identifier"
  /// No class satisfies both the applicability and the requirements. Arguments: schema, applicability, requirements.
  case incompatibleClasses = "incompatible-classes"
  /// A facet that objects of the class cannot have. Arguments: facet, class, schema.
  case facetNotOfClass = "facet-not-of-class"
  /// The facets of an applicability contradict each other. Arguments: schema.
  case impossibleApplicability = "impossible-applicability"

  // MARK: Cardinality of facets

  /// A cardinality that IDS does not know for the facet. Arguments: value, facet, nearest right one?.
  case invalidCardinality = "invalid-cardinality"
  /// Optional, but with nothing that could fail. Arguments: facet, what is missing.
  case vacuousOptional = "vacuous-optional"
  /// Prohibited together with something that IDS does not allow there. Arguments: facet, parameter.
  case prohibitedWithParameter = "prohibited-with-parameter"

  // MARK: Values

  /// A parameter without any value to match. Arguments: parameter.
  case emptyValue = "empty-value"
  /// A restriction without any rule. Arguments: parameter.
  case emptyRestriction = "empty-restriction"
  /// The base of a restriction is missing or not one of IDS. Arguments: base, nearest right one?.
  case invalidBase = "invalid-base"
  /// The base of a restriction is not that of the values it is applied to. Arguments: base, right base, what.
  case mismatchedBase = "mismatched-base"
  /// An element that is no facet of a restriction. Arguments: element, nearest right one?.
  case unknownRestrictionFacet = "unknown-restriction-facet"
  /// A facet that the base of the restriction does not have. Arguments: facet, base.
  case facetNotOfBase = "facet-not-of-base"
  /// A facet without a value, or with one that it cannot have. Arguments: facet, value, base.
  case invalidFacetValue = "invalid-facet-value"
  /// A facet given twice that may be given once. Arguments: facet.
  case repeatedFacet = "repeated-facet"
  /// Bounds or lengths that no value satisfies. Arguments: first facet, its value, second facet, its value.
  case contradictoryFacets = "contradictory-facets"
  /// A regular expression that XML Schema does not allow. Arguments: pattern, reason.
  case invalidPattern = "invalid-pattern"
  /// A pattern with `^` at its begin or `$` at its end, which stand for themselves there. Arguments: pattern.
  case anchoredPattern = "anchored-pattern"
  /// A pattern for values that are no texts, which none of them satisfies. Arguments: pattern, base.
  case patternOfNonText = "pattern-of-non-text"
  /// A value that is no value of the type. Arguments: value, data type, what is allowed.
  case invalidValue = "invalid-value"

  // MARK: Classes and predefined types

  /// A class that no schema has. Arguments: class, schema, nearest right one?.
  case unknownClass = "unknown-class"
  /// A class of another schema version. Arguments: class, schema, versions that have it.
  case classNotInSchema = "class-not-in-schema"
  /// A class that is not written in upper case. Arguments: class, right spelling.
  case classSpelling = "class-spelling"
  /// A class without instances of its own: nothing can match it, since subclasses are not meant. Arguments: class, schema.
  case abstractClass = "abstract-class"
  /// Rules for a class name that no class satisfies. Arguments: rules, schema.
  case noClassMatches = "no-class-matches"
  /// A predefined type that the class does not have. Arguments: type, class, schema, nearest right one?.
  case unknownPredefinedType = "unknown-predefined-type"
  /// A predefined type of a class that has none. Arguments: class, schema.
  case classWithoutPredefinedType = "class-without-predefined-type"

  // MARK: Attributes

  /// An attribute that no class has, or none of the classes in question. Arguments: attribute, class?, schema, nearest?.
  case unknownAttribute = "unknown-attribute"
  /// A derived attribute: it has no value in a file. Arguments: attribute, class, schema.
  case derivedAttribute = "derived-attribute"
  /// An inverse attribute: it has no value in a file. Arguments: attribute, class, schema.
  case inverseAttribute = "inverse-attribute"
  /// A value is asked of an attribute that holds an object, a list or a select: no value check on it succeeds. Arguments: attribute, class, schema.
  case attributeWithoutPlainValue = "attribute-without-plain-value"

  // MARK: Properties

  /// A set of a reserved prefix that is no standard set. Arguments: set, prefix, schema, nearest right one?.
  case reservedPrefix = "reserved-prefix"
  /// A property that the standard set does not have. Arguments: property, set, schema, nearest right one?.
  case unknownProperty = "unknown-property"
  /// A standard set that is not for this class. Arguments: set, class, schema.
  case propertySetNotOfClass = "property-set-not-of-class"
  /// A data type other than that of the standard property. Arguments: data type, property, set, schema, right one.
  case wrongDataType = "wrong-data-type"
  /// A value that is not among those of the standard property. Arguments: value, property, set, schema, nearest?.
  case valueNotOfProperty = "value-not-of-property"
  /// A data type that the schema does not have. Arguments: data type, schema, nearest right one?.
  case unknownDataType = "unknown-data-type"
  /// A data type that is not written in upper case. Arguments: data type, right spelling.
  case dataTypeSpelling = "data-type-spelling"
  /// A value without a data type. Arguments: property.
  case missingDataType = "missing-data-type"

  // MARK: Wholes

  /// A relation that IDS does not know. Arguments: relation, nearest right one?.
  case unknownRelation = "unknown-relation"
  /// A class that cannot be the whole of the relation. Arguments: class, relation, schema.
  case wrongWhole = "wrong-whole"
  /// A class that cannot be a part in the relation. Arguments: class, relation, schema.
  case wrongPart = "wrong-part"

  // MARK: A cahier as YAML

  /// The content is no YAML. Arguments: what the parser says, a ``SyntaxFault``?, its column?.
  case yamlMalformed = "yaml-malformed"
  /// Nested or repeated beyond what is read.
  case yamlTooComplex = "yaml-too-complex"
  /// YAML, but with none of the keys of a cahier. Arguments: what it is instead (`layout`, `waivers`, `table-mapping`,
  /// `unknown`)?.
  case notCahier = "not-cahier"
  /// YAML that is no file of waivers: it has no `waivers`.
  case notWaivers = "not-waivers"
  /// YAML that is no mapping for a table: it has no `columns`.
  case notTableMapping = "not-table-mapping"
  /// What a column of such a mapping is from, and is none. Arguments: what is written.
  case unknownColumnSource = "unknown-column-source"
  /// A key that has no place there. Arguments: key, mapping, nearest right one?, all of them where none is near.
  case unknownKey = "unknown-key"
  /// A key that must be there. Arguments: key or keys, mapping.
  case missingKey = "missing-key"
  /// A key given twice. Arguments: key.
  case repeatedKey = "repeated-key"
  /// Keys of which only one may be there. Arguments: keys, mapping.
  case excessKeys = "excess-keys"
  /// A value of another shape. Arguments: key, shape expected, shape found.
  case wrongShape = "wrong-shape"
  /// A value that the key cannot have. Arguments: key, value, what is allowed.
  case invalidKeyValue = "invalid-key-value"
  /// The cahier that is extended cannot be read. Arguments: name.
  case extendsMissing = "extends-missing"
  /// Cahiers that extend each other. Arguments: the chain.
  case extendsCircle = "extends-circle"
  /// The cahier that is extended has errors. Arguments: name, number of errors, code of the first, its line.
  case extendsInvalid = "extends-invalid"
  /// Requirements are dropped, and nothing is extended.
  case dropWithoutBase = "drop-without-base"
  /// A requirement is dropped without a reason. Arguments: id.
  case dropWithoutReason = "drop-without-reason"
  /// A requirement is dropped that the extended cahier does not have. Arguments: id, nearest right one?.
  case dropOfUnknown = "drop-of-unknown"

  // MARK: Any requirement file

  /// Problems of one code that are counted and not listed (``ProblemTally``). Arguments: the code, how many.
  case moreOfTheSame = "problems-omitted"

  // MARK: What a cahier says of stages, lots and people

  /// A threshold that is no share in percent. Arguments: value.
  case thresholdOutOfRange = "threshold-out-of-range"
  /// A weight of 0 or less. Arguments: value.
  case weightNotPositive = "weight-not-positive"
  /// Two parts of the same kind with the same id. Arguments: kind, id, line of the first.
  case repeatedID = "repeated-id"
  /// A stage that the cahier does not have. Arguments: stage, nearest right one?.
  case unknownStage = "unknown-stage"
  /// A lot that the cahier does not have. Arguments: lot, nearest right one?.
  case unknownLot = "unknown-lot"
  /// A discipline that the cahier does not have. Arguments: discipline, nearest right one?.
  case unknownDiscipline = "unknown-discipline"
  /// A list that the cahier does not have. Arguments: list, nearest right one?.
  case unknownList = "unknown-list"
  /// A stronger mark, or an end of tolerance, at stages at which the requirement is not due. Arguments: id, stages.
  case stageNeverReached = "stage-never-reached"
  /// A delay that does not say from which fact it runs. Arguments: stage.
  case delayWithoutStart = "delay-without-start"
  /// A delay that runs from a fact that it cannot run from. Arguments: stage or cahier, delay, fact, possible facts.
  case delayStartNotPossible = "delay-start-not-possible"
  /// A delay or a penalty that does not say which text fixes it. Arguments: stage or cahier, delay or penalty.
  case delayWithoutSource = "delay-without-source"
  /// A penalty for a delivery that has no delay. Arguments: stage or cahier.
  case penaltyWithoutDelay = "penalty-without-delay"
  /// A waiver for a requirement that the cahier does not have. Arguments: id, nearest right one?.
  case waiverOfUnknown = "waiver-of-unknown"
  /// A waiver whose last day has passed. Arguments: id of the requirement, last day.
  case waiverExpired = "waiver-expired"
  /// A text that is no GlobalId. Arguments: text.
  case invalidGlobalID = "invalid-global-id"

  // MARK: What a cahier says of values

  /// A requirement that asks for no value. Arguments: id.
  case emptyChecks = "empty-checks"
  /// A list without values. Arguments: list.
  case emptyList = "empty-list"
  /// A value that stands twice in a list, as it is compared. Arguments: value, list.
  case repeatedValue = "repeated-value"
  /// A list that no requirement refers to. Arguments: list.
  case unusedList = "unused-list"
  /// A value of a list that the cahier also names as a placeholder. Arguments: value, list.
  case placeholderAsValue = "placeholder-as-value"
  /// A requirement that has no place for its value in any of the schema versions. Arguments: id.
  case noPlace = "no-place"
  /// An alternative that is the place itself, or stands twice. Arguments: place.
  case repeatedPlace = "repeated-place"
  /// A unit that recol does not know. Arguments: unit, nearest right one?.
  case unknownUnit = "unknown-unit"
  /// A unit that fits no value of the property. Arguments: unit, data type, place.
  case unitNotOfType = "unit-not-of-type"
  /// A unit where no number is asked for. Arguments: unit.
  case unitWithoutNumber = "unit-without-number"
  /// A range that no number lies in. Arguments: least, greatest.
  case invertedRange = "inverted-range"
  /// A kind of value that the property cannot have. Arguments: kind, data type, place.
  case kindNotOfType = "kind-not-of-type"
  /// A rule that has no meaning for the kind of value. Arguments: rule, kind.
  case ruleNotOfKind = "rule-not-of-kind"
  /// An allowed value that is none of the kind. Arguments: value, kind.
  case valueNotOfKind = "value-not-of-kind"
  /// An allowed value that another part of the rule refuses. Arguments: value, rule.
  case valueAgainstRule = "value-against-rule"
  /// A pattern that no value can match. Arguments: pattern.
  case patternNeverMatches = "pattern-never-matches"
  /// A pattern of nested repetitions, with which other programs take for ever. Arguments: pattern.
  case patternExplodes = "pattern-explodes"
  /// Uniqueness of a value that can only be one of a few. Arguments: kind or number of values.
  case uniqueOfFew = "unique-of-few"
  /// Days that no day lies between. Arguments: first, last.
  case dateNotPossible = "date-not-possible"
  /// Numbers of objects that cannot be. Arguments: least, greatest.
  case countNotPossible = "count-not-possible"
  /// A count that says neither how many at least nor at most.
  case emptyCount = "empty-count"
  /// Two requirements that no value satisfies. Arguments: id, other id, place, what contradicts.
  case contradictoryRequirements = "contradictory-requirements"
  /// A requirement that asks the same of the same objects as another. Arguments: id, other id.
  case repeatedRequirement = "repeated-requirement"
  /// A condition that contradicts another, or the exceptions, so that nothing is left. Arguments: id, place.
  case conditionNeverHolds = "condition-never-holds"
  /// An exception that leaves out every class. Arguments: id.
  case exceptionOfAll = "exception-of-all"

  /// A rule that recol does not know. Arguments: code, nearest right one?.
  case unknownRule = "unknown-rule"
  /// A parameter that the rule does not have. Arguments: parameter, rule, those that it has.
  case unknownRuleParameter = "unknown-rule-parameter"
  /// A value that the rule cannot read. Arguments: value, parameter, rule, an example.
  case unreadableRuleParameter = "unreadable-rule-parameter"

  // MARK: What a conversion would write

  /// A cell that would hold more characters than Excel allows. Arguments: sheet, cell, characters, the most.
  case cellTooLong = "cell-too-long"

  /// A conversion that would write no requirement at all.
  case nothingConverted = "nothing-converted"
  /// A layout of sheets that the file does not have. Arguments: sheets of the layout, sheets of the file.
  case layoutOfOtherSheets = "layout-of-other-sheets"

  // MARK: One cahier held against another

  /// A requirement that asks for less than the same one of the other cahier. Arguments: id, what is weaker, here,
  /// there.
  case weakerRequirement = "weaker-requirement"
  /// A requirement that asks for something else than the same one of the other cahier, so that nobody can tell whether
  /// it is as much. Arguments: id, what differs, here, there.
  case differingRequirement = "differing-requirement"
  /// A threshold of the cahier that is lower than that of the other cahier. Arguments: severity, here, there.
  case weakerThreshold = "weaker-threshold"
  /// Something that a cahier as a whole says less strictly than the other cahier. Arguments: what is weaker, here, there.
  case weakerCahier = "weaker-cahier"
  /// Something that a cahier as a whole says otherwise than the other cahier. Arguments: what differs, here, there.
  case differingCahier = "differing-cahier"
  /// A permission to deviate that the other cahier does not give. Arguments: id of the requirement, author, last day.
  case addedWaiver = "added-waiver"
  /// What an IDS cannot carry, and what was therefore not compared with a cahier. Arguments: for each the code of a loss
  /// (``ConversionLossCode``), with `=` and the ids of the requirements where it is not of the whole file.
  case notCompared = "not-compared"
  /// A requirement of the other cahier that is left out. Arguments: id, title in French, title in English.
  case uncoveredRequirement = "uncovered-requirement"
}
