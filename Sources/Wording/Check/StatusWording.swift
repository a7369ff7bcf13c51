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

extension Standing {
  /// How a requirement stands, in a word or two.
  public var phrase: Phrase {
    switch self {
    case .pass: Status.pass.phrase
    case .fail: Status.fail.phrase
    case .notApplicable: Status.notApplicable.phrase
    case .notEvaluated: Status.notEvaluated.phrase
    case .withinThreshold: Phrase(fr: "dans le seuil", en: "within the threshold")
    case .waived: Phrase(fr: "sous dérogation", en: "waived")
    }
  }

  /// How many specifications stand so. Arguments: the number in digits.
  public var counted: Phrase {
    switch self {
    case .pass: Phrase(fr: "{1} {1:conforme|conformes}", en: "{1} {1:passes|pass}")
    case .withinThreshold:
      Phrase(
        fr: "{1} dans {1:son seuil|leur seuil}", en: "{1} within {1:its threshold|their thresholds}")
    case .fail: Phrase(fr: "{1} non {1:conforme|conformes}", en: "{1} {1:fails|fail}")
    case .waived: Phrase(fr: "{1} sous dérogation", en: "{1} waived")
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
