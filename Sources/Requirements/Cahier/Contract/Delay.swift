/// How long something may take, from which fact on, and which text says so.
public struct Delay: Sendable, Equatable {
  /// What a delay is counted in.
  public enum Unit: String, Sendable, CaseIterable {
    /// Calendar days.
    case days
    /// Weeks of seven days.
    case weeks
    /// Months, to the same day number.
    case months
  }

  /// The fact that a delay runs from.
  public enum Start: String, Sendable, CaseIterable {
    /// The submission was delivered (remise).
    case delivery
    /// The works were accepted (réception): the day on which that takes effect.
    case acceptance
    /// The decision to accept the works was notified.
    case acceptanceNotice = "acceptance-notice"
    /// The last dossier of the contractors was received.
    case contractorDossiers = "contractor-dossiers"
    /// The order to begin was given (ordre de service).
    case order
  }

  /// How many units.
  public var count: Int
  /// What is counted.
  public var unit: Unit
  /// From which fact on; nil where the cahier does not say. A verification cannot begin before the delivery, so it is
  /// counted from there, and said.
  public var start: Start?
  /// The clause or text that fixes the delay: `CCAP 6.5.3`.
  public var source: String?
  /// Whether silence until the end means admission: for a verification, where the contract says so (CCAG-MOE 21).
  public var isTacit: Bool

  /// A delay.
  public init(
    _ count: Int, _ unit: Unit, from start: Start? = nil, source: String? = nil, isTacit: Bool = false
  ) {
    self.isTacit = isTacit
    self.count = count
    self.unit = unit
    self.start = start
    self.source = source
  }

  /// The number and unit of `14 days`, `2 weeks`, `2 months`, `14 jours`, `2 semaines`, `2 mois`, `P14D`, `P2W`,
  /// `P2M`; nil for anything else, and for less than one unit or more than 9,999.
  public static func span(_ text: String) -> (count: Int, unit: Unit)? {
    let lowered = text.lowercased()
    if lowered.hasPrefix("p"), let last = lowered.last {
      let units: [Character: Unit] = ["d": .days, "w": .weeks, "m": .months]
      guard let unit = units[last], let count = count(lowered.dropFirst().dropLast()) else { return nil }
      return (count, unit)
    }
    let words = lowered.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let count = count(words[0]) else { return nil }
    switch words[1] {
    case "day", "days", "jour", "jours": return (count, .days)
    case "week", "weeks", "semaine", "semaines": return (count, .weeks)
    case "month", "months", "mois": return (count, .months)
    default: return nil
    }
  }

  private static func count(_ digits: Substring) -> Int? {
    guard digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let count = Int(digits),
      1...9_999 ~= count
    else { return nil }
    return count
  }

  /// The number and unit as the cahier writes them: `14 days`, `1 month`.
  public var span: String { "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)" }
}
