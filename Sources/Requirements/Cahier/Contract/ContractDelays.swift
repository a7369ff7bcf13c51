/// The delays that a contract fixes, for a stage or for the whole operation. There is no default: contracts differ.
public struct ContractDelays: Sendable, Equatable {
  /// What a delay is for. The raw value is its key in a cahier; a stage's verification is written `delay`.
  public enum Purpose: String, Sendable, CaseIterable {
    /// The owner verifies a submission.
    case verification
    /// The submission is delivered: the as-built dossier so long after the acceptance, say.
    case delivery
    /// The reservations made at the acceptance are cleared.
    case reservations
    /// The guarantee period (garantie de parfait achèvement).
    case guarantee

    /// The facts that such a delay may run from.
    public var starts: [Delay.Start] {
      switch self {
      case .verification: [.delivery, .contractorDossiers, .acceptance, .acceptanceNotice]
      case .delivery: [.order, .acceptance, .acceptanceNotice, .contractorDossiers]
      case .reservations, .guarantee: [.acceptance, .acceptanceNotice]
      }
    }
  }

  /// For the verification of a submission.
  public var verification: Delay?
  /// For its delivery.
  public var delivery: Delay?
  /// For the clearing of reservations.
  public var reservations: Delay?
  /// For the guarantee period.
  public var guarantee: Delay?

  /// Delays; nil for those that the contract does not fix.
  public init(
    verification: Delay? = nil, delivery: Delay? = nil, reservations: Delay? = nil, guarantee: Delay? = nil
  ) {
    self.verification = verification
    self.delivery = delivery
    self.reservations = reservations
    self.guarantee = guarantee
  }

  /// The delay for a purpose.
  public subscript(purpose: Purpose) -> Delay? {
    get {
      switch purpose {
      case .verification: verification
      case .delivery: delivery
      case .reservations: reservations
      case .guarantee: guarantee
      }
    }
    set {
      switch purpose {
      case .verification: verification = newValue
      case .delivery: delivery = newValue
      case .reservations: reservations = newValue
      case .guarantee: guarantee = newValue
      }
    }
  }

  /// Whether no delay is fixed.
  public var isEmpty: Bool { Purpose.allCases.allSatisfy { self[$0] == nil } }
}
