/// How a model of an archive came out, in words. The raw value stands in the database.
public enum ModelStatusWord: String, Sendable, CaseIterable {
  case pending, read, pass, fail, error

  /// The status in a word or two.
  public var phrase: Phrase {
    switch self {
    case .pending: Phrase(fr: "en attente", en: "waiting")
    case .read: Phrase(fr: "lue", en: "read")
    case .pass: Phrase(fr: "conforme", en: "conforms")
    case .fail: Phrase(fr: "non conforme", en: "does not conform")
    case .error: Phrase(fr: "illisible", en: "unreadable")
    }
  }

  /// How many have it. Arguments: in digits, as shown.
  public var counted: Phrase {
    switch self {
    case .pending: Phrase(fr: "{2} en attente", en: "{2} waiting")
    case .read: Phrase(fr: "{2} {1:lue|lues}", en: "{2} read")
    case .pass: Phrase(fr: "{2} {1:conforme|conformes}", en: "{2} {1:conforms|conform}")
    case .fail: Phrase(fr: "{2} non {1:conforme|conformes}", en: "{2} {1:does|do} not conform")
    case .error: Phrase(fr: "{2} {1:illisible|illisibles}", en: "{2} unreadable")
    }
  }

  /// A status in words; the code itself where it is none of the list.
  public static func text(of status: String, in language: Language) -> String {
    ModelStatusWord(rawValue: status)?.phrase.said(in: language) ?? status
  }
}
