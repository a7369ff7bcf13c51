import Findings
import IFCModel
import Part21
import Requirements

/// M20: the header says which program wrote the file, through which exporter, and when.
///
/// The originating system and the preprocessor version must be there, and the time stamp must be a date and time of
/// ISO 8601. A day on which calendars of programs begin (1970-01-01, 1601-01-01, 1900-01-01), or one before the first
/// release of IFC (1997), is none: the program knew of no clock. Words that stand for nothing (`not specified`, `unknown`) name no program. `maximum-age` is a number of days:
/// an export that is older on the day of the delivery, where that is given, else on that of the check, is stale. The
/// owner sets it; without it age is not looked at. A file that was written more than a day after that day (clocks are not
/// all in one time zone) fails. Where neither day is known, nothing is compared.
/// Without `maximum-age`, a scan keeps what was found on the day on which it read the file; `--again` looks anew.
///
/// Example: `FILE_NAME('a.ifc','',('A'),('B'),'','','')` fails three times.
///
/// Source: ISO 10303-21, 8.2.2 (FILE_NAME); 3F, BIM checks of a social landlord (`MODEL_STALE`).
struct HeaderIdentity: ModelRule {
  static let code = "M20"
  static let parameters = ["maximum-age"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }

  private let maximumAge: Double?

  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    maximumAge = request.number("maximum-age")
    var policy = request.placeholders
    policy.words += ["not specified", "unspecified", "unknown", "none", "inconnu", "non spécifié", "unbekannt"]
    policy.refusedFrom = nil
    placeholders = PlaceholderSet(policy, stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let header = context.model.structure.header
    for (field, text) in [
      ("originating_system", header.originatingSystem), ("preprocessor_version", header.preprocessorVersion),
    ] {
      if !text.contains(where: { $0.isLetter || $0.isNumber }) {
        tally.fail(.absentBlank, field)
      } else if placeholders?.contains(text) ?? false {
        tally.fail(.placeholder, "\(field): \(text)")
      } else {
        tally.pass()
      }
    }
    let stamp = header.timeStamp.filter { !$0.isWhitespace }
    if stamp.isEmpty {
      tally.fail(.absentBlank, "time_stamp")
    } else if !Self.isMoment(stamp) {
      tally.fail(.invalidValue, "time_stamp: \(header.timeStamp)")
    } else if isNoDay(stamp) {
      tally.fail(.placeholder, "time_stamp: \(header.timeStamp)")
    } else if let age = age(stamp, context.delivered ?? context.today),
      age < -1 || Double(age) > maximumAge ?? .infinity
    {
      tally.fail(.invalidValue, "time_stamp: \(header.timeStamp) (\(age) d)")
    } else {
      tally.pass()
    }
    return tally
  }

  /// Whether a text is a date and a time; ISO 8601 lets seconds and the colon of a zone be left out.
  private static func isMoment(_ text: String) -> Bool {
    guard let day = CalendarDay(String(text.prefix(10))), day.text == text.prefix(10) else { return false }
    if RestrictionBase.dateTime.accepts(text) { return true }
    guard text.dropFirst(10).first == "T" else { return false }
    var time = text.dropFirst(11)
    var zone = ""
    if let start = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let digits = time[time.index(after: start)...]
      zone =
        time[start...].count == 5 ? "\(time[start])\(digits.prefix(2)):\(digits.suffix(2))" : String(time[start...])
      if digits.count == 2 { zone += ":00" }
      time = time[..<start]
    }
    if time.count == 5 { time += ":00" }
    return RestrictionBase.dateTime.accepts("\(text.prefix(11))\(time)\(zone)")
  }

  /// Whether a moment is that of a clock that was not set.
  private func isNoDay(_ stamp: String) -> Bool {
    if placeholders?.containsDay(stamp) ?? false { return true }
    guard let day = CalendarDay(String(stamp.prefix(10))), let first = CalendarDay("1997-01-01") else { return false }
    return day.number < first.number
  }

  private func age(_ stamp: String, _ day: String?) -> Int? {
    guard let day = day.flatMap(CalendarDay.init), let written = CalendarDay(String(stamp.prefix(10))) else {
      return nil
    }
    return day.number - written.number
  }
}
