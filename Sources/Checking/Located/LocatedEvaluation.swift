import Findings
import IFCModel
import IFCSchema
import Requirements

/// Evaluates a value that a cahier asks for: places in order of preference, then, where none has a value, whether it
/// stands where it should not.
final class LocatedEvaluation: Sendable {
  let facet: LocatedFacet
  let model: Model
  let context: LocatedContext
  private let places: [LocatedPlace]
  private let reading: LocatedReading
  /// Reads what a value is compared with, which the type may say: the maker of a serial number.
  private let aside: LocatedReading
  private let rule: LocatedRule
  let conditions: [LocatedEvaluation]
  private let compared: [LocatedPlace]
  private let shared = SharedFindings()
  /// Whether values are judged without looking at anything else of the object.
  private let judgesByItself: Bool

  init(_ facet: LocatedFacet, model: Model, _ context: LocatedContext) {
    self.facet = facet
    self.model = model
    self.context = context
    places = facet.locators.map { LocatedPlace($0, model: model, context) }
    LocatedReading.prepare(facet.locators, model)
    if facet.carrier == .parts { _ = model.reversed(.aggregates) }
    reading = LocatedReading(model: model, carrier: facet.carrier)
    aside = LocatedReading(model: model, carrier: facet.carrier == .type ? .type : .either)
    rule = LocatedRule(facet, days: context.days)
    judgesByItself = facet.rule.comparison == nil && facet.rule.sum == nil
    conditions = facet.conditions.map { LocatedEvaluation($0, model: model, context) }
    compared = (facet.rule.comparison?.locators.locators(in: facet.schemaVersion) ?? []).map {
      LocatedPlace($0, model: model, context)
    }
  }

  /// What a check finds; where it finds nothing, whether the value stands elsewhere.
  func evaluate(_ instance: Instance) -> Evaluation {
    let evaluation = found(instance)
    guard evaluation.reason?.outcome == .absent else { return evaluation }
    for (place, locator) in zip(places, facet.locators) {
      guard case .property(let lookup) = place, case .property(_, let name) = locator else { continue }
      switch reading.elsewhere(lookup, of: instance, where: { !isEmptyWord($0, for: name) }) {
      case .otherSet: return .missing(.misplacedSet)
      case .otherLevel: return .missing(.misplacedLevel)
      case nil: break
      }
    }
    return evaluation
  }

  /// Whether values only stand in for one, as the name of the property itself does in sheets that nobody filled in.
  private func isEmptyWord(_ values: [LocatedValue], for name: String) -> Bool {
    values.allSatisfy { $0.repeats(name) || facet.placeholders?.contains($0.text) == true }
  }

  func found(_ instance: Instance) -> Evaluation {
    let own = foundOnItself(instance)
    guard facet.carrier == .parts, own.reason?.outcome == .absent else { return own }
    return partsHold(instance) ? .holds : own
  }

  /// What is found on the object and its type, without its parts.
  func foundOnItself(_ instance: Instance) -> Evaluation {
    var absent: AbsentPlace?
    var (isBlank, isWithoutValue) = (false, false)
    for number in places.indices {
      switch finding(number, instance) {
      case .judged(let evaluation): return evaluation
      case .withoutValue: isWithoutValue = true
      case .blank: isBlank = true
      case .absent(let what): absent = absent ?? what
      }
    }
    if isWithoutValue { return .differs(.invalidPropertyKind) }
    return isBlank ? .null : .missing((absent ?? .attribute).reason)
  }

  /// What is at a place of an object, looked at once for all objects that share it.
  private func finding(_ number: Int, _ instance: Instance) -> LocatedFinding {
    if judgesByItself, let source = reading.source(of: places[number], instance) {
      return shared.finding(number, of: source) { ownFinding(number, instance) }
    }
    return ownFinding(number, instance)
  }

  private func ownFinding(_ number: Int, _ instance: Instance) -> LocatedFinding {
    switch reading.content(at: places[number], of: instance) {
    case .values(let values): .judged(judged(values, places[number], facet.locators[number], instance))
    case .withoutValue: .withoutValue
    case .blank: .blank
    case .absent(let what): .absent(what)
    }
  }

