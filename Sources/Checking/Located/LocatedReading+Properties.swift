import IFCModel
import IFCSchema
import Part21
import Requirements

/// Properties, of the occurrence and of the type.
extension LocatedReading {
  func property(_ lookup: PropertyLookup, of instance: Instance) -> LocatedContent {
    var hasSet = false
    // Nil where the owner does not have the property.
    func ownContent(ofOwner place: UInt32) -> LocatedContent? {
      let found = lookup.find(of: place, in: model)
      hasSet = hasSet || found.hasSet
      return found.property.map(content)
    }
    // The occurrence wins where both may carry the value, even where it holds nothing, as in an IDS.
    if carrier != .type, let content = ownContent(ofOwner: instance.place) { return content }
    if carrier != .occurrence, let type = types.first(of: instance.place), let content = ownContent(ofOwner: type) {
      return content
    }
    return .absent(hasSet ? .property : .propertySet)
  }

  /// Where else a value stands that is not where it should be.
  enum Elsewhere {
    case otherSet, otherLevel
  }

  /// Whether the property is there with a value, in another set or on the wrong level.
  ///
  /// - Parameter counts: whether values are more than empty words.
  func elsewhere(
    _ lookup: PropertyLookup, of instance: Instance, where counts: ([LocatedValue]) -> Bool
  ) -> Elsewhere? {
    guard lookup.isAnywhere else { return nil }
    func hasValue(_ property: Property) -> Bool {
      if case .values(let values) = content(of: property) { counts(values) } else { false }
    }
    let type = types.first(of: instance.place)
    let wrong = carrier == .type ? instance.place : carrier == .occurrence ? type : nil
    if let wrong, let property = lookup.find(of: wrong, in: model).property, hasValue(property) { return .otherLevel }
    if lookup.isElsewhere(of: instance.place, in: model, hasValue: hasValue) { return .otherSet }
    if let type, lookup.isElsewhere(of: type, in: model, hasValue: hasValue) { return .otherSet }
    return nil
  }

  /// Where a property of that name stands with a value, whatever its set and level:
  /// `Pset_Component.SerialNumber = 12`. For reports: it reads all sets of the object where there is one.
  func whereabouts(ofProperty name: String, _ lookup: PropertyLookup, of instance: Instance) -> String? {
    let owners = [instance.place] + (types.first(of: instance.place).map { [$0] } ?? [])
    guard owners.contains(where: { lookup.isAnywhere(of: $0, in: model) }) else { return nil }
    for set in model.mergedPropertySets(of: instance) {
      for (own, property) in set.properties where own == name {
        guard case .values(let values) = content(of: property) else { continue }
        return "\(set.name).\(name) = " + values.map(\.text).joined(separator: ", ")
      }
    }
    return nil
  }

  /// The values of a property.
  func content(of property: Property) -> LocatedContent {
    // Once for all values: the unit of a list stands behind it.
    let unit = model.ownUnit(of: property)
    func located(_ typed: [TypedValue], isBound: Bool = false) -> [LocatedValue] {
      typed.map { value in
        LocatedValue(
          value, conversion: model.conversion(of: value, own: unit),
          quantity: unit?.kind ?? model.schema.measure(named: value.type)?.unit, isBound: isBound)
      }.filter { !$0.isBlank }
    }
    func content(_ values: [LocatedValue]) -> LocatedContent { values.isEmpty ? .blank : .values(values) }
    switch model.value(of: property) {
    case .single(let value): return content(located([value]))
    case .enumerated(let all), .list(let all): return content(located(all))
    // The set point is what is meant, between what is allowed.
    case .bounded(let lower, let upper, let setPoint):
      return content(
        located([lower, upper].compactMap(\.self), isBound: true) + located([setPoint].compactMap(\.self)))
    case .table(_, let defined): return content(located(defined))
    case .reference(let instance):
      guard let text = instance.flatMap(model.referredText) else { return .withoutValue }
      return content([LocatedValue(text: text)])
    case .complex: return .withoutValue
    }
  }
}
