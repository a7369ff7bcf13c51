/// A requirement.
enum RequirementKey: String, CahierKey {
  case id, title, why, usages, clause, stages, lots, responsible, disciplines, severity, weight, threshold, classes
  case `where`, except, checks, ids, checklist, rule, parameters, required, placeholders, fixes, sources, note
  static let mapping = "requirement"
}

/// When a requirement is due.
enum StageRuleKey: String, CahierKey {
  case from, only, stronger
  static let mapping = "stageRule"
}

/// When a requirement is due more strictly, and what that changes.
enum StrongerKey: String, CahierKey {
  case from, only, severity, threshold
  case keepsAllowedWords = "keeps-allowed-words"
  static let mapping = "stronger"
}

/// A class of objects.
enum ClassKey: String, CahierKey {
  case name, exactly, types
  static let mapping = "class"
}

/// Objects that are left out.
enum ExclusionKey: String, CahierKey {
  case classes, `where`, reason
  static let mapping = "exclusion"
}

/// Something that must hold of an object.
enum ConditionKey: String, CahierKey {
  case locator, carrier, not, rule
  static let mapping = "condition"
}

/// A value that is asked for.
enum CheckKey: String, CahierKey {
  case locator, carrier, optional, when, rule
  static let mapping = "check"
}

/// A property whose set cannot be written before a dot.
enum LocatorKey: String, CahierKey {
  case set, property
  static let mapping = "property"
}

/// Locators per schema version.
enum LocatorTableKey: String, CahierKey {
  case all
  case ifc2x3 = "IFC2X3"
  case ifc4 = "IFC4"
  case ifc4x3 = "IFC4X3_ADD2"
  static let mapping = "locators"
}

/// What a value must be.
enum RuleKey: String, CahierKey {
  case kind, unit, minimum, above, maximum, below, values, list, patterns, format, date, unique, count, sum, compare
  case tolerance
  case dataTypes = "data-types"
  case namesStage = "names-stage"
  static let mapping = "rule"
}

/// When a day must be.
enum DateKey: String, CahierKey {
  case earliest, latest, exactly
  case maximumAge = "maximum-age"
  static let mapping = "date"
}

/// Where no two objects may have the same value.
enum UniqueKey: String, CahierKey {
  case scope, per
  static let mapping = "unique"
}

/// How many there must be.
enum CountKey: String, CahierKey {
  case minimum, maximum, scope, value
  static let mapping = "count"
}

/// A sum that a value must equal.
enum SumKey: String, CahierKey {
  case of, over
  static let mapping = "sum"
}

/// Another value of the same object.
enum CompareKey: String, CahierKey {
  case relation, with
  static let mapping = "compare"
}

/// What an IDS says.
enum IDSKey: String, CahierKey {
  case schemas, cardinality, applicability, requirements, description
  static let mapping = "ids"
}

/// A facet of an IDS, by its kind, and what its requirement says of it.
enum FacetKey: String, CahierKey {
  case entity, attribute, property, classification, material, partOf
  case cardinality, instructions, uri
  static let mapping = "facet"
}

/// The parameters of all kinds of facet.
enum ParameterKey: String, CahierKey {
  case name, predefinedType, value, propertySet, baseName, dataType, system, relation, entity, uri
  static let mapping = "parameters"
}

/// A restriction of an IDS.
enum RestrictionKey: String, CahierKey {
  case base, enumeration, patterns, minInclusive, minExclusive, maxInclusive, maxExclusive, length, minLength, maxLength
  case totalDigits, fractionDigits
  static let mapping = "restriction"
}
