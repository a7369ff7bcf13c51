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
  /// The XML is not well-formed. Arguments: what the parser says.
  case xmlMalformed = "xml-malformed"
  /// A document type, an entity or another construct that is refused for safety. Arguments: what it is.
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
}
