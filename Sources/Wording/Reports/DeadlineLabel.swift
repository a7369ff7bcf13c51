public import Findings

/// What reports say of deadlines and penalties around days and numbers: a closed list.
///
/// The comment of a case says what its arguments are. Numbers that decide between singular and plural are plain digits.
public enum DeadlineLabel: String, Sendable, CaseIterable {
  /// The heading. Arguments: the day on which it is asked, the holidays that count.
  case heading
  /// The heading where no day is known yet. Arguments: the holidays that count.
  case headingWithoutDay
  /// A deadline. Arguments: what has to be done, the stage, the day.
  case deadline
  /// A delay without an end. Arguments: what has to be done, the stage, what is missing.
  case unknown
  /// How a day is counted. Arguments: the delay, the fact that it runs from, its day.
  case counted
  /// A delay whose beginning was not given. Arguments: the delay, the fact that it runs from.
  case pending
  /// The option of the command line that gives what is missing. Arguments: that.
  case byOption
  /// The text that fixes something. Arguments: the text.
  case source
  /// That no text is named.
  case noSource
  /// Why the day is later. Arguments: the day that counting gives.
  case moved, movedFromHoliday
  /// Where things stand. Arguments: days.
  case daysLeft, expired, met, cameLate, notCome
  /// The same, on the last day itself.
  case today, metOnTheDay
  /// The formula of a penalty. Arguments: the amount, days, the divisor.
  case penaltyShare
  /// The formula of a penalty by the day. Arguments: the sum per day, days.
  case penaltyPerDay
  /// What it yields. Arguments: the formula with its numbers, the sum.
  case penalty, penaltyCapped
  /// A formula without an amount. Arguments: the formula with its numbers.
  case penaltyWithoutAmount
  /// Where the amount would stand.
  case amount
  /// What the amount is. Arguments: that.
  case base

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .heading: Phrase(fr: "Échéances au {1} (jours fériés : {2})", en: "Deadlines as of {1} (holidays: {2})")
    case .headingWithoutDay: Phrase(fr: "Échéances (jours fériés : {1})", en: "Deadlines (holidays: {1})")
    case .deadline: Phrase(fr: "{1} ({2}) : {3}", en: "{1} ({2}): {3}")
    case .unknown: Phrase(fr: "{1} ({2}) : {3}", en: "{1} ({2}): {3}")
    case .counted: Phrase(fr: "{1} à compter de {2} ({3})", en: "{1} from {2} ({3})")
    case .pending:
      Phrase(
        fr: "jour inconnu ; {1} à compter de {2}, dont le jour n'a pas été donné",
        en: "day unknown; {1} from {2}, whose day was not given")
    case .byOption: Phrase(fr: " ({1})", en: " ({1})")
    case .source: Phrase(fr: ", selon {1}", en: ", by {1}")
    case .noSource: Phrase(fr: ", sans source dans le cahier", en: ", without a source in the cahier")
    case .moved: Phrase(fr: "reportée du {1}", en: "moved from {1}")
    case .movedFromHoliday: Phrase(fr: "reportée du {1}, jour férié", en: "moved from {1}, a holiday")
    case .daysLeft: Phrase(fr: "il reste {1} {1:jour|jours}", en: "{1} {1:day|days} left")
    case .expired: Phrase(fr: "délai expiré depuis {1} {1:jour|jours}", en: "ended {1} {1:day|days} ago")
    case .met: Phrase(fr: "remis {1} {1:jour|jours} avant", en: "delivered {1} {1:day|days} before")
    case .cameLate:
      Phrase(fr: "remis avec {1} {1:jour|jours} de retard", en: "delivered {1} {1:day|days} late")
    case .notCome:
      Phrase(
        fr: "aucune remise donnée, {1} {1:jour|jours} de retard à ce jour",
        en: "no delivery given, {1} {1:day|days} late so far")
    case .today: Phrase(fr: "dernier jour aujourd'hui", en: "today is the last day")
    case .metOnTheDay: Phrase(fr: "remis le dernier jour", en: "delivered on the last day")
    case .penaltyShare: Phrase(fr: "{1} × {2} {2:jour|jours} / {3}", en: "{1} × {2} {2:day|days} / {3}")
    case .penaltyPerDay: Phrase(fr: "{1} × {2} {2:jour|jours}", en: "{1} × {2} {2:day|days}")
    case .penalty:
      Phrase(fr: "pénalité, à titre indicatif : {1} = {2}", en: "penalty, as an indication: {1} = {2}")
    case .penaltyCapped:
      Phrase(
        fr: "pénalité, à titre indicatif : {1}, plafonnée à {2}",
        en: "penalty, as an indication: {1}, capped at {2}")
    case .penaltyWithoutAmount:
      Phrase(
        fr: "pénalité prévue : {1} ; le montant n'a pas été donné",
        en: "penalty provided for: {1}; the amount was not given")
    case .amount: Phrase(fr: "montant", en: "amount")
    case .base: Phrase(fr: " ({1})", en: " ({1})")
    }
  }

  /// The heading of the deadlines of a run: the day on which they are told, and the holidays that count.
  public static func heading(of result: CheckResult, in language: Language) -> String {
    let calendar = result.calendar.map(language.calendar) ?? "–"
    guard let day = result.deadlines.lazy.compactMap(\.asOf).first else {
      return headingWithoutDay.phrase.said(in: language, [calendar])
    }
    return heading.phrase.said(in: language, [language.day(day), calendar])
  }

  /// The text that fixes something, or that none is named.
  static func by(_ source: String?, in language: Language) -> String {
    source.map { DeadlineLabel.source.phrase.said(in: language, [$0]) }
      ?? DeadlineLabel.noSource.phrase.said(in: language)
  }
}
