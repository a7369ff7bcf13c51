import Requirements

/// Makes regimes, delays and formulas of penalties of their mappings.
struct ContractBuilder {
  let language: String
  let sink: ProblemSink

  func regime(_ node: YAMLNode) -> StageRegime? {
    if let text = node.text {
      if let kind = StageRegime.Kind(rawValue: text) { return StageRegime(kind) }
      let known = StageRegime.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      sink.add(.invalidKeyValue, line: node.line, [StageKey.regime.rawValue, text, known])
      return nil
    }
    guard let mapping = YAMLMapping<RegimeKey>(node, sink) else { return nil }
    guard !mapping.required(.kind).isEmpty, let kind = mapping.choice(.kind, StageRegime.Kind.self) else { return nil }
    return StageRegime(kind, source: mapping.text(.source))
  }

  // MARK: Delays

  /// The delays of a stage; the one of the verification is its `delay`.
  func delays(of stage: YAMLMapping<StageKey>) -> ContractDelays {
    ContractDelays(
      verification: stage[.delay].flatMap { verification($0, StageKey.delay.rawValue) },
      delivery: stage[.delivery].flatMap { delay($0, StageKey.delivery.rawValue) },
      reservations: stage[.reservations].flatMap { delay($0, StageKey.reservations.rawValue) },
      guarantee: stage[.guarantee].flatMap { delay($0, StageKey.guarantee.rawValue) })
  }

  /// The delays of the operation.
  func delays(_ node: YAMLNode) -> ContractDelays {
    guard let mapping = YAMLMapping<DelaysKey>(node, sink) else { return ContractDelays() }
    return ContractDelays(
      verification: mapping[.verification].flatMap { verification($0, DelaysKey.verification.rawValue) },
      reservations: mapping[.reservations].flatMap { delay($0, DelaysKey.reservations.rawValue) },
      guarantee: mapping[.guarantee].flatMap { delay($0, DelaysKey.guarantee.rawValue) })
  }

  private func verification(_ node: YAMLNode, _ key: String) -> Delay? {
    if let text = node.text {
      return span(text, node.line, key).map { Delay($0.count, $0.unit) }
    }
    guard let mapping = YAMLMapping<VerificationKey>(node, sink) else { return nil }
    let text = mapping.required(.span)
    guard !text.isEmpty, let (count, unit) = span(text, mapping.line(of: .span), key) else { return nil }
    return Delay(
      count, unit, from: mapping.choice(.from, Delay.Start.self), source: mapping.text(.source),
      isTacit: mapping.boolean(.tacit) ?? false)
  }

  /// A delay that must say from which fact it runs: unlike a verification, it has none from which it must run.
  private func delay(_ node: YAMLNode, _ key: String) -> Delay? {
    guard let mapping = YAMLMapping<DelayKey>(node, sink) else { return nil }
    let text = mapping.required(.span)
    guard !text.isEmpty, let (count, unit) = span(text, mapping.line(of: .span), key),
      !mapping.required(.from).isEmpty, let start = mapping.choice(.from, Delay.Start.self)
    else { return nil }
    return Delay(count, unit, from: start, source: mapping.text(.source))
  }

  private func span(_ text: String, _ line: Int, _ key: String) -> (count: Int, unit: Delay.Unit)? {
    let span = Delay.span(text)
    if span == nil { sink.add(.invalidKeyValue, line: line, [key, text, "14 days, 2 weeks, 2 months, P14D"]) }
    return span
  }

  // MARK: Penalties

  func penalty(_ node: YAMLNode) -> PenaltyFormula? {
    guard let mapping = YAMLMapping<PenaltyKey>(node, sink) else { return nil }
    let keys = "\(PenaltyKey.divisor.rawValue), \(PenaltyKey.perDay.rawValue)"
    let rate: PenaltyFormula.Rate?
    switch (mapping[.divisor] != nil, mapping[.perDay] != nil) {
    case (true, true):
      sink.add(.excessKeys, line: mapping.line, [keys, PenaltyKey.mapping])
      return nil
    case (false, false):
      sink.add(.missingKey, line: mapping.line, [keys, PenaltyKey.mapping])
      return nil
    case (true, false): rate = divisor(mapping).map { .share(divisor: $0) }
    case (false, true): rate = amount(mapping, .perDay).map { .perDay($0) }
    }
    guard let rate else { return nil }
    return PenaltyFormula(
      rate, base: mapping.bilingual(.base, language: language), amount: amount(mapping, .amount),
      cap: amount(mapping, .cap), capPercent: percent(mapping), source: mapping.text(.source))
  }

  private func divisor(_ mapping: YAMLMapping<PenaltyKey>) -> Int? {
    guard let number = mapping.integer(.divisor) else { return nil }
    guard 1...1_000_000 ~= number else { return refuse(mapping, .divisor, "1-1000000") }
    return number
  }

  private func amount(_ mapping: YAMLMapping<PenaltyKey>, _ key: PenaltyKey) -> EuroAmount? {
    guard let text = mapping.text(key) else { return nil }
    guard let amount = EuroAmount(text), amount.cents > 0 else { return refuse(mapping, key, "12000, 12000.50") }
    return amount
  }

  private func percent(_ mapping: YAMLMapping<PenaltyKey>) -> Double? {
    guard let number = mapping.number(.capPercent) else { return nil }
    guard number > 0, number <= 100 else { return refuse(mapping, .capPercent, "0-100") }
    return number
  }

  private func refuse<Value>(_ mapping: YAMLMapping<PenaltyKey>, _ key: PenaltyKey, _ allowed: String) -> Value? {
    sink.add(.invalidKeyValue, line: mapping.line(of: key), [key.rawValue, mapping.text(key) ?? "", allowed])
    return nil
  }
}

extension HolidayCalendar {
  /// Other words for parts of France.
  static let synonyms: [String: HolidayCalendar] = [
    "metropole": .france, "métropole": .france, "reunion": .laReunion, "réunion": .laReunion,
    "la-réunion": .laReunion, "saint-barthélemy": .saintBarthelemy,
  ]
}
