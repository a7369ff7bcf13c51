import Requirements

/// Tells in what a plan as a whole asks for less than a cahier: schemas, stages, placeholders, deliveries, delays.
struct CahierWeakness {
  let pair: CahierPair

  var problems: [RequirementProblem] {
    var found = schemas + stages + disciplines + PlaceholderWeakness(pair: pair).ofCahier
    found += DelayWeakness(pair: pair).weaknesses + PenaltyWeakness(pair: pair).weaknesses
    for stage in pair.cahier.stages {
      guard let own = pair.plan.stage(stage.id) else { continue }
      found += (regime(own, stage) + DeliveryWeakness(own: own, asked: stage).weaknesses).map { $0.at(stage.id) }
    }
    return found.noted().map { weakness in
      RequirementProblem(
        weakness.isCertain ? .weakerCahier : .differingCahier,
        arguments: [weakness.what, weakness.here, weakness.there])
    }
  }

  /// One version fewer, and models of it are not asked for anything; one more, and models may come that the cahier does
  /// not know.
  private var schemas: [Weakness] {
    let (here, there) = (pair.plan.identity.schemaVersions, pair.cahier.identity.schemaVersions)
    guard Set(here) != Set(there) else { return [] }
    let isFewer = !Set(there).isSubset(of: here)
    let texts = (Weakness.list(here), Weakness.list(there))
    return [isFewer ? .weaker("schemas", texts.0, texts.1) : .differing("schemas", texts.0, texts.1)]
  }

  /// A plan may have further stages; those of the cahier keep their order, by which words like `from` go.
  private var stages: [Weakness] {
    let (here, there) = (pair.plan.stageOrder, pair.cahier.stageOrder)
    let kept = here.filter(there.contains)
    if kept == there { return [] }
    let texts = (Weakness.list(here), Weakness.list(there))
    return [kept.count < there.count ? .weaker("stages", texts.0, texts.1) : .differing("stages", texts.0, texts.1)]
  }

  /// By the names of files it is told which models a requirement is for.
  private var disciplines: [Weakness] {
    let used = Set(
      pair.cahier.requirements.flatMap(\.disciplines) + pair.cahier.stages.flatMap { $0.models.map(\.discipline) })
    return pair.cahier.disciplines.filter { used.contains($0.id) }.compactMap { asked in
      let own = pair.plan.disciplines.first { $0.id == asked.id }
      guard own?.filePattern != asked.filePattern else { return nil }
      return .differing(
        "disciplines \(asked.id)", own?.filePattern ?? Weakness.nothing, asked.filePattern ?? Weakness.nothing)
    }
  }

  private func regime(_ own: Stage, _ asked: Stage) -> [Weakness] {
    guard let wanted = asked.regime?.kind, own.regime?.kind != wanted else { return [] }
    return [.differing("regime", own.regime?.kind.rawValue ?? Weakness.nothing, wanted.rawValue)]
  }
}
