/// Which rules of public procurement the decision on a submission follows.
///
/// The raw value stands in reports under `regime`.
public enum DecisionRegime: String, Sendable, CaseIterable {
  /// Studies: what is delivered is admitted or not (CCAG-MOE 20 and 21, CCAG-PI 29).
  case studies
  /// Works: they are accepted, with or without reservations (CCAG-Travaux 41).
  case works
}

/// The word of the general clauses that a proposal corresponds to. It names what the owner may decide; nothing here is
/// decided.
///
/// The raw value stands in reports under `term`.
public enum DecisionTerm: String, Sendable, CaseIterable {
  /// Admission en l'état (CCAG-MOE 21.1).
  case admission
  /// Admission avec observations (CCAG-MOE 21.1).
  case admissionWithRemarks = "admission-with-remarks"
  /// Ajournement, by a decision that states its reasons (CCAG-MOE 21.2).
  case deferral
  /// Réception sans réserve (CCAG-Travaux 41).
  case acceptanceWithoutReservations = "acceptance-without-reservations"
  /// Réception avec réserves, which are listed (CCAG-Travaux 41.6).
  case acceptanceWithReservations = "acceptance-with-reservations"
}

/// What a proposal corresponds to in the words of the general clauses.
public struct ProposedDecision: Sendable, Equatable {
  /// The rules that the stage follows.
  public var regime: DecisionRegime
  /// The text that says so; nil where the cahier names none.
  public var source: String?
  /// The word.
  public var term: DecisionTerm
  /// The requirements that reservations are proposed for, blocking ones first; empty for studies.
  public var reservations: [MotiveRequirement]
  /// Whether blocking requirements are among the reservations: whether they stand against the acceptance is for the
  /// owner to judge.
  public var hasObstacles: Bool

  /// What a verdict corresponds to; nil where works could not be evaluated at all, or where all that stands against them
  /// is that demands could not be read: no reservation can be named then.
  init?(_ verdict: ProposedVerdict, regime: DecisionRegime, source: String?) {
    self.regime = regime
    self.source = source
    let reasons = Set(verdict.motives.map(\.reason))
    let reservations = regime == .works ? Self.reservations(for: verdict) : []
    switch (regime, verdict.proposal) {
    case (.studies, .conform): term = .admission
    case (.studies, .conformWithRemarks): term = .admissionWithRemarks
    case (.studies, .toBeRedone): term = .deferral
    case (.works, .conform): term = .acceptanceWithoutReservations
    case (.works, _):
      if !reasons.isDisjoint(with: [.modelsUnusable, .foldersUnread, .nothingEvaluated]) { return nil }
      // Demands that nobody could read are nothing that could be named either, and nothing to accept without a word.
      if reasons.contains(.demandsRefused), reservations.isEmpty { return nil }
      // What is waived stands as it is (CCAG-Travaux 41.7), and what a person has to look at is told beside: neither is
      // anything that could be named as a reservation.
      let isOpen = !reasons.isSubset(of: [.waived, .demandsRefused, .toBeSigned, .allValid])
      term = isOpen ? .acceptanceWithReservations : .acceptanceWithoutReservations
    }
    self.reservations = reservations
    hasObstacles = regime == .works && reasons.contains(.blockingFailures)
  }

  /// What the motives name, each requirement once, in the order of the motives: the gravest first.
  private static func reservations(for verdict: ProposedVerdict) -> [MotiveRequirement] {
    var named: Set<[String]> = []
    return verdict.motives.filter { $0.reason != .waived }.flatMap { verdict.requirements(of: $0.reason) }
      .filter { named.insert(["\($0.requirementFile)", $0.id]).inserted }
  }
}
