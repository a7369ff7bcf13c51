public import Findings

extension Status {
  /// The status in a word or two.
  public var phrase: Phrase {
    switch self {
    case .pass: Phrase(fr: "conforme", en: "pass")
    case .fail: Phrase(fr: "non conforme", en: "fail")
    case .notApplicable: Phrase(fr: "sans objet", en: "not applicable")
    case .notEvaluated: Phrase(fr: "non évaluée", en: "not evaluated")
    }
  }
}

extension Status {
  /// How many specifications have the status. Arguments: the number in digits.
  public var counted: Phrase {
    switch self {
    case .pass: Phrase(fr: "{1} {1:conforme|conformes}", en: "{1} {1:passes|pass}")
    case .fail: Phrase(fr: "{1} non {1:conforme|conformes}", en: "{1} {1:fails|fail}")
    case .notApplicable: Phrase(fr: "{1} sans objet", en: "{1} not applicable")
    case .notEvaluated: Phrase(fr: "{1} non {1:évaluée|évaluées}", en: "{1} not evaluated")
    }
  }
}

extension Verdict {
  /// The verdict on a model, or on all of them, in a word or two.
  public var phrase: Phrase {
    switch self {
    case .pass: Phrase(fr: "CONFORME", en: "CONFORMS")
    case .fail: Phrase(fr: "NON CONFORME", en: "DOES NOT CONFORM")
    case .error: Phrase(fr: "ERREUR", en: "ERROR")
    }
  }
}

extension Severity {
  /// The severity in a word.
  public var phrase: Phrase {
    switch self {
    case .error: Phrase(fr: "erreur", en: "error")
    case .warning: Phrase(fr: "avertissement", en: "warning")
    case .note: Phrase(fr: "remarque", en: "note")
    }
  }
}

extension Cardinality {
  /// The cardinality in a word.
  public var phrase: Phrase {
    switch self {
    case .required: Phrase(fr: "exigé", en: "required")
    case .optional: Phrase(fr: "facultatif", en: "optional")
    case .prohibited: Phrase(fr: "interdit", en: "prohibited")
    }
  }
}
