import Requirements

/// What a contract fixes, as mappings.
extension PartWriter {
  func regime(_ regime: StageRegime) -> YAMLNode {
    guard let source = regime.source else { return YAMLNode(text: regime.kind.rawValue) }
    var mapping = MappingWriter<RegimeKey>()
    mapping.put(.kind, regime.kind.rawValue)
    mapping.put(.source, source)
    return mapping.nodeOrEmpty
  }

  func verification(_ delay: Delay) -> YAMLNode {
    if delay.start == nil, delay.source == nil, !delay.isTacit { return YAMLNode(text: delay.span) }
    var mapping = MappingWriter<VerificationKey>()
    mapping.put(.span, delay.span)
    mapping.put(.from, delay.start?.rawValue)
    mapping.put(.source, delay.source)
    mapping.put(.tacit, delay.isTacit)
    return mapping.nodeOrEmpty
  }

  func delay(_ delay: Delay) -> YAMLNode {
    var mapping = MappingWriter<DelayKey>()
    mapping.put(.span, delay.span)
    mapping.put(.from, delay.start?.rawValue)
    mapping.put(.source, delay.source)
    return mapping.nodeOrEmpty
  }

  func delays(_ delays: ContractDelays) -> YAMLNode? {
    var mapping = MappingWriter<DelaysKey>()
    mapping.put(.verification, delays.verification.map(verification))
    mapping.put(.reservations, delays.reservations.map(delay))
    mapping.put(.guarantee, delays.guarantee.map(delay))
    return mapping.node
  }

  func penalty(_ penalty: PenaltyFormula) -> YAMLNode {
    var mapping = MappingWriter<PenaltyKey>()
    switch penalty.rate {
    case .share(let divisor): mapping.put(.divisor, divisor)
    case .perDay(let amount): mapping.put(.perDay, amount.text)
    }
    mapping.put(.base, penalty.base, language: language)
    mapping.put(.amount, penalty.amount?.text)
    mapping.put(.cap, penalty.cap?.text)
    mapping.put(.capPercent, penalty.capPercent)
    mapping.put(.source, penalty.source)
    return mapping.nodeOrEmpty
  }
}
