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

  /// The same behind a number of checks. Arguments: the number in digits.
  public var counted: Phrase {
    switch self {
    case .valid: Phrase(fr: "{1:valide|valides}", en: "valid")
    case .absent: Phrase(fr: "{1:absent|absents}", en: "absent")
    case .placeholder: Phrase(fr: "{1:valeur|valeurs} de remplissage", en: "{1:placeholder|placeholders}")
    case .misplaced: Phrase(fr: "mal {1:placé|placés}", en: "misplaced")
    case .invalid: Phrase(fr: "{1:non conforme|non conformes}", en: "invalid")
    case .notEvaluable: Phrase(fr: "{1:non évaluable|non évaluables}", en: "not evaluable")
    }
  }
}

extension SpecificationResult {
  /// How many checks fail and in which ways; of prohibited objects, how many there are. Nil where no check fails.
  public func failing(in language: Language) -> String? {
    if let why, why.why == .prohibitedFound { return why.said(in: language) }
    return outcomes.failing(in: language)
  }
}

extension OutcomeTally {
  /// How many checks fail and in which ways, as a sentence without its full stop: `3 contrôles en échec sur 5 : absent
  /// (2), mal placé (1)`. A value that is there in the wrong place is another thing to mend than one that is missing.
  ///
  /// - Returns: nil where no check fails.
  public func failing(in language: Language) -> String? {
    guard failed > 0 else { return nil }
    let counts = ["\(failed)", language.number(failed), language.number(total)]
    let ways = Outcome.allCases.filter { $0 != .valid && $0 != .notEvaluable && self[$0] > 0 }
    let said = ways.map { way in
      let word = way.phrase.said(in: language)
      let number = language.number(self[way])
      return ways.count == 1 ? word : ProposalLabel.wayToFail.phrase.said(in: language, [word, number])
    }
    let facts = [ProposalLabel.failing.phrase.said(in: language, counts), said.joined(separator: ", ")]
    return ProposalLabel.failingHow.phrase.said(in: language, facts)
  }
}
