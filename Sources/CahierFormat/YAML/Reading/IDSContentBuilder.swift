import Requirements

/// Makes what an IDS says of its YAML: the same elements and parameters, as `ids.xsd` names them.
struct IDSContentBuilder {
  let sink: ProblemSink

  func content(_ node: YAMLNode) -> IDSContent? {
    guard let mapping = YAMLMapping<IDSKey>(node, sink) else { return nil }
    return IDSContent(
      schemaVersions: mapping.texts(.schemas),
      cardinality: mapping.choice(.cardinality, SpecificationCardinality.self) ?? .required,
      applicability: mapping.nodes(.applicability).compactMap { requirement($0)?.facet },
      requirements: mapping.nodes(.requirements).compactMap(requirement),
      requirementsDescription: mapping.text(.description))
  }

  private func requirement(_ node: YAMLNode) -> Requirement? {
    guard let mapping = YAMLMapping<FacetKey>(node, sink) else { return nil }
    let kinds: [FacetKey] = [.entity, .attribute, .property, .classification, .material, .partOf]
    let given = kinds.filter { mapping[$0] != nil }
    guard given.count == 1, let facet = facet(given[0], mapping) else {
      let names = kinds.map(\.rawValue).joined(separator: ", ")
      if given.count != 1 { sink.add(.missingKey, line: mapping.line, [names, FacetKey.mapping]) }
      return nil
    }
    return Requirement(
      facet: facet, cardinality: mapping.choice(.cardinality, FacetCardinality.self) ?? .required,
      instructions: mapping.text(.instructions), uri: mapping.text(.uri), line: node.line)
  }

  private func facet(_ kind: FacetKey, _ mapping: YAMLMapping<FacetKey>) -> Facet? {
    guard let parameters = mapping.mapping(kind, ParameterKey.self) else { return nil }
    func value(_ key: ParameterKey) -> ValueConstraint? { parameters[key].flatMap(constraint) }
    func required(_ key: ParameterKey) -> ValueConstraint? {
      if parameters[key] == nil { sink.add(.missingKey, line: parameters.line, [key.rawValue, kind.rawValue]) }
      return value(key)
    }
    switch kind {
    case .entity: return entity(parameters).map(Facet.entity)
    case .attribute: return required(.name).map { .attribute(AttributeFacet(name: $0, value: value(.value))) }
    case .property:
      guard let set = required(.propertySet), let name = required(.baseName) else { return nil }
      return .property(
        PropertyFacet(
          propertySet: set, baseName: name, value: value(.value), dataType: parameters.text(.dataType),
          uri: parameters.text(.uri)))
    case .classification:
      return .classification(
        ClassificationFacet(system: value(.system), value: value(.value), uri: parameters.text(.uri)))
    case .material: return .material(MaterialFacet(value: value(.value), uri: parameters.text(.uri)))
    case .partOf:
      guard let whole = parameters.mapping(.entity, ParameterKey.self).flatMap(entity) else {
        sink.add(.missingKey, line: parameters.line, [ParameterKey.entity.rawValue, kind.rawValue])
        return nil
      }
      return .partOf(PartOfFacet(relation: parameters.text(.relation), entity: whole))
    default: return nil
    }
  }

  private func entity(_ parameters: YAMLMapping<ParameterKey>) -> EntityFacet? {
    guard let name = parameters[.name].flatMap(constraint) else {
      sink.add(.missingKey, line: parameters.line, [ParameterKey.name.rawValue, FacetKey.entity.rawValue])
      return nil
    }
    return EntityFacet(name: name, predefinedType: parameters[.predefinedType].flatMap(constraint))
  }

  private func constraint(_ node: YAMLNode) -> ValueConstraint? {
    if let text = node.text { return .simple(text) }
    guard let mapping = YAMLMapping<RestrictionKey>(node, sink) else { return nil }
    let patterns = mapping.texts(.patterns).compactMap { source -> Pattern? in
      do throws(Pattern.CompilationError) {
        return try Pattern(source)
      } catch {
        sink.add(.invalidPattern, line: mapping.line(of: .patterns), [source, error.word])
        return nil
      }
    }
    return .restriction(
      Restriction(
        base: mapping.text(.base) ?? RestrictionBase.string.rawValue, enumeration: mapping.texts(.enumeration),
        patterns: patterns, minInclusive: mapping.text(.minInclusive), minExclusive: mapping.text(.minExclusive),
        maxInclusive: mapping.text(.maxInclusive), maxExclusive: mapping.text(.maxExclusive),
        length: mapping.count(.length), minLength: mapping.count(.minLength),
        maxLength: mapping.count(.maxLength), totalDigits: mapping.count(.totalDigits),
        fractionDigits: mapping.count(.fractionDigits)))
  }
}
