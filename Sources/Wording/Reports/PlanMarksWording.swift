public import Findings

extension PlanMarks {
  /// What fails and stands on no plan, in sentences; empty where all of it does.
  public func unmarked(in language: Language) -> [String] {
    [(PlanLabel.withoutPlace, withoutPlace), (.withoutStorey, withoutStorey)].compactMap { label, count in
      count > 0 ? label.phrase.said(in: language, ["\(count)", language.number(count)]) : nil
    }
  }
}
