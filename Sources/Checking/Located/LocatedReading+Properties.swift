import IFCModel
import IFCSchema
import Part21
import Requirements

/// Properties, of the occurrence and of the type.
extension LocatedReading {
  func property(_ lookup: PropertyLookup, of instance: Instance) -> LocatedContent {
    var hasSet = false
    var isBlank = false
    for owner in owners(of: instance) {
      let found = lookup.find(of: owner, in: model)
      hasSet = hasSet || found.hasSet
      guard let property = found.property else { continue }
      let content = content(of: property)
      if case .blank = content {
        isBlank = true
        continue
      }
      return content
    }
    return isBlank ? .blank : .absent(hasSet ? .property : .propertySet)
  }

  /// Who may carry the value, the one that wins first.
  private func owners(of instance: Instance) -> [Instance] {
    switch carrier {
    case .occurrence: [instance]
    case .type: model.typeObject(of: instance).map { [$0] } ?? []
    case .either: [instance] + (model.typeObject(of: instance).map { [$0] } ?? [])
    }
  }

  /// Where else a value stands that is not where it should be.
  enum Elsewhere {
    case otherSet, otherLevel
  }

  /// Whether the property is there with a value, in another set or on the wrong level.
  func elsewhere(
    _ lookup: PropertyLookup, of instance: Instance, _ whereabouts: PropertyWhereabouts
  ) -> Elsewhere? {
    let type = model.typeObject(of: instance)
    let wrong: Instance? = carrier == .type ? instance : carrier == .occurrence ? type : nil
    if let wrong, let property = lookup.find(of: wrong, in: model).property, case .values = content(of: property) {
      return .otherLevel
    }
    for owner in [instance] + (type.map { [$0] } ?? [])
    where lookup.isElsewhere(of: owner, in: model, whereabouts, hasValue: hasValue) {
      return .otherSet
    }
    return nil
  }

  private func hasValue(_ property: Property) -> Bool {
    if case .values = content(of: property) { true } else { false }
  }

  /// The values of a property.
  func content(of property: Property) -> LocatedContent {
    func values(_ typed: [TypedValue], isBound: Bool = false) -> LocatedContent {
      let values = typed.map { value in
        LocatedValue(
          value, conversion: model.conversion(of: value, for: property),
          quantity: quantity(of: value, property), isBound: isBound)
      }.filter { !$0.isBlank }
      return values.isEmpty ? .blank : .values(values)
    }
    switch model.value(of: property) {
    case .single(let value): return values([value])
    case .enumerated(let all), .list(let all): return values(all)
    case .bounded(let lower, let upper, _): return values([lower, upper].compactMap { $0 }, isBound: true)
    case .table(_, let defined): return values(defined)
    case .reference, .complex: return .withoutValue
    }
  }

  private func quantity(of value: TypedValue, _ property: Property) -> String? {
    if let unit = model.unit(of: property).flatMap(model.unit) { return unit.kind }
    return model.schema.measure(named: value.type)?.unit
  }
}
