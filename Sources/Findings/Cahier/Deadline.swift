/// A day by which something has to be done, computed from the cahier's delay and a day that was given.
public struct Deadline: Sendable, Equatable {
  /// What has to be done by then; the raw value stands in reports under `kind`.
  public enum Kind: String, Sendable, CaseIterable {
    /// The owner has verified the submission, and notified a decision with its reasons.
    case verification
    /// The same day, for what the silence of the owner would mean.
    case tacitAdmission = "tacit-admission"
    /// The submission of the stage is delivered.
    case delivery
    /// The reservations made at the acceptance of the works are cleared.
    case reservations
    /// The guarantee period (garantie de parfait achèvement) ends.
    case endOfGuarantee = "end-of-guarantee"
  }

  /// How things stand; the raw value stands in reports under `state`.
  public enum State: String, Sendable, CaseIterable {
    /// The day has not passed, or is today.
    case running
    /// The day has passed.
    case passed
    /// What had to be delivered came in time.
    case met
    /// What had to be delivered came late, or has not come.
    case late
  }

  /// Why the delay does not end on the day that counting gives.
  public struct Move: Sendable, Equatable {
    /// The day that counting gives, `YYYY-MM-DD`.
    public var from: String
    /// Whether that day is a legal holiday; else it is a Saturday or a Sunday.
    public var isHoliday: Bool

    /// A move.
    public init(from: String, isHoliday: Bool) {
      self.from = from
      self.isHoliday = isHoliday
    }
  }

  /// The stage that it is about.
  public var id: String
  /// What has to be done by then.
  public var kind: Kind
  /// The last day, `YYYY-MM-DD`: it is still part of the delay.
  public var date: String
  /// The day of the fact that the delay runs from, `YYYY-MM-DD`.
  public var start: String
  /// Which fact that is: `delivery`, `acceptance`, `acceptance-notice`, `contractor-dossiers`, `order`.
  public var from: String
  /// The delay: `14 days`.
  public var delay: String
  /// The text that fixes it; nil where the cahier names none.
  public var source: String?
  /// The move of the end to a working day; nil where there was none.
  public var move: Move?
  /// The day on which it was asked, `YYYY-MM-DD`; nil where nobody said.
  public var asOf: String?
  /// How things stand on that day; for what was delivered, on the day of the delivery.
  public var state: State
  /// Calendar days between the last day and the day that ``state`` is about: days left where that is `running` or
  /// `met`, days late where it is `passed` or `late`.
  public var days: Int
  /// Whether ``state`` is about the day on which the submission was delivered, and not about ``asOf``.
  public var isSettled: Bool
  /// What lateness costs by the formula of the cahier; nil where nothing is late, or no formula is stated.
  public var penalty: PenaltyEstimate?

  /// A deadline.
  public init(
    id: String, kind: Kind = .verification, date: String, start: String, from: String, delay: String,
    source: String? = nil, move: Move? = nil, asOf: String? = nil, state: State = .running, days: Int = 0,
    isSettled: Bool = false, penalty: PenaltyEstimate? = nil
  ) {
    self.id = id
    self.kind = kind
    self.date = date
    self.start = start
    self.from = from
    self.delay = delay
    self.source = source
    self.move = move
    self.asOf = asOf
    self.state = state
    self.days = days
    self.isSettled = isSettled
    self.penalty = penalty
  }

  /// Whether the day has passed, or what had to come by it came late.
  public var isLate: Bool { state == .passed || state == .late }
}
