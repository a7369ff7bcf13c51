extension Cahier {
  /// The delays that hold at a stage: its own, else those of the operation.
  ///
  /// What concerns works that were accepted does not hold for studies, unless the stage itself states it.
  public func delays(at stage: Stage) -> ContractDelays {
    var delays = stage.delays
    for purpose in ContractDelays.Purpose.allCases where delays[purpose] == nil {
      let isOfWorks = purpose == .reservations || purpose == .guarantee
      if isOfWorks, stage.regime?.kind == .studies { continue }
      delays[purpose] = self.delays[purpose]
    }
    return delays
  }

  /// The formula of penalties that holds at a stage: its own, else that of the operation.
  public func penalty(at stage: Stage) -> PenaltyFormula? { stage.penalty ?? penalty }

  /// The stages after a stage whose delivery is counted from the acceptance of the works: once they are accepted, what
  /// has to be delivered next is due on a day that is known.
  public func deliveriesAfterAcceptance(after stage: Stage) -> [(stage: Stage, delay: Delay)] {
    guard let rank = rank(ofStage: stage.id) else { return [] }
    return stages[(rank + 1)...].compactMap { later in
      guard let delay = later.delays.delivery, delay.start == .acceptance || delay.start == .acceptanceNotice else {
        return nil
      }
      return (later, delay)
    }
  }
}
