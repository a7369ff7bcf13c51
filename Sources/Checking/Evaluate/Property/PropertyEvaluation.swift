import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Evaluates a property facet (IDS `property-facet.md`).
///
/// Every set whose name matches must have the property, and every property whose name matches must be as asked (test
/// cases `all_matching_property_sets_must_satisfy_requirements`, `all_matching_properties_…`). The sets of the type
/// count where the occurrence does not say otherwise, property by property. Several sets of one name on one object are
/// against the schema (IfcObject, UniquePropertySetNames): they are taken as one, in which the first one that has a
/// property decides, as ifctester takes the first set of a name.
final class PropertyEvaluation: Sendable {
  let plan: PropertyPlan
  let model: Model
  let sets: PropertySetTable
  let types: RelationTable
  /// For each name of a set in the model, whether it is meant.
  let isSetMeant: [Bool]
  private let onlyProperty: [UInt8]?
  private let overriding: EntityID?
  let values: PropertyValueEvaluation
  private let longSets = LongEvaluations()
  private let longTypes = LongEvaluations()

  /// - Complexity: O(names of sets in the model).
  convenience init(_ plan: PropertyPlan, model: Model) {
    self.init(plan, model: model, isSetMeant: model.propertySets.names(where: plan.setName.matches(name:)))
  }

  /// The same in objects of its own; names are not looked at again.
  convenience init(sharing other: PropertyEvaluation, model: Model) {
    self.init(other.plan, model: model, isSetMeant: other.isSetMeant)
  }

  private init(_ plan: PropertyPlan, model: Model, isSetMeant: [Bool]) {
    self.plan = plan
    self.model = model
    self.isSetMeant = isSetMeant
    sets = model.propertySets
    types = model.relation(.definesByType)
    onlyProperty = plan.onlyProperty.map { Array($0.utf8) }
    overriding = model.schema.entity(named: "IfcRelOverridesProperties")
    values = PropertyValueEvaluation(plan, model: model)
  }

  func evaluate(_ instance: Instance) -> Evaluation {
    // Nearly every object has no set or one that is meant: those cost no allocation.
    var first: PropertySet?
    var more: [PropertySet] = []
    sets.forEachSet(of: instance.place) { take($0, &first, &more) }
    if let type = types.first(of: instance.place) {
      // All objects of the type that have no set themselves have what it has.
      if first == nil { return evaluate(ofType: type) }
      sets.forEachSet(of: type) { take($0, &first, &more) }
    }
    return evaluate(first, more)
  }

  /// The sets of a type alone.
  private func evaluate(ofType type: UInt32) -> Evaluation {
    if let known = longTypes[Int(type)] { return known }
    var first: PropertySet?
    var more: [PropertySet] = []
    var count = 0
    sets.forEachSet(of: type) { set in
      count += 1
      take(set, &first, &more)
    }
    let evaluation = evaluate(first, more)
    longTypes.keep(evaluation, of: Int(type), items: count)
    return evaluation
  }

  private func evaluate(_ first: PropertySet?, _ more: [PropertySet]) -> Evaluation {
    guard let first else { return .missing(.absentPropertySet) }
    return more.isEmpty ? evaluate(first) : evaluate(overridingFirst([first] + more))
  }

  /// An IfcRelOverridesProperties of IFC2X3 goes before the set that it overrides.
  func overridingFirst(_ all: [PropertySet]) -> [PropertySet] {
    guard let overriding else { return all }
    return all.filter { sets.entity(of: $0) == overriding } + all.filter { sets.entity(of: $0) != overriding }
  }

  private func take(_ set: PropertySet, _ first: inout PropertySet?, _ more: inout [PropertySet]) {
    guard isSetMeant[sets.nameNumber(of: set)] else { return }
    if first == nil { first = set } else { more.append(set) }
  }

  /// One set alone.
  private func evaluate(_ set: PropertySet) -> Evaluation {
    if let known = longSets[Int(set.number)] { return known }
    var found: Evaluation?
    var count = 0
    model.forEachProperty(of: set, in: sets) { property in
      count += 1
      guard isMeant(property) else { return }
      let value = values.evaluate(property)
      found = found?.and(value) ?? value
    }
    let evaluation = found ?? .missing(.absentProperty)
    longSets.keep(evaluation, of: Int(set.number), items: count)
    return evaluation
  }

  /// Several sets, those that go before others first: the sets of one name are one set.
  private func evaluate(_ all: [PropertySet]) -> Evaluation {
    let firstName = sets.nameNumber(of: all[0])
    if all.allSatisfy({ sets.nameNumber(of: $0) == firstName }) { return merged(all) }
    var order: [Int] = []
    var members: [Int: [PropertySet]] = [:]
    for set in all {
      let name = sets.nameNumber(of: set)
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(set)
    }
    var result: Evaluation?
    for name in order {
      let merged = members[name].map(merged) ?? .missing(.absentProperty)
      result = result?.and(merged) ?? merged
    }
    return result ?? .missing(.absentPropertySet)
  }

  /// The sets of one name, without the properties of those that go before.
  private func merged(_ sets: [PropertySet]) -> Evaluation {
    if sets.count == 1 { return evaluate(sets[0]) }
    if onlyProperty != nil { return sets.lazy.map(evaluate).first(where: \.isPresent) ?? .missing(.absentProperty) }
    var found: Evaluation?
    var before: Set<String> = []
    var done: Set<PropertySet> = []
    for set in sets where done.insert(set).inserted {
      var names: [String] = []
      for property in model.properties(of: set) where isMeant(property) {
        let name = model.name(of: property)
        guard !before.contains(name) else { continue }
        names.append(name)
        let value = values.evaluate(property)
        found = found?.and(value) ?? value
      }
      before.formUnion(names)
    }
    return found ?? .missing(.absentProperty)
  }

  func isMeant(_ property: Property) -> Bool {
    if let onlyProperty { return model.hasName(property, onlyProperty) }
    return plan.baseName.matches(name: model.name(of: property))
  }
}
