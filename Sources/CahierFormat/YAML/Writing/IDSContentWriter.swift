import Requirements

/// Writes what an IDS says.
enum IDSContentWriter {
  static func node(_ content: IDSContent) -> YAMLNode {
    var mapping = MappingWriter<IDSKey>()
    mapping.put(.schemas, content.schemaVersions, single: false)
    mapping.put(.cardinality, content.cardinality.rawValue)
    mapping.put(.applicability, content.applicability.map { node(Requirement(facet: $0)) })
    mapping.put(.requirements, content.requirements.map(node))
    mapping.put(.description, content.requirementsDescription)
    return mapping.nodeOrEmpty
  }

  private static func node(_ requirement: Requirement) -> YAMLNode {
    var mapping = MappingWriter<FacetKey>()
    put(requirement.facet, into: &mapping)
    mapping.put(.cardinality, requirement.cardinality == .required ? nil : requirement.cardinality.rawValue)
    mapping.put(.instructions, requirement.instructions)
    mapping.put(.uri, requirement.uri)
    return mapping.nodeOrEmpty
  }

  private static func put(_ facet: Facet, into mapping: inout MappingWriter<FacetKey>) {
    var parameters = MappingWriter<ParameterKey>()
    switch facet {
    case .entity(let facet): mapping.put(.entity, node(facet))
    case .attribute(let facet):
      parameters.put(.name, node(facet.name))
      parameters.put(.value, facet.value.map(node))
      mapping.put(.attribute, parameters.nodeOrEmpty)
    case .property(let facet):
      parameters.put(.propertySet, node(facet.propertySet))
      parameters.put(.baseName, node(facet.baseName))
      parameters.put(.value, facet.value.map(node))
      parameters.put(.dataType, facet.dataType)
      parameters.put(.uri, facet.uri)
      mapping.put(.property, parameters.nodeOrEmpty)
    case .classification(let facet):
      parameters.put(.system, facet.system.map(node))
      parameters.put(.value, facet.value.map(node))
      parameters.put(.uri, facet.uri)
      mapping.put(.classification, parameters.nodeOrEmpty)
    case .material(let facet):
      parameters.put(.value, facet.value.map(node))
      parameters.put(.uri, facet.uri)
      mapping.put(.material, parameters.nodeOrEmpty)
    case .partOf(let facet):
      parameters.put(.relation, facet.relation)
      parameters.put(.entity, node(facet.entity))
      mapping.put(.partOf, parameters.nodeOrEmpty)
    // An IDS has neither.
    case .classes, .located, .rule: break
    }
  }

  private static func node(_ entity: EntityFacet) -> YAMLNode {
    var parameters = MappingWriter<ParameterKey>()
    parameters.put(.name, node(entity.name))
    parameters.put(.predefinedType, entity.predefinedType.map(node))
    return parameters.nodeOrEmpty
  }

  private static func node(_ constraint: ValueConstraint) -> YAMLNode {
    guard case .restriction(let restriction) = constraint else {
      guard case .simple(let text) = constraint else { return YAMLNode(text: "") }
      return YAMLNode(text: text)
    }
    var mapping = MappingWriter<RestrictionKey>()
    mapping.put(.base, restriction.base)
    mapping.put(.enumeration, restriction.enumeration, single: false)
    mapping.put(.patterns, restriction.patterns.map(\.source), single: false)
    mapping.put(.minInclusive, restriction.minInclusive)
    mapping.put(.minExclusive, restriction.minExclusive)
    mapping.put(.maxInclusive, restriction.maxInclusive)
    mapping.put(.maxExclusive, restriction.maxExclusive)
    mapping.put(.length, restriction.length)
    mapping.put(.minLength, restriction.minLength)
    mapping.put(.maxLength, restriction.maxLength)
    mapping.put(.totalDigits, restriction.totalDigits)
    mapping.put(.fractionDigits, restriction.fractionDigits)
    return mapping.nodeOrEmpty
  }
}
