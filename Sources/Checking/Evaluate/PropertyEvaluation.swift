import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Evaluates a property facet (IDS `property-facet.md`).
///
/// Every set whose name matches must have the property, and every property whose name matches must be as asked (test
/// cases `all_matching_property_sets_must_satisfy_requirements`, `all_matching_properties_…`). The sets of the type
/// count where the occurrence does not say otherwise, property by property.
struct PropertyEvaluation: Sendable {
  let plan: PropertyPlan
  let model: Model
  private let sets: PropertySetTable
  private let types: RelationTable
  /// For each name of a set in the model, whether it is meant.
  private let isSetMeant: [Bool]
  private let onlyProperty: [UInt8]?
  private let values: PropertyValueEvaluation

  init(_ plan: PropertyPlan, model: Model) {
    self.plan = plan
    self.model = model
    sets = model.propertySets
    types = model.relation(.definesByType)
    isSetMeant = sets.names(where: plan.setName.matches(text:))
    onlyProperty = plan.onlyProperty.map { Array($0.utf8) }
    values = PropertyValueEvaluation(plan, model: model)
  }

  func evaluate(_ instance: Instance) -> Evaluation {
    // Nearly every object has no set or one that is meant: those cost no allocation.
    var first: PropertySet?
    var more: [PropertySet] = []
    sets.forEachSet(of: instance.place) { take($0, &first, &more) }
    let ownCount = (first == nil ? 0 : 1) + more.count
    if let type = types.first(of: instance.place) { sets.forEachSet(of: type) { take($0, &first, &more) } }
    guard let first else { return .missing(.absentPropertySet) }
    if more.isEmpty { return evaluate(first, nil) }
    return evaluate([first] + more, ownCount: ownCount)
  }

  private func take(_ set: PropertySet, _ first: inout PropertySet?, _ more: inout [PropertySet]) {
    guard isSetMeant[sets.nameNumber(of: set)] else { return }
    if first == nil { first = set } else { more.append(set) }
  }

  /// One set, without the properties of another that go before it.
  private func evaluate(_ set: PropertySet, _ before: PropertySet?) -> Evaluation {
    var found = false
    var reason: Reason?
    for property in model.properties(of: set) where isMeant(property) {
      if let before, isThere(property, in: before) { continue }
      found = true
      reason = reason ?? values.reason(property)
    }
    guard found else { return .missing(.absentProperty) }
    return Evaluation(reason: reason, isPresent: true)
  }

  /// Several sets: those of one name are one set; in it the occurrence goes before the type.
  private func evaluate(_ all: [PropertySet], ownCount: Int) -> Evaluation {
    var result = Evaluation.holds
    var isPresent = false
    var done: Set<Int> = []
    for (place, set) in all.enumerated() {
      let name = sets.nameNumber(of: set)
      guard done.insert(name).inserted else { continue }
      var evaluation = evaluate(set, nil)
      for (laterPlace, later) in all.enumerated().dropFirst(place + 1) where sets.nameNumber(of: later) == name {
        let isType = laterPlace >= ownCount && place < ownCount
        let addition = evaluate(later, isType || laterPlace > place ? set : nil)
        guard addition.isPresent else { continue }
        if evaluation.isPresent {
          evaluation.reason = evaluation.reason ?? addition.reason
        } else {
          evaluation = addition
        }
      }
      isPresent = isPresent || evaluation.isPresent
      result.reason = result.reason ?? evaluation.reason
    }
    result.isPresent = isPresent
    return result
  }

  private func isMeant(_ property: Property) -> Bool {
    if let onlyProperty { return model.hasName(property, onlyProperty) }
    return plan.baseName.matches(text: model.name(of: property))
  }

  private func isThere(_ property: Property, in set: PropertySet) -> Bool {
    let name = Array(model.name(of: property).utf8)
    for other in model.properties(of: set) where model.hasName(other, name) { return true }
    return false
  }

  /// The values of the properties that are meant, as text; the names of the sets where no property is.
  func actual(_ instance: Instance) -> String? {
    var meant: [PropertySet] = []
    let collect = { (set: PropertySet) in if isSetMeant[sets.nameNumber(of: set)] { meant.append(set) } }
    sets.forEachSet(of: instance.place, collect)
    if let type = types.first(of: instance.place) { sets.forEachSet(of: type, collect) }
    var texts: [String] = []
    var names: Set<String> = []
    for set in meant {
      for property in model.properties(of: set) where isMeant(property) && names.insert(model.name(of: property)).inserted {
        texts.append(ValueText(model).text(model.value(of: property), asksType: plan.dataType != nil))
      }
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
