/// When a day must be. Where only a year is given, years are compared.
public struct DateRule: Sendable, Equatable {
  /// A day that others are compared with.
  public enum Anchor: Sendable, Equatable {
    /// A fixed day, `YYYY-MM-DD`.
    case day(String)
    /// The day on which the submission was delivered.
    case delivery
    /// The day on which the works were accepted.
    case acceptance

    /// The anchor that a text writes: a day, `delivery` or `acceptance`; nil for anything else.
    public init?(_ text: String) {
      switch text {
      case "delivery": self = .delivery
      case "acceptance": self = .acceptance
      default:
        guard text.utf8.count == 10, RestrictionBase.date.accepts(text) else { return nil }
        self = .day(text)
      }
    }

    /// The anchor as text.
    public var text: String {
      switch self {
      case .day(let text): text
      case .delivery: "delivery"
      case .acceptance: "acceptance"
      }
    }
  }

  /// Whether it compares with a day that is given for a run.
  public func compares(with anchor: Anchor) -> Bool {
    [earliest, latest, exactly].contains(anchor) || anchor == .delivery && maximumAge != nil
  }

  /// The first day allowed.
  public var earliest: Anchor?
  /// The last day allowed.
  public var latest: Anchor?
  /// The very day.
  public var exactly: Anchor?
  /// The greatest age in months at the day of delivery.
  public var maximumAge: Int?

  /// A rule for a day.
  public init(earliest: Anchor? = nil, latest: Anchor? = nil, exactly: Anchor? = nil, maximumAge: Int? = nil) {
    self.earliest = earliest
    self.latest = latest
    self.exactly = exactly
    self.maximumAge = maximumAge
  }
}
