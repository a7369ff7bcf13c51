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

  /// The specifications that together say what IDS can say of it.
  mutating func parts(of specification: Specification) -> [Specification] {
    if let terms = specification.terms, terms.threshold < 100 {
      lose(.threshold, ["\(terms.threshold)"])
    }
    guard let excluded = excludedClasses(specification.exceptions) else { return [] }
    guard let conditions = lowered(specification.applicability) else { return [] }
    let entities = entities(specification.applicability, without: excluded)
    guard !entities.isEmpty else {
      lose(.noClass, [schema.version.name])
      return []
    }
    let groups = grouped(specification)
    let parts = groups.flatMap { group in
      entities.map { entity in
        var part = specification
        part.applicability = (entity.map { [Facet.entity($0)] } ?? []) + conditions + group.conditions
        part.requirements = group.requirements
        part.exceptions = []
        return part
      }
    }
    guard parts.count > 1, specification.cardinality == .required else { return parts }
    lose(.mustApply)
    return parts.map { part in
      var part = part
      part.cardinality = .optional
      return part
    }
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

  /// The classes of exceptions that name classes alone; nil where an exception says more.
  private mutating func excludedClasses(_ exceptions: [[Facet]]) -> Set<String>? {
    var names: Set<String> = []
    for group in exceptions {
      guard group.count == 1, case .classes(let choices) = group[0], choices.allSatisfy(\.predefinedTypes.isEmpty)
      else {
        lose(.condition, [group.compactMap(ClassLowering.text).joined(separator: ", ")])
        return nil
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

  private struct Group {
    var conditions: [Facet]
    var requirements: [Requirement]
  }

  /// The checks with the conditions under which they are made: those without any together, the others apart.
  private mutating func grouped(_ specification: Specification) -> [Group] {
    var groups: [Group] = []
    for requirement in specification.requirements {
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
      let lowered = Requirement(facet: facet, cardinality: requirement.cardinality)
      if let same = groups.firstIndex(where: { $0.conditions == conditions }) {
        groups[same].requirements.append(lowered)
      } else {
        groups.append(Group(conditions: conditions, requirements: [lowered]))
      }
    }
    return groups
  }
}
