import Findings
import IFCModel

/// What an object has instead of what is asked for.
extension PropertyEvaluation {
  /// A property that is meant, or a set that has none of that name.
  private struct Part {
    let set: PropertySet
    let property: Property?
    let evaluation: Evaluation
  }

  /// What the sets that are meant hold where it is not as asked, as text: the value alone where that is all they hold;
  /// else each with its set and name, and a set without the property by its name. Nil where there is nothing.
  ///
  /// - Parameter reason: why the requirement fails.
  func actual(_ instance: Instance, _ reason: Reason) -> String? {
    let parts = parts(of: instance)
    if parts.count == 1 { return parts[0].property.map(text) }
    let failing = parts.filter { [$0.evaluation.reason, $0.evaluation.valueReason].contains(reason) }
    let texts = (failing.isEmpty ? parts.filter { $0.property != nil } : failing).map { part in
      let set = sets.names[sets.nameNumber(of: part.set)]
      guard let property = part.property else { return set }
      return "\(set).\(model.name(of: property)) = \(text(property))"
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// The parts that are looked at: of sets of one name, those properties that none before has.
  private func parts(of instance: Instance) -> [Part] {
    var meant: [PropertySet] = []
    let collect = { (set: PropertySet) in if self.isSetMeant[self.sets.nameNumber(of: set)] { meant.append(set) } }
    sets.forEachSet(of: instance.place, collect)
    if let type = types.first(of: instance.place) { sets.forEachSet(of: type, collect) }
    var parts: [Part] = []
    var members: [Int: [PropertySet]] = [:]
    var order: [Int] = []
    for set in overridingFirst(meant) {
      let name = sets.nameNumber(of: set)
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(set)
    }
    for name in order {
      let first = parts.count
      var names: Set<String> = []
      for set in members[name] ?? [] {
        for property in model.properties(of: set)
        where isMeant(property) && names.insert(model.name(of: property)).inserted {
          parts.append(Part(set: set, property: property, evaluation: values.evaluate(property)))
        }
      }
      if parts.count == first, let set = members[name]?.first {
        parts.append(Part(set: set, property: nil, evaluation: .missing(.absentProperty)))
      }
    }
    return parts
  }

  private func text(_ property: Property) -> String {
    let comparesNumbers = plan.value != nil
    // Once for all values: the unit of a list stands behind it.
    lazy var unit = model.ownUnit(of: property)
    lazy var definingUnit = model.ownUnit(of: property, isDefining: true)
    return ValueText(model).text(model.value(of: property), asksType: plan.dataType != nil) { value, isDefining in
      guard comparesNumbers, case .real = value.scalar else { return nil }
      return self.model.inSI(value, own: isDefining ? definingUnit : unit)
    }
  }
}
