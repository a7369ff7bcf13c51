public import Findings
public import Requirements

extension RequirementTerms {
  /// What results say of the terms of a specification of a cahier.
  public init(_ terms: CahierTerms, of specification: Specification) {
    self.init(
      severity: Gravity(terms.severity), lots: terms.lots, stage: terms.stage, isReinforced: terms.isReinforced,
      clause: terms.clause, threshold: terms.threshold, weight: terms.weight, purpose: specification.description,
      usages: terms.usages, responsible: terms.responsible)
  }
}

extension Gravity {
  /// The severity as a cahier gives it.
  public init(_ severity: RequirementSeverity) {
    switch severity {
    case .blocking: self = .blocking
    case .major: self = .major
    case .minor: self = .minor
    }
  }
}
