import Requirements

/// Tells where a requirement is due less gravely, less often or from fewer than another one.
struct TermWeakness {
  let pair: CahierPair
  let own: CahierRequirement
  let asked: CahierRequirement

  var weaknesses: [Weakness] {
    var found = atStages
    if own.weight < asked.weight {
      found.append(.weaker("weight", NumberText.text(own.weight), NumberText.text(asked.weight)))
    }
    found += stages
    if asked.mustApply, !own.mustApply { found.append(.weaker("required", "false", "true")) }
    found += lots + disciplines
    return found
  }

  /// Severity and threshold, which a stage and a stronger mark can change.
  private var atStages: [Weakness] {
    var found: [Weakness] = []
    for stage in pair.stagesDue(asked) {
      let (here, there) = (pair.plan.terms(of: own, stage: stage), pair.cahier.terms(of: asked, stage: stage))
      let isMarked = here.isReinforced || there.isReinforced
      func note(_ weakness: Weakness) { found.note(isMarked ? stage.map(weakness.at) ?? weakness : weakness) }
      if here.severity < there.severity {
        note(.weaker("severity", here.severity.rawValue, there.severity.rawValue))
      }
      // Where neither says one of its own, those of the cahiers are compared, once for all.
      let isOwn =
        own.threshold != nil || asked.threshold != nil || isMarked || here.severity != there.severity
      if isOwn, here.threshold < there.threshold {
        note(.weaker("threshold", NumberText.text(here.threshold), NumberText.text(there.threshold)))
      }
    }
    return found
  }

  private var stages: [Weakness] {
    let (ours, theirs) = (pair.plan.stageOrder, pair.cahier.stageOrder)
    let here = own.stages.span
    // A stage that the plan does not have is told of the plan as a whole.
    var due = theirs.filter { asked.stages.span.contains($0, in: theirs) && ours.contains($0) }
    // What is due at all stages is due at those that the plan adds.
    if asked.stages.span == .always { due += ours.filter { !due.contains($0) } }
    guard due.contains(where: { !here.contains($0, in: ours) }) else { return [] }
    return [
      .weaker("stages", Weakness.list(due.filter { here.contains($0, in: ours) }), Weakness.list(due))
    ]
  }

  /// No lot named means all of them.
  private var lots: [Weakness] {
    guard !own.lots.isEmpty else { return [] }
    let all = Set((pair.plan.lots + pair.cahier.lots).map(\.id))
    let wanted = asked.lots.isEmpty ? all : Set(asked.lots)
    let names = asked.lots.isEmpty && all.isSubset(of: own.lots) && !all.isEmpty
    guard !names, asked.lots.isEmpty || !wanted.isSubset(of: own.lots) else { return [] }
    return [.weaker("lots", Weakness.list(own.lots), Weakness.list(asked.lots))]
  }

  /// No discipline named means the models of all of them; but then an object that must be there may be in any.
  private var disciplines: [Weakness] {
    let isFewer = !own.disciplines.isEmpty && !Set(asked.disciplines).isSubset(of: own.disciplines)
    let isNowhere =
      own.disciplines.isEmpty != asked.disciplines.isEmpty && (asked.mustApply || asked.disciplines.isEmpty)
    guard isFewer || isNowhere else { return [] }
    return [.weaker("disciplines", Weakness.list(own.disciplines), Weakness.list(asked.disciplines))]
  }
}
