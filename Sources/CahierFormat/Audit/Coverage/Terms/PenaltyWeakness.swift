import Requirements

/// Tells where lateness costs less by a plan than by the cahier.
struct PenaltyWeakness {
  let pair: CahierPair

  var weaknesses: [Weakness] {
    var found = compare("penalty", pair.plan.penalty, pair.cahier.penalty)
    for stage in pair.cahier.stages {
      guard let own = pair.plan.stage(stage.id), own.penalty != nil || stage.penalty != nil else { continue }
      found += compare("penalty", pair.plan.penalty(at: own), pair.cahier.penalty(at: stage)).map { $0.at(stage.id) }
    }
    return found
  }

  private func compare(_ what: String, _ own: PenaltyFormula?, _ asked: PenaltyFormula?) -> [Weakness] {
    guard let asked else { return [] }
    guard let own else { return [.weaker(what, Weakness.nothing, text(asked.rate))] }
    var found: [Weakness] = []
    switch (own.rate, asked.rate) {
    case (.share(let here), .share(let there)) where here <= there: break
    case (.perDay(let here), .perDay(let there)) where here >= there: break
    case (.share, .share), (.perDay, .perDay): found.append(.weaker(what, text(own.rate), text(asked.rate)))
    default: found.append(.differing(what, text(own.rate), text(asked.rate)))
    }
    if let amount = asked.amount, own.amount.map({ $0 < amount }) ?? true {
      found.append(.differing("\(what) amount", own.amount?.text ?? Weakness.nothing, amount.text))
    }
    if own.base != asked.base {
      let (here, there) = (pair.plan.identity.language, pair.cahier.identity.language)
      found.append(.differing("\(what) base", own.base.text(in: here), asked.base.text(in: there)))
    }
    if let cap = own.cap, asked.cap.map({ cap < $0 }) ?? true {
      found.append(.weaker("\(what) cap", cap.text, asked.cap?.text ?? Weakness.nothing))
    }
    if let cap = own.capPercent, asked.capPercent.map({ cap < $0 }) ?? true {
      let there = asked.capPercent.map(NumberText.text) ?? Weakness.nothing
      found.append(.weaker("\(what) cap-percent", NumberText.text(cap), there))
    }
    return found
  }

  private func text(_ rate: PenaltyFormula.Rate) -> String {
    switch rate {
    case .share(let divisor): "1/\(divisor)"
    case .perDay(let amount): amount.text
    }
  }
}
