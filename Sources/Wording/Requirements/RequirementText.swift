public import Requirements

/// Says specifications and requirements as sentences in one language.
public struct RequirementText {
  private let language: Language
  private let spelling: (String) -> String
  private let ruleTitle: (String) -> String?
  private let constraints: ConstraintText

  /// - Parameters:
  ///   - language: the language of the sentences.
  ///   - spelling: gives the name of a class or data type as the schema spells it (`IFCWALL` → `IfcWall`).
  ///   - ruleTitle: gives what a rule asks by its code; nil for a code that nobody knows.
  public init(
    _ language: Language, spelling: @escaping (String) -> String = { $0 },
    ruleTitle: @escaping (String) -> String? = { _ in nil }
  ) {
    self.language = language
    self.spelling = spelling
    self.ruleTitle = ruleTitle
    constraints = ConstraintText(language: language)
  }

  /// A requirement as a sentence: `IfcWall : la propriété Pset_WallCommon.IsExternal doit être renseignée`.
  public func sentence(_ requirement: Requirement, of specification: Specification) -> String {
    if case .rule(let request) = requirement.facet { return rule(request, of: specification) }
    return subject(of: specification) + language.colon + clause(of: requirement)
  }

  /// What a specification applies to: `IfcWall dont Pset_WallCommon.IsExternal est « true »`.
  public func applicability(_ specification: Specification) -> String {
    if specification.ruleRequest != nil { return said(.wholeModel) }
    let others = specification.applicability.compactMap { facet -> String? in
      switch facet {
      case .entity, .classes: return nil
      default: return condition(facet)
      }
    }
    let exceptions = specification.exceptions.map(exception)
    let separator = language.semicolon
    let left = exceptions.isEmpty ? [] : [said(.except, [exceptions.joined(separator: separator)])]
    return ([subject(of: specification)] + others + left).joined(separator: ", ")
  }

  private func exception(_ facets: [Facet]) -> String {
    let text = facets.filter { !asksNothing($0) }.map(condition).joined(separator: ", ")
    switch facets.first {
    case .entity, .classes: return text
    default: return said(.those, [text])
    }
  }

  /// Whether a condition is that of a GlobalId: every object has one, and to ask for it in one version of the schema is how
  /// a cahier excepts classes there.
  private func asksNothing(_ facet: Facet) -> Bool {
    guard case .located(let located) = facet, !located.isNegated else { return false }
    return located.locators == [.attribute("GlobalId")] && located.value == nil && located.members == nil
  }

  /// What one facet of an applicability says: a class, or `dont Pset_WallCommon.IsExternal est « true »`.
  public func clause(_ facet: Facet) -> String { condition(facet) }

  // MARK: What a specification applies to

  /// The classes that a specification applies to.
  private func subject(of specification: Specification) -> String {
    let entities = specification.applicability.compactMap { facet -> String? in
      switch facet {
      case .entity(let entity): return name(of: entity)
      case .classes(let choices): return choices.map(name(of:)).joined(separator: ", ")
      default: return nil
      }
    }
    return entities.isEmpty ? said(.anyObject) : entities.joined(separator: ", ")
  }

  private func condition(_ facet: Facet) -> String {
    switch facet {
    case .entity(let entity): name(of: entity)
    case .classes(let choices): choices.map(name(of:)).joined(separator: ", ")
    case .located(let located): LocatedText(language: language).condition(located)
    case .rule(let request): rule(request)
    case .attribute(let attribute): condition(constraints.name(attribute.name), attribute.value)
    case .property(let property): condition(name(of: property), property.value)
    case .classification(let classification):
      switch (classification.system, classification.value) {
      case (nil, nil): said(.classified)
      case (let system?, nil): said(.classifiedIn, [constraints.name(system)])
      case (let system, let value?):
        said(.classifiedAs, [system.map { constraints.name($0) } ?? "…", constraints.value(value)])
      }
    case .material(let material):
      material.value.map { said(.ofMaterial, [constraints.value($0)]) } ?? said(.withMaterial)
    case .partOf(let part):
      said(.partOf, membership(part) { $0.participle })
    }
  }

  private func condition(_ name: String, _ value: ValueConstraint?) -> String {
    value.map { said(.value, [name, constraints.value($0)]) } ?? said(.given, [name])
  }

  // MARK: What a requirement asks for

