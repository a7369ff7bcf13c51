import Findings
import IFCSchema
import Requirements

/// Says what of a specification cannot match in a schema, whatever the model: nothing of it is to pass in silence.
struct PlanRemarks {
  let plan: SpecificationPlan
  let schema: Schema

  var all: [Explanation] { otherSchema + unknownClasses + unknownAttributes + unknownDataTypes }

  private var facets: [Facet] {
    plan.specification.applicability + plan.specification.requirements.map(\.facet)
  }

  /// The specification is for other schemas: a remark and no more (test case `specification_version_is_purely_metadata…`).
  private var otherSchema: [Explanation] {
    let versions = plan.specification.schemaVersions
    let isMeant = versions.contains { SchemaVersion.identify($0.uppercased())?.version == schema.version }
    return versions.isEmpty || isMeant ? [] : [Explanation(.otherSchema, [schema.version.name] + versions)]
  }

  private var unknownClasses: [Explanation] {
    var names: [String] = []
    for case .entity(let facet) in facets { names += ClassSet(facet.name, schema: schema).unknownNames }
    for case .classes(let choices) in facets {
      // One of several classes suffices: a cahier names those of all schema versions.
      let sets = choices.map { ClassSet($0, schema: schema) }
      if sets.allSatisfy(\.isEmpty) { names += sets.flatMap(\.unknownNames) }
    }
    for case .partOf(let facet) in facets { names += ClassSet(facet.entity.name, schema: schema).unknownNames }
    return PlanRemarks.each(names).map { Explanation(.unknownClass, [$0, schema.version.name]) }
  }

  /// Attributes that none of the classes in question has. What requirements ask for in vain, each failure says.
  private var unknownAttributes: [Explanation] {
    var names: [String] = []
    let entities = plan.specification.applicability.filter(\.isEntity)
    let asked = entities.isEmpty ? Set(schema.entities) : CandidateClasses(schema: schema).entities(of: entities)
    for case .attribute(let facet) in plan.specification.applicability {
      names += (facet.name.listedValues ?? []).filter { name in
        !asked.contains { schema.position(of: name, in: $0) != nil }
      }
    }
    return PlanRemarks.each(names).map { Explanation(.unknownAttribute, [$0, schema.version.name]) }
  }

  private var unknownDataTypes: [Explanation] {
    var names: [String] = []
    for case .property(let facet) in facets {
      guard let type = facet.dataType, !isKnown(type) else { continue }
      names.append(type)
    }
    return PlanRemarks.each(names).map { Explanation(.unknownDataType, [$0, schema.version.name]) }
  }

  private func isKnown(_ type: String) -> Bool {
    schema.simpleType(of: type) != nil || schema.enumeration(named: type) != nil
  }

  /// Each once, in order.
  private static func each(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
