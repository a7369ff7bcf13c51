public import Findings

extension CompletenessRow.Dimension {
  /// What a chart of its rows is called.
  public var chartTitle: Phrase {
    switch self {
    case .lot: Phrase(fr: "Complétude par lot", en: "Completeness by lot")
    case .objectClass: Phrase(fr: "Complétude par classe IFC", en: "Completeness by IFC class")
    case .storey: Phrase(fr: "Complétude par étage", en: "Completeness by storey")
    case .requirement: Phrase(fr: "Complétude par exigence", en: "Completeness by requirement")
    case .severity: Phrase(fr: "Complétude par gravité", en: "Completeness by severity")
    case .usage: Phrase(fr: "Complétude par usage", en: "Completeness by usage")
    }
  }
}

extension CompletenessRow {
  /// What the row stands for, in words: its key, or why it has none.
  public func name(in language: Language) -> String {
    guard let key else {
      switch dimension {
      case .lot: return ProposalLabel.everyLot.phrase.said(in: language)
      case .storey: return ChartLabel.noStorey.phrase.said(in: language)
      case .usage: return ChartLabel.noUsage.phrase.said(in: language)
      case .objectClass, .requirement, .severity: return "–"
      }
    }
    return dimension == .severity ? Gravity(rawValue: key)?.phrase.said(in: language) ?? key : key
  }
}

extension Outcome {
  /// What a check came to, in a word or two.
  public var phrase: Phrase {
    switch self {
    case .valid: Phrase(fr: "valide", en: "valid")
    case .absent: Phrase(fr: "absent", en: "absent")
    case .placeholder: Phrase(fr: "remplissage", en: "placeholder")
    case .misplaced: Phrase(fr: "mal placé", en: "misplaced")
    case .invalid: Phrase(fr: "non conforme", en: "invalid")
    case .notEvaluable: Phrase(fr: "non évaluable", en: "not evaluable")
    }
  }
}