  private func clause(of requirement: Requirement) -> String {
    let cardinality = requirement.cardinality
    switch requirement.facet {
    case .entity(let entity):
      return said(
        cardinality.choose(.entityRequired, .entityOptional, .entityProhibited), [name(of: entity)])
    case .attribute(let attribute):
      let name = constraints.name(attribute.name)
      guard let value = attribute.value else {
        return said(cardinality.choose(.attributeRequired, .attributeOptional, .attributeProhibited), [name])
      }
      return said(
        cardinality.choose(.attributeValueRequired, .attributeValueOptional, .attributeValueProhibited),
        [name, constraints.value(value)])
    case .property(let property):
      guard let value = property.value else {
        return said(
          cardinality.choose(
            .propertyRequired, property.dataType == nil ? .propertyOptional : .propertyOfTypeOptional,
            .propertyProhibited), [name(of: property)])
      }
      return said(
        cardinality.choose(.propertyValueRequired, .propertyValueOptional, .propertyValueProhibited),
        [name(of: property), constraints.value(value)])
    case .classes(let choices):
      let names = choices.map(name(of:)).joined(separator: ", ")
      return said(cardinality.choose(.entityRequired, .entityOptional, .entityProhibited), [names])
    case .rule(let request): return rule(request)
    case .located(let located):
      return LocatedText(language: language).requirement(located, isOptional: cardinality == .optional)
    case .classification(let classification): return clause(of: classification, cardinality)
    case .material(let material):
      guard let value = material.value else {
        return said(cardinality.choose(.materialRequired, .materialOptional, .materialProhibited))
      }
      return said(
        cardinality.choose(.materialValueRequired, .materialValueOptional, .materialValueProhibited),
        [constraints.value(value)])
    case .partOf(let part):
      return said(
        cardinality.choose(.partOfRequired, .partOfOptional, .partOfProhibited), membership(part) { $0.phrase })
    }
  }

  /// How an object is part of its whole, and of which.
  private func membership(_ part: PartOfFacet, _ words: (WholeRelation) -> Phrase) -> [String] {
    let relation = WholeRelation(ids: part.relation)
    let said = relation.completed(words(relation), with: name(of: part.entity), in: language)
    return [said.words, said.whole]
  }

  private func clause(of classification: ClassificationFacet, _ cardinality: FacetCardinality) -> String {
    let system = classification.system.map { constraints.name($0) }
    switch (system, classification.value) {
    case (nil, nil):
      return said(
        cardinality.choose(.anyClassificationRequired, .anyClassificationOptional, .anyClassificationProhibited))
    case (let system?, nil):
      return said(
        cardinality.choose(.classificationRequired, .classificationOptional, .classificationProhibited), [system])
    case (let system, let value?):
      return said(
        cardinality.choose(
          .classificationValueRequired, .classificationValueOptional, .classificationValueProhibited),
        [system ?? "…", constraints.value(value)])
    }
  }

  /// A rule by its code, with the parameters that are set: `M5 (buildings: 2)`.
  /// A rule by its code, with what it asks where the name of the specification does not say it already.
  private func rule(_ request: RuleRequest, of specification: Specification? = nil) -> String {
    // A code says nothing to who has to mend what it found.
    let title = ruleTitle(request.code) ?? specification.flatMap { $0.name == request.code ? nil : $0.name }
    let parameters = request.parameters.sorted { $0.key < $1.key }.map { name, values in
      name + language.colon + values.joined(separator: ", ")
    }
    let code = request.code + (title.map { language.colon + $0 } ?? "")
    return code + (parameters.isEmpty ? "" : " (" + parameters.joined(separator: "; ") + ")")
  }

  // MARK: Names

  private func name(of entity: EntityFacet) -> String {
    let told = constraints.name(entity.name, spelling: spelling)
    let name = entity.name.listedValues == nil ? said(.ofClass, [told]) : told
    return entity.predefinedType.map { said(.predefinedType, [name, constraints.name($0)]) } ?? name
  }

  private func name(of choice: ClassChoice) -> String {
    guard !choice.predefinedTypes.isEmpty else { return choice.name }
    return said(.predefinedType, [choice.name, choice.predefinedTypes.joined(separator: ", ")])
  }

  private func name(of property: PropertyFacet) -> String {
    let name = part(property.propertySet) + "." + part(property.baseName)
    return property.dataType.map { "\(name) (\(spelling($0)))" } ?? name
  }

  /// A part of a longer name, in parentheses where it is not a plain name itself.
  private func part(_ constraint: ValueConstraint) -> String {
    if case .simple(let name) = constraint { return name }
    return "(" + constraints.name(constraint) + ")"
  }

  private func said(_ clause: ApplicabilityClause, _ arguments: [String] = []) -> String {
    clause.phrase.said(in: language, arguments)
  }

  private func said(_ clause: RequirementClause, _ arguments: [String] = []) -> String {
    clause.phrase.said(in: language, arguments)
  }
}

extension FacetCardinality {
  /// The clause of three that fits the cardinality.
  fileprivate func choose(
    _ required: RequirementClause, _ optional: RequirementClause, _ prohibited: RequirementClause
  ) -> RequirementClause {
    switch self {
    case .required: required
    case .optional: optional
    case .prohibited: prohibited
    }
  }
}
