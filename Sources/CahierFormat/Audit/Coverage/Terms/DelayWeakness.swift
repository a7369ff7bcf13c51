import Requirements

/// Tells where a plan gives the contractor more time than the cahier, or the owner less.
struct DelayWeakness {
  let pair: CahierPair

  var weaknesses: [Weakness] {
    let (plan, cahier) = (pair.plan, pair.cahier)
    var found = ContractDelays.Purpose.allCases.flatMap { purpose in
      compare("delays \(purpose.rawValue)", purpose, plan.delays[purpose], cahier.delays[purpose])
    }
    for stage in cahier.stages {
      guard let own = plan.stage(stage.id) else { continue }
      let (here, there) = (plan.delays(at: own), cahier.delays(at: stage))
      for purpose in ContractDelays.Purpose.allCases where own.delays[purpose] != nil || stage.delays[purpose] != nil {
        let key = purpose == .verification ? StageKey.delay.rawValue : purpose.rawValue
        found += compare(key, purpose, here[purpose], there[purpose]).map { $0.at(stage.id) }
      }
    }
    return found + calendar
  }

  /// The holidays that ends of delays go by.
  private var calendar: [Weakness] {
    let (here, there) = (pair.plan.identity.calendar, pair.cahier.identity.calendar)
    guard let there, here != there else { return [] }
    return [.differing("calendar", here?.rawValue ?? Weakness.nothing, there.rawValue)]
  }

  private func compare(
    _ what: String, _ purpose: ContractDelays.Purpose, _ own: Delay?, _ asked: Delay?
  ) -> [Weakness] {
    var found: [Weakness] = []
    if let own, own.isTacit, !(asked?.isTacit ?? false) { found.append(.weaker("\(what) tacit", "true", "false")) }
    guard let asked else { return found }
    guard let own else { return found + [.weaker(what, Weakness.nothing, asked.span)] }
    // A verification cannot begin before the delivery.
    let usual: Delay.Start? = purpose == .verification ? .delivery : nil
    if (own.start ?? usual) != (asked.start ?? usual) {
      found.append(.differing("\(what) from", own.start?.rawValue ?? "-", asked.start?.rawValue ?? "-"))
    }
    let (here, there) = (days(own), days(asked))
    // The owner verifies and has the guarantee; the contractor delivers and clears reservations.
    let isOwners = purpose == .verification || purpose == .guarantee
    let (more, less) = isOwners ? (here, there) : (there, here)
    if own.unit == asked.unit ? more.lowerBound < less.lowerBound : more.upperBound < less.lowerBound {
      found.append(.weaker(what, own.span, asked.span))
    } else if own.unit != asked.unit, more.lowerBound < less.upperBound {
      found.append(.differing(what, own.span, asked.span))
    }
    return found
  }

  /// The least and the most days that a delay can have; a month has 28 to 31 of them.
  private func days(_ delay: Delay) -> ClosedRange<Int> {
    switch delay.unit {
    case .days: delay.count...delay.count
    case .weeks: delay.count * 7...delay.count * 7
    case .months: delay.count * 28...delay.count * 31
    }
  }
}