  private func judged(
    _ values: [LocatedValue], _ place: LocatedPlace, _ locator: Locator, _ instance: Instance
  ) -> Evaluation {
    let property: String? = if case .property(_, let name) = locator { name } else { nil }
    if let reason = rule.reason(
      values, any: place.isSatisfiedByAny, areNames: place.isRelated, property: property)
    {
      return .differs(reason)
    }
    if let comparison = facet.rule.comparison {
      let (others, at) = self.values(of: instance, at: compared, aside)
      let judge = LocatedComparison(facet: facet, relation: comparison.relation)
      let reason = judge.reason(
        values, any: place.isSatisfiedByAny, with: others, any: at?.isSatisfiedByAny ?? false)
      if let reason { return .differs(reason) }
    }
    if let sum = facet.rule.sum, let reason = reason(sum, values, instance) { return .differs(reason) }
    return .holds
  }

  /// The values of the first place that has some.
  func values(of instance: Instance) -> [LocatedValue] { values(of: instance, at: places, reading).values }

  private func values(
    of instance: Instance, at places: [LocatedPlace], _ reading: LocatedReading
  ) -> (values: [LocatedValue], place: LocatedPlace?) {
    for place in places {
      if case .values(let values) = reading.content(at: place, of: instance) { return (values, place) }
    }
    return ([], nil)
  }

  /// The values as text for reports; where there are none, a value that stands elsewhere, with its place.
  func actual(_ instance: Instance) -> String? {
    let texts = values(of: instance).map { LocatedValueText(facet).text(of: $0) }
    if !texts.isEmpty {
      let text = texts.joined(separator: ", ")
      return facet.rule.sum.flatMap { sum($0).text(of: instance, beside: number(values(of: instance))) }
        .map { "\(text) \($0)" } ?? text
    }
    for (place, locator) in zip(places, facet.locators) {
      guard case .property(let lookup) = place, case .property(_, let name) = locator else { continue }
      if let text = reading.whereabouts(ofProperty: name, lookup, of: instance) { return text }
    }
    return nil
  }

  /// What the object says to rules that compare objects; nil where the rule does not.
  func scopedValue(of instance: Instance, holds: Bool) -> ScopedValue? {
    guard ScopedRules.isScoped(facet.rule) else { return nil }
    let scope = facet.rule.uniqueness?.scope ?? facet.rule.count?.scope ?? .model
    var value: String?
    // What is part of another of its class may say the same: half a storey its elevation.
    if holds, !PartsOfWhole.isPartial(instance, model) {
      let per = (facet.rule.uniqueness?.per?.locators(in: facet.schemaVersion) ?? []).map {
        LocatedPlace($0, model: model, context)
      }
      let others = per.isEmpty ? [] : self.values(of: instance, at: per, aside).values.map(\.text)
      let own = values(of: instance).map(\.text)
      // What may be missing, and is, is no duplicate of what else is missing.
      if !own.isEmpty {
        value = ([own.joined(separator: ", ")] + others).joined(separator: String(ScopedValue.separator))
      }
    }
    let object = FailedObject(instance: instance.name, detail: model.detail(of: instance))
    return ScopedValue(object: object, scope: ScopeOfObject(model).place(scope, of: instance), value: value)
  }

  // MARK: Other values

  private func reason(_ sum: SumRule, _ values: [LocatedValue], _ instance: Instance) -> Reason? {
    guard let value = number(values), let total = self.sum(sum).total(of: instance) else {
      return .notEvaluableReference
    }
    return facet.accepts(value, for: total) ? nil : .invalidValue
  }

  /// The number that stands alone at a place; nil for several, of which none is meant more than the others.
  private func number(_ values: [LocatedValue]) -> ComparedNumber? {
    values.count == 1 ? values[0].compared(asWhole: facet.rule.kind == .integer) : nil
  }

  private func sum(_ rule: SumRule) -> SumOfParts {
    let places = (rule.locators?.locators(in: facet.schemaVersion) ?? []).map {
      LocatedPlace($0, model: model, context)
    }
    return SumOfParts(rule, facet: facet, model: model) { part in
      self.number(self.values(of: part, at: places, self.aside).values)
    }
  }
}
