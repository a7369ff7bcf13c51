import IFCSchema
import Requirements

/// Makes facets and requirements of their elements.
struct FacetBuilder {
  let isOlder: Bool
  private var values: ValueBuilder { ValueBuilder(isOlder: isOlder) }

  init(isOlder: Bool) { self.isOlder = isOlder }

  /// The facet of an element; nil where the element is none, or lacks what a facet of its kind must have.
  func facet(_ element: XMLElement, problems: inout ProblemList) -> Facet? {
    switch FacetKind(rawValue: element.name) {
    case .entity: return entity(element, problems: &problems).map(Facet.entity)
    case .attribute:
      guard let name = value("name", of: element, problems: &problems) else { return nil }
      return .attribute(AttributeFacet(name: name, value: value("value", of: element, problems: &problems)))
    case .property: return property(element, problems: &problems)
    case .classification:
      let code = value("value", of: element, problems: &problems)
      let system = value("system", of: element, problems: &problems)
      guard isOlder || system != nil else { return nil }
      return .classification(ClassificationFacet(system: system, value: code, uri: element.attribute("uri")))
    case .material:
      let name = value("value", of: element, problems: &problems)
      return .material(MaterialFacet(value: name, uri: element.attribute("uri")))
    case .partOf: return partOf(element, problems: &problems)
    case nil: return nil
    }
  }

  /// The requirement of an element; nil as for ``facet(_:problems:)``.
  func requirement(_ element: XMLElement, problems: inout ProblemList) -> Requirement? {
    guard let kind = FacetKind(rawValue: element.name), let facet = facet(element, problems: &problems) else {
      return nil
    }
    return Requirement(
      facet: facet, cardinality: cardinality(element, kind, problems: &problems),
      instructions: element.attribute("instructions"), uri: element.attribute("uri"), line: element.line)
  }

  private func value(_ name: String, of element: XMLElement, problems: inout ProblemList) -> ValueConstraint? {
    element.child(name).flatMap { values.constraint($0, problems: &problems) }
  }

  private func entity(_ element: XMLElement, problems: inout ProblemList) -> EntityFacet? {
    guard let name = value("name", of: element, problems: &problems) else { return nil }
    return EntityFacet(name: name, predefinedType: value("predefinedType", of: element, problems: &problems))
  }

  private func property(_ element: XMLElement, problems: inout ProblemList) -> Facet? {
    let set = value("propertySet", of: element, problems: &problems)
    var name = value("baseName", of: element, problems: &problems)
    if name == nil, isOlder, let older = value("name", of: element, problems: &problems) {
      problems.add(.olderXMLAttribute, line: element.line, arguments: ["name", "baseName"])
      name = older
    }
    if name == nil, isOlder {
      problems.add(.missingElement, line: element.line, arguments: ["baseName", element.name])
    }
    let constraint = value("value", of: element, problems: &problems)
    guard let set, let name else { return nil }
    return .property(
      PropertyFacet(
        propertySet: set, baseName: name, value: constraint, dataType: dataType(element, problems: &problems),
        uri: element.attribute("uri")))
  }

  /// `dataType`; before 0.9.7 `datatype` or `measure`, in any case of letters.
  private func dataType(_ element: XMLElement, problems: inout ProblemList) -> String? {
    if let dataType = element.attribute("dataType"), !isOlder { return dataType }
    for name in ["dataType", "datatype", "measure"] {
      guard let written = element.attribute(name), !written.isEmpty else { continue }
      let meant = written.trimmed.uppercased()
      if name != "dataType" || meant != written {
        problems.add(
          .olderXMLAttribute, line: element.line, arguments: ["\(name)=\"\(written)\"", "dataType=\"\(meant)\""])
      }
      return meant
    }
    return nil
  }

  private func partOf(_ element: XMLElement, problems: inout ProblemList) -> Facet? {
    let relation = element.attribute("relation").map { self.relation($0, element, problems: &problems) }
    if let child = element.child("entity") {
      return entity(child, problems: &problems).map { .partOf(PartOfFacet(relation: relation, entity: $0)) }
    }
    // 0.9 may leave the class of the whole open.
    let anything = EntityFacet(name: .restriction(Restriction(base: "xs:string")))
    return isOlder ? .partOf(PartOfFacet(relation: relation, entity: anything)) : nil
  }

  private func relation(_ written: String, _ element: XMLElement, problems: inout ProblemList) -> String {
    let known = PartOfFacet.relations
    if known.contains(written) { return written }
    let meant = known.first { $0.split(separator: " ").contains(Substring(written.uppercased())) }
    if isOlder, let meant {
      problems.add(.olderXMLAttribute, line: element.line, arguments: ["relation=\"\(written)\"", meant])
      return meant
    }
    let nearest = meant ?? NearestName.nearest(to: written, in: known) ?? ""
    problems.add(.unknownRelation, line: element.line, arguments: [written, nearest])
    return written
  }

  /// The cardinality of a requirement: `required` where nothing is written. An entity is always required.
  private func cardinality(
    _ element: XMLElement, _ kind: FacetKind, problems: inout ProblemList
  ) -> FacetCardinality {
    guard let written = element.attribute("cardinality") else {
      return isOlder ? olderCardinality(element) : .required
    }
    // `simpleCardinality` and `conditionalCardinality` of ids.xsd.
    let allowed: [FacetCardinality] =
      kind == .partOf && !isOlder ? [.required, .prohibited] : FacetCardinality.allCases
    if kind == .entity, !isOlder { return .required }
    if let cardinality = FacetCardinality(rawValue: written), allowed.contains(cardinality) { return cardinality }
    let nearest = NearestName.nearest(to: written, in: allowed.map(\.rawValue)) ?? ""
    problems.add(.invalidCardinality, line: element.line, arguments: [written, kind.rawValue, nearest])
    return FacetCardinality(rawValue: written) ?? .required
  }

  /// Before 0.9.7 the cardinality is written as `minOccurs` and `maxOccurs`.
  private func olderCardinality(_ element: XMLElement) -> FacetCardinality {
    if element.attribute("maxOccurs") == "0" { return .prohibited }
    return element.attribute("minOccurs") == "0" ? .optional : .required
  }
}
