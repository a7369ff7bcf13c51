import Requirements

/// The IDS schema as rules: `ids.xsd` 1.0, and what 0.9 wrote differently.
struct IDSGrammar {
  /// Whether the file is written in 0.9.
  let isOlder: Bool
  /// Whether it is written in 1.0, and not in 1.1, which has a uri at the facets of an applicability, too.
  let isFirst: Bool

  private typealias Particle = ElementRule.Particle
  private typealias AttributeRule = ElementRule.AttributeRule
  private static let text = ElementRule(content: .text)

  /// The rule of `ids`.
  var root: ElementRule {
    ElementRule(
      content: .sequence([
        Particle(name: "info", isRequired: true, rule: info),
        Particle(
          name: "specifications", isRequired: true,
          rule: ElementRule(
            content: .sequence([
              Particle(name: "specification", isRequired: true, mayRepeat: true, rule: specification)
            ]))),
      ]))
  }

  private var info: ElementRule {
    let names = ["title", "copyright", "version", "description", "author", "date", "purpose", "milestone"]
    return ElementRule(
      content: .sequence(names.map { Particle(name: $0, isRequired: $0 == "title", rule: Self.text) }))
  }

  private var specification: ElementRule {
    var attributes = [
      AttributeRule(name: "name", isRequired: true), AttributeRule(name: "ifcVersion", isRequired: true),
      AttributeRule(name: "identifier"), AttributeRule(name: "description"), AttributeRule(name: "instructions"),
    ]
    if isOlder { attributes += occurrence }
    let requirements = ElementRule(
      attributes: [AttributeRule(name: "description")],
      content: .anyOrder(facets(isRequirement: true)))
    let applicability = ElementRule(
      attributes: occurrence,
      content: isOlder ? .anyOrder(facets(isRequirement: false)) : .sequence(facets(isRequirement: false)))
    return ElementRule(
      attributes: attributes,
      content: .sequence([
        Particle(name: "applicability", isRequired: true, rule: applicability),
        Particle(name: "requirements", rule: requirements),
      ]))
  }

  private var occurrence: [AttributeRule] { [AttributeRule(name: "minOccurs"), AttributeRule(name: "maxOccurs")] }

  private func facets(isRequirement: Bool) -> [Particle] {
    [
      // `requirementsType` is a sequence that may repeat, so an entity may come several times there.
      Particle(name: "entity", mayRepeat: isRequirement, rule: facet(.entity, isRequirement)),
      Particle(name: "partOf", mayRepeat: true, rule: facet(.partOf, isRequirement)),
      Particle(name: "classification", mayRepeat: true, rule: facet(.classification, isRequirement)),
      Particle(name: "attribute", mayRepeat: true, rule: facet(.attribute, isRequirement)),
      Particle(name: "property", mayRepeat: true, rule: facet(.property, isRequirement)),
      Particle(name: "material", mayRepeat: true, rule: facet(.material, isRequirement)),
    ]
  }

  private func facet(_ kind: FacetKind, _ isRequirement: Bool) -> ElementRule {
    var attributes: [AttributeRule] = []
    if isRequirement {
      attributes.append(AttributeRule(name: "instructions"))
      if kind != .entity || isOlder { attributes.append(AttributeRule(name: "cardinality")) }
      if isOlder { attributes += occurrence }
    }
    switch kind {
    case .classification, .property, .material:
      if isRequirement || !isFirst { attributes.append(AttributeRule(name: "uri")) }
    case .partOf: attributes.append(AttributeRule(name: "relation"))
    case .entity, .attribute: break
    }
    if kind == .property {
      attributes.append(AttributeRule(name: "dataType"))
      if isOlder { attributes += [AttributeRule(name: "datatype"), AttributeRule(name: "measure")] }
    }
    return ElementRule(attributes: attributes, content: .sequence(parameters(kind)))
  }

  private func parameters(_ kind: FacetKind) -> [Particle] {
    switch kind {
    case .entity:
      return [value("name", isRequired: true), value("predefinedType")]
    case .attribute:
      return [value("name", isRequired: true), value("value")]
    case .property:
      let name = isOlder ? [value("name"), value("baseName")] : [value("baseName", isRequired: true)]
      return [value("propertySet", isRequired: true)] + name + [value("value")]
    case .classification:
      return [value("value"), value("system", isRequired: !isOlder)]
    case .material:
      return [value("value")]
    case .partOf:
      let entity = ElementRule(content: .sequence(parameters(.entity)))
      return [Particle(name: "entity", isRequired: !isOlder, rule: entity)]
    }
  }

  /// `idsValue`: a simple value or a restriction.
  private func value(_ name: String, isRequired: Bool = false) -> Particle {
    let restriction = ElementRule(
      attributes: [AttributeRule(name: "base"), AttributeRule(name: "id")], content: .unchecked)
    let rule = ElementRule(
      content: .choice([
        Particle(name: "simpleValue", rule: Self.text),
        Particle(
          name: "restriction", mayRepeat: isOlder, namespace: IDSVersion.schemaNamespace, rule: restriction),
      ]))
    return Particle(name: name, isRequired: isRequired, rule: rule)
  }
}
