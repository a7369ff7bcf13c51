extension RequirementProblemCode {
  /// How bad the problem is, unless the place says otherwise.
  public var severity: RequirementProblem.Severity {
    switch self {
    case .olderIDSVersion, .unknownIDSVersion, .olderXMLAttribute, .repeatedIdentifier, .anchoredPattern,
      .stageNeverReached, .delayWithoutStart, .delayWithoutSource, .penaltyWithoutDelay, .waiverExpired, .repeatedValue,
      .unusedList, .placeholderAsValue, .emptyRequirements, .patternOfNonText,
      .repeatedPlace, .unitWithoutNumber, .patternExplodes, .repeatedRequirement, .weakerRequirement,
      .differingRequirement, .weakerThreshold, .weakerCahier, .differingCahier, .addedWaiver, .notCompared:
      .warning
    default: .error
    }
  }

  /// The number that the buildingSMART IDS-Audit-tool gives to such a problem (its `ErrorCodes.md`); nil where it has
  /// none.
  public var number: Int? {
    switch self {
    case .emptyApplicability: 101
    case .emptyValue: 102
    case .unknownClass, .classNotInSchema, .classSpelling, .unknownPredefinedType, .unknownAttribute,
      .unknownDataType, .dataTypeSpelling, .unknownProperty, .wrongDataType, .derivedAttribute, .inverseAttribute,
      .noClassMatches, .abstractClass, .valueNotOfProperty:
      103
    case .classWithoutPredefinedType: 105
    case .unknownSchemaVersion: 107
    case .unknownIDSVersion, .olderIDSVersion, .notIDS: 108
    case .invalidPattern: 109
    case .incompatibleClasses, .impossibleApplicability, .wrongWhole, .wrongPart, .propertySetNotOfClass,
      .facetNotOfClass:
      201
    case .vacuousOptional, .prohibitedWithParameter, .emptyRequirements: 202
    case .missingDataType, .contradictoryFacets, .attributeWithoutPlainValue: 203
    case .requirementsOfProhibited: 204
    case .invalidOccurrence, .invalidCardinality: 301
    case .unknownRestrictionFacet, .repeatedFacet: 302
    case .invalidBase, .mismatchedBase: 303
    case .emptyRestriction: 304
    case .invalidFacetValue, .invalidValue: 305
    case .unknownElement, .wrongNamespace, .missingElement, .elementOrder, .repeatedElement, .unexpectedText,
      .unknownXMLAttribute, .missingXMLAttribute, .invalidXMLValue, .unknownRelation:
      306
    case .olderXMLAttribute: 307
    case .facetNotOfBase: 308
    case .reservedPrefix: 401
    case .notXML, .xmlMalformed, .xmlRefused, .xmlTooComplex, .fileEmpty: 502
    case .fileUnreadable, .fileTooLarge: 503
    // What only a cahier can have, and what that tool does not look for.
    default: nil
    }
  }
}
