public import Findings
public import Requirements

extension Deadline.Kind {
  /// What has to be done by the day, in a few words.
  public var phrase: Phrase {
    switch self {
    case .verification: Phrase(fr: "vérification de la remise", en: "verification of the submission")
    case .tacitAdmission: Phrase(fr: "admission tacite", en: "tacit admission")
    case .delivery: Phrase(fr: "remise", en: "delivery")
    case .reservations: Phrase(fr: "levée des réserves", en: "clearing of reservations")
    case .endOfGuarantee: Phrase(fr: "fin de la garantie de parfait achèvement", en: "end of the guarantee period")
    }
  }

  /// What happens on the day, as a sentence without its full stop.
  public var effect: Phrase {
    switch self {
    case .verification:
      Phrase(
        fr: "dernier jour pour notifier une décision motivée",
        en: "last day to notify a decision that states its reasons")
    case .tacitAdmission:
      Phrase(
        fr: "sans décision notifiée ce jour-là au plus tard, le silence vaut admission tacite d'après le contrat",
        en: "without a decision notified by then, silence is tacit admission by the contract")
    case .delivery: Phrase(fr: "dernier jour pour remettre", en: "last day to deliver")
    case .reservations: Phrase(fr: "dernier jour pour lever les réserves", en: "last day to clear the reservations")
    case .endOfGuarantee:
      Phrase(
        fr: "dernier jour pour signaler des désordres au titre de cette garantie",
        en: "last day to report defects under this guarantee")
    }
  }
}

extension Delay.Start {
  /// The fact behind « à compter de » and “from”.
  public var phrase: Phrase {
    switch self {
    case .delivery: Phrase(fr: "la remise", en: "the delivery")
    case .acceptance: Phrase(fr: "la réception des travaux", en: "the acceptance of the works")
    case .acceptanceNotice:
      Phrase(
        fr: "la notification de la décision de réception", en: "the notice of the decision to accept the works")
    case .contractorDossiers:
      Phrase(fr: "l'arrivée du dernier dossier d'entreprise", en: "the arrival of the last contractor's dossier")
    case .order: Phrase(fr: "l'ordre de service", en: "the order to begin")
    }
  }

  /// The option of the command line that gives its day.
  public var option: String {
    switch self {
    case .delivery: "--delivered"
    case .acceptance: "--accepted"
    case .acceptanceNotice: "--notified"
    case .contractorDossiers: "--dossiers"
    case .order: "--ordered"
    }
  }
}

extension HolidayCalendar {
  /// The part of France whose holidays count.
  public var phrase: Phrase {
    switch self {
    case .france: Phrase(fr: "France entière", en: "all of France")
    case .alsaceMoselle: Phrase(fr: "Alsace-Moselle", en: "Alsace-Moselle")
    case .alsaceMoselleGoodFriday:
      Phrase(fr: "Alsace-Moselle, Vendredi saint compris", en: "Alsace-Moselle, with Good Friday")
    case .guadeloupe: Phrase(fr: "Guadeloupe", en: "Guadeloupe")
    case .guyane: Phrase(fr: "Guyane", en: "French Guiana")
    case .martinique: Phrase(fr: "Martinique", en: "Martinique")
    case .mayotte: Phrase(fr: "Mayotte", en: "Mayotte")
    case .laReunion: Phrase(fr: "La Réunion", en: "Réunion")
    case .saintBarthelemy: Phrase(fr: "Saint-Barthélemy", en: "Saint-Barthélemy")
    case .saintMartin: Phrase(fr: "Saint-Martin", en: "Saint-Martin")
    }
  }
}

extension Language {
  /// The part of France whose holidays count, by the name that a cahier gives it; that name where recol knows none.
  public func calendar(_ name: String) -> String {
    HolidayCalendar(rawValue: name)?.phrase.said(in: self) ?? name
  }
}

extension Deadline {
  /// Where things stand, as a sentence without its full stop: `il reste 12 jours`.
  public func standing(in language: Language) -> String {
    let label: DeadlineLabel =
      switch (state, isSettled) {
      case (.running, _): days == 0 ? .today : .daysLeft
      case (.passed, _): .expired
      case (.met, _): days == 0 ? .metOnTheDay : .met
      case (.late, true): .cameLate
      case (.late, false): .notCome
      }
    return label.phrase.said(in: language, ["\(days)"])
  }

  /// How the day was counted, as a sentence without its full stop: the delay, the fact with its day, the text that
  /// fixes it.
  public func counting(in language: Language) -> String {
    let fact = Delay.Start(rawValue: from)?.phrase.said(in: language) ?? from
    let text = DeadlineLabel.counted.phrase.said(in: language, [language.delay(delay), fact, language.day(start)])
    return text + DeadlineLabel.by(source, in: language)
  }

  /// Why the day is a later one than counting gives; nil where it is not.
  public func moved(in language: Language) -> String? {
    move.map { move in
      let label: DeadlineLabel = move.isHoliday ? .movedFromHoliday : .moved
      return label.phrase.said(in: language, [language.day(move.from)])
    }
  }
}

extension PendingDeadline {
  /// What is missing to know the day, as a sentence without its full stop.
  ///
  /// - Parameter namesOption: whether the option of the command line that gives it is named, for who types one.
  public func said(in language: Language, namesOption: Bool = false) -> String {
    let start = Delay.Start(rawValue: from)
    let facts = [language.delay(delay), start?.phrase.said(in: language) ?? from]
    var text = DeadlineLabel.pending.phrase.said(in: language, facts)
    if namesOption, let start { text += DeadlineLabel.byOption.phrase.said(in: language, [start.option]) }
    return text + DeadlineLabel.by(source, in: language)
  }
}

extension PenaltyEstimate {
  /// The formula with its numbers, what comes out, and the text that states it, as a sentence without its full stop.
  ///
  /// - Parameter namesOption: whether the option of the command line that gives a missing amount is named.
  public func said(in language: Language, namesOption: Bool = false) -> String {
    let rule: String
    switch formula {
    case .share(let divisor):
      let amount = self.amount.map(language.euros) ?? DeadlineLabel.amount.phrase.said(in: language)
      rule = DeadlineLabel.penaltyShare.phrase.said(in: language, [amount, "\(days)", language.number(divisor)])
    case .perDay(let cents):
      rule = DeadlineLabel.penaltyPerDay.phrase.said(in: language, [language.euros(cents), "\(days)"])
    }
    var text: String
    if let sum {
      let label: DeadlineLabel = isCapped ? .penaltyCapped : .penalty
      text = label.phrase.said(in: language, [rule, language.euros(sum)])
    } else {
      text = DeadlineLabel.penaltyWithoutAmount.phrase.said(in: language, [rule])
      if namesOption { text += DeadlineLabel.byOption.phrase.said(in: language, ["--amount"]) }
    }
    if let base { text += DeadlineLabel.base.phrase.said(in: language, [base]) }
    return text + DeadlineLabel.by(source, in: language)
  }
}
