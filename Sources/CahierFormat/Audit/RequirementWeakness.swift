import Requirements

/// Tells in what one requirement asks for less than another.
struct RequirementWeakness {
  /// Something that is weaker: what, how it is here and how there.
  struct Difference {
    let what: String
    let here: String
    let there: String
  }

  /// The cahier of the first requirement.
  let plan: Cahier
  /// The cahier of the second one, which is the measure.
  let cahier: Cahier

  func differences(_ own: CahierRequirement, _ asked: CahierRequirement) -> [Difference] {
    var found: [Difference] = []
    func note(_ what: String, _ here: String, _ there: String) {
      found.append(Difference(what: what, here: here, there: there))
    }
    if own.severity < asked.severity { note("severity", own.severity.rawValue, asked.severity.rawValue) }
    // Where neither gives a threshold of its own, those of the cahiers are compared, once for all.
    let (here, there) = (threshold(own, plan), threshold(asked, cahier))
    if own.threshold != nil || asked.threshold != nil, here < there {
      note("threshold", NumberText.text(here), NumberText.text(there))
    }
    if own.weight < asked.weight { note("weight", NumberText.text(own.weight), NumberText.text(asked.weight)) }
    let missing = stages(asked, cahier).filter { !stages(own, plan).contains($0) }
    if !missing.isEmpty {
      note("stages", list(stages(own, plan)), list(stages(asked, cahier)))
    }
    if asked.mustApply, !own.mustApply { note("required", "false", "true") }
    content(own, asked, note)
    return found
  }

  private func content(
    _ own: CahierRequirement, _ asked: CahierRequirement, _ note: (String, String, String) -> Void
  ) {
    switch (own.content, asked.content) {
    case (.checklist, .checks), (.checklist, .ids): note("content", "checklist", "checks")
    case (.checks(let here, let ownChecks), .checks(let there, let askedChecks)):
      applicability(here, there, note)
      for check in askedChecks where !ownChecks.contains(check) {
        let place = check.locators.all.first?.text ?? ""
        guard let own = ownChecks.first(where: { $0.locators.all.first == check.locators.all.first }) else {
          note("checks", "-", place)
          continue
        }
        if own.isOptional, !check.isOptional { note("\(place) optional", "true", "false") }
        rule(own.rule, check.rule, place, note)
      }
    default: break
    }
  }

  private func applicability(
    _ own: Applicability, _ asked: Applicability, _ note: (String, String, String) -> Void
  ) {
    let missing = asked.classes.filter { !own.classes.contains($0) }
    if !missing.isEmpty { note("classes", list(own.classes.map(\.text)), list(asked.classes.map(\.text))) }
    if own.conditions.count > asked.conditions.count {
      note("where", "\(own.conditions.count)", "\(asked.conditions.count)")
    }
    if own.exceptions.count > asked.exceptions.count {
      note("except", "\(own.exceptions.count)", "\(asked.exceptions.count)")
    }
  }

  /// A part of a rule that is gone, or allows more.
  private func rule(
    _ own: ValueRule, _ asked: ValueRule, _ place: String, _ note: (String, String, String) -> Void
  ) {
    if let least = asked.minimum, own.minimum.map({ $0.number < least.number }) ?? true, own.unit == asked.unit {
      note("\(place) minimum", own.minimum.map { NumberText.text($0.number) } ?? "-", NumberText.text(least.number))
    }
    if let most = asked.maximum, own.maximum.map({ $0.number > most.number }) ?? true, own.unit == asked.unit {
      note("\(place) maximum", own.maximum.map { NumberText.text($0.number) } ?? "-", NumberText.text(most.number))
    }
    let further = Set(own.values.map(TextFolding.folded)).subtracting(asked.values.map(TextFolding.folded))
    if !asked.values.isEmpty, own.values.isEmpty && own.list == nil || !further.isEmpty {
      note("\(place) values", list(own.values), list(asked.values))
    }
    if let wanted = asked.list, own.list == nil, own.values.isEmpty { note("\(place) list", "-", wanted) }
    if !asked.patterns.isEmpty, own.patterns.isEmpty, own.values.isEmpty, own.list == nil {
      note("\(place) patterns", "-", list(asked.patterns))
    }
    let parts: [(String, Bool, Bool)] = [
      ("kind", asked.kind != nil, own.kind != nil || !own.values.isEmpty), ("unit", asked.unit != nil, own.unit != nil),
      ("unique", asked.uniqueness != nil, own.uniqueness != nil), ("count", asked.count != nil, own.count != nil),
      ("sum", asked.sum != nil, own.sum != nil), ("compare", asked.comparison != nil, own.comparison != nil),
      ("date", asked.date != nil, own.date != nil), ("format", asked.format != nil, own.format != nil),
    ]
    for (name, isAsked, isThere) in parts where isAsked && !isThere { note("\(place) \(name)", "-", name) }
  }

  private func threshold(_ requirement: CahierRequirement, _ cahier: Cahier) -> Double {
    requirement.threshold ?? cahier.thresholds[requirement.severity] ?? 100
  }

  /// The stages of the measuring cahier at which a requirement is due.
  private func stages(_ requirement: CahierRequirement, _ cahier: Cahier) -> [String] {
    let order = cahier.stageOrder
    return self.cahier.stageOrder.filter { requirement.stages.span.contains($0, in: order) }
  }

  private func list(_ texts: [String]) -> String { texts.isEmpty ? "-" : texts.joined(separator: ", ") }
}
