import IFCSchema
import Requirements

/// Makes a specification of its element.
struct SpecificationBuilder {
  let isOlder: Bool

  /// `position` is counted from 0.
  func specification(_ element: XMLElement, position: Int, problems: inout ProblemList) -> Specification {
    let applicability = element.child("applicability")
    let requirements = element.child("requirements")
    let identifier = element.attribute("identifier") ?? ""
    // Up to 0.9.6 the occurrence is written at the specification.
    let hasOwnOccurrence = element.attribute("minOccurs") != nil || element.attribute("maxOccurs") != nil
    let occurrence = isOlder && hasOwnOccurrence ? element : applicability ?? element
    let cardinality = cardinality(occurrence, problems: &problems)
    let facets = FacetBuilder(isOlder: isOlder)
    var applies: [(facet: Facet, line: Int)] = []
    for child in applicability?.children ?? [] {
      if let facet = facets.facet(child, problems: &problems) { applies.append((facet, child.line)) }
    }
    if let applicability, applicability.children.isEmpty {
      problems.add(.emptyApplicability, line: applicability.line)
    }
    let required = (requirements?.children ?? []).compactMap { facets.requirement($0, problems: &problems) }
    if let requirements, cardinality == .prohibited, !requirements.children.isEmpty {
      problems.add(.requirementsOfProhibited, line: requirements.line)
    } else if cardinality == .optional, requirements?.children.isEmpty ?? true {
      // Without requirements only the number of objects is asked for, and here that may be any.
      let name = element.attribute("name") ?? ""
      problems.add(.emptyRequirements, line: requirements?.line ?? element.line, arguments: [name])
    }
    return Specification(
      id: identifier.isEmpty ? String(position + 1) : identifier, name: element.attribute("name") ?? "",
      description: element.attribute("description"), instructions: element.attribute("instructions"),
      schemaVersions: schemaVersions(element, problems: &problems), cardinality: cardinality,
      applicability: applies.map(\.facet), applicabilityLines: applies.map(\.line), requirements: required,
      requirementsDescription: requirements?.attribute("description"), line: element.line)
  }

  /// The values of `ifcVersion`, which is a list.
  private func schemaVersions(_ element: XMLElement, problems: inout ProblemList) -> [String] {
    guard let written = element.attribute("ifcVersion") else { return [] }
    let known = SchemaVersion.allCases.map(\.name)
    let versions = written.split(whereSeparator: \.isWhitespace).map(String.init)
    if versions.isEmpty { problems.add(.unknownSchemaVersion, line: element.line, arguments: [""]) }
    return versions.map { version in
      if known.contains(version) { return version }
      let meant = SchemaVersion.identify(version)?.version.name
      if isOlder, version == "IFC4X3", let meant {
        problems.add(.olderXMLAttribute, line: element.line, arguments: ["ifcVersion=\"\(version)\"", meant])
        return meant
      }
      let nearest = meant ?? NearestName.nearest(to: version, in: known) ?? ""
      problems.add(.unknownSchemaVersion, line: element.line, arguments: [version, nearest])
      return version
    }
  }

  /// The cardinality that `minOccurs` and `maxOccurs` stand for; both are 1 where they are not written.
  ///
  /// Allowed are (1, unbounded), (0, unbounded) and (0, 0) (IDS `developer-guide.md`, Optionality).
  private func cardinality(_ element: XMLElement, problems: inout ProblemList) -> SpecificationCardinality {
    let minimum = element.attribute("minOccurs")?.trimmed ?? "1"
    let maximum = element.attribute("maxOccurs")?.trimmed ?? "1"
    switch (minimum, maximum) {
    case ("1", "unbounded"): return .required
    case ("0", "unbounded"): return .optional
    case ("0", "0"): return .prohibited
    default: break
    }
    // 0.9 leaves the defaults out.
    if isOlder, minimum == "1", maximum == "1" { return .required }
    if isOlder, minimum == "0", maximum == "1" { return .optional }
    problems.add(.invalidOccurrence, line: element.line, arguments: [minimum, maximum])
    if maximum == "0" { return .prohibited }
    return minimum == "0" ? .optional : .required
  }
}
