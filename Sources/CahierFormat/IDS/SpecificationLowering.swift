import IFCSchema
import Requirements

/// Says a prepared specification of a cahier with the six facets of IDS, for one schema version.
struct SpecificationLowering {
  private let schema: Schema
  private let id: String
  private let cahier: Cahier
  /// What cannot be said.
  private(set) var losses: [ConversionLoss] = []

  init(cahier: Cahier, version: String, requirement id: String) {
    self.cahier = cahier
    self.id = id
    schema = Schema.of(SchemaVersion.identify(version)?.version ?? .ifc4)
  }

  /// What a requirement is in this version where nothing is asked.
  var nothing: LoweredSpecification { LoweredSpecification(schema: schema) }

  /// What IDS can say of it in this version.
  ///
  /// - Parameter positions: of the requirements of the specification, their places among the checks of the cahier.
  mutating func lowered(_ specification: Specification, positions: [Int]) -> LoweredSpecification {
    if let terms = specification.terms, terms.threshold < 100 {
      lose(.threshold, ["\(terms.threshold)"])
    }
    let excluded = excludedClasses(specification.exceptions)
    guard let conditions = lowered(specification.applicability) else { return nothing }
    let entities = entities(specification.applicability, without: excluded)
    guard !entities.isEmpty else {
      lose(.noClass, [schema.version.name])
      return nothing
    }
    return LoweredSpecification(
      schema: schema, entities: entities, checks: checks(of: specification, at: positions, under: conditions))
  }

  private mutating func lose(_ code: ConversionLossCode, _ arguments: [String] = []) {
    let loss = ConversionLoss(code, requirement: id, arguments: arguments)
    if !losses.contains(loss) { losses.append(loss) }
  }

  // MARK: Applicability

  /// The entity facets of the classes; one nil where no class is named.
  private mutating func entities(_ facets: [Facet], without excluded: Set<String>) -> [EntityFacet?] {
    for case .classes(let choices) in facets {
      let lowering = ClassLowering(choices, without: excluded, schema: schema)
      for name in lowering.laterNames { lose(.laterClass, [name]) }
      return lowering.facets
    }
    return [nil]
  }

  /// The conditions as facets; nil where one cannot be said.
  private mutating func lowered(_ facets: [Facet]) -> [Facet]? {
    var result: [Facet] = []
    for facet in facets {
      switch facet {
      case .classes: continue
      case .located(let condition):
        guard let facet = lowered(condition: condition) else { return nil }
        result.append(facet)
      default: result.append(facet)
      }
    }
    return result
  }

  private mutating func lowered(condition: LocatedFacet) -> Facet? {
    let lowering = FacetLowering(condition, schema: schema, lists: cahier.lists)
    guard !condition.isNegated, let facet = lowering.facet else {
      lose(.condition, [condition.locators.first?.text ?? ""])
      return nil
    }
    for loss in lowering.losses { lose(loss.code, loss.arguments) }
    return facet
  }

  /// The classes of exceptions that name classes alone. An exception that says more is lost, and told: an IDS that asks
  /// too much of gross areas is of more use than one that asks nothing of rooms.
  private mutating func excludedClasses(_ exceptions: [[Facet]]) -> Set<String> {
    var names: Set<String> = []
    for group in exceptions {
      guard group.count == 1, case .classes(let choices) = group[0], choices.allSatisfy(\.predefinedTypes.isEmpty)
      else {
        lose(.exception, [group.compactMap(ClassLowering.text).joined(separator: ", ")])
        continue
      }
      names.formUnion(choices.flatMap { ClassLowering.names($0, schema: schema) })
    }
    return names
  }

  // MARK: Requirements

  /// What the schema says of an attribute of the classes.
  private struct AttributeFacts {
    /// Whether one of the classes has it.
    var isKnown = false
    /// What all classes that have it hold there; nil where they differ, or hold no simple value.
    var type: SimpleType?
  }

  private func facts(of attribute: String, in specification: Specification) -> AttributeFacts {
    var facts = AttributeFacts()
    for case .classes(let choices) in specification.applicability {
      for choice in choices {
        guard let entity = schema.entity(named: choice.name) ?? schema.occurrence(forLaterName: choice.name)?.occurrence
        else { continue }
        let members = choice.isExact ? entity.rawValue...entity.rawValue : schema.family(of: entity)
        for member in members.map(EntityID.init(rawValue:)) {
          guard let position = schema.position(of: attribute, in: member) else { continue }
          let type = simpleType(schema.attributes(of: member)[position].type)
          facts = AttributeFacts(isKnown: true, type: facts.isKnown && facts.type != type ? nil : type)
        }
      }
      return facts
    }
    return AttributeFacts(isKnown: true)
  }

  private func simpleType(_ type: AttributeType) -> SimpleType? {
    switch type {
    case .simple(let type): type
    case .defined(let name): schema.simpleType(of: name)
    default: nil
    }
  }

  /// The checks that IDS can say, each with the conditions under which it is made.
  private mutating func checks(
    of specification: Specification, at positions: [Int], under common: [Facet]
  ) -> [LoweredCheck] {
    var checks: [LoweredCheck] = []
    for (requirement, position) in zip(specification.requirements, positions) {
      guard case .located(let located) = requirement.facet else { continue }
      let place = located.locators.first
      var attribute: AttributeFacts?
      if case .attribute(let name) = place { attribute = facts(of: name, in: specification) }
      let lowering = FacetLowering(located, schema: schema, lists: cahier.lists, attribute: attribute?.type)
      guard let facet = lowering.facet, attribute?.isKnown ?? true else {
        lose(.place, [place?.text ?? ""])
        continue
      }
      if requirement.cardinality == .optional, !lowering.asksForMore {
        lose(.optional, [place?.text ?? ""])
        continue
      }
      guard let conditions = lowered(located.conditions.map(Facet.located)) else { continue }
      for loss in lowering.losses { lose(loss.code, loss.arguments) }
      checks.append(
        LoweredCheck(
          position: position, conditions: common + conditions,
          requirement: Requirement(facet: facet, cardinality: requirement.cardinality)))
    }
    return checks
  }
}
