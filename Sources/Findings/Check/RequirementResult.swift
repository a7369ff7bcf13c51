/// What kind of thing a requirement asks for.
public enum CheckedFacet: String, Sendable, CaseIterable {
  case entity, attribute, property, classification, material
  case partOf
  /// Beyond IDS: the type object, a document, the coordinate reference system, a postal address.
  case type, document, coordinateSystem, address
  /// A rule on the model or the submission as a whole.
  case rule
}

/// Whether what a requirement or a specification describes must, may or must not be there.
public enum Cardinality: String, Sendable, CaseIterable {
  case required, optional, prohibited
}

/// How one requirement came out on the applicable objects of one model.
public struct RequirementResult: Sendable {
  /// What it asks for.
  public var facet: CheckedFacet
  /// What it asks of, in words of no language: `Pset_WallCommon.FireRating`, `Name`; empty where the facet says it.
  public var subject: String
  /// Other places where what it asks for is accepted, in the same words; empty for none.
  public var alternatives: [String] = []
  /// Whether it must, may or must not be there.
  public var cardinality: Cardinality
  /// The requirement as a sentence, in the language of the run; filled in by whoever knows the language.
  public var text: String
  /// How what it asks for is usually provided, in the language of the run; filled in with the sentence. Empty where
  /// recol knows no way that holds for most.
  public var fixes: [FixLine] = []
  /// How many checks had which outcome.
  public var outcomes: OutcomeTally
  /// The checks that did not pass, not evaluable ones included, in file order.
  ///
  /// May hold fewer than `outcomes` counts, where whoever made it was asked to keep only the first ones.
  public var failures: [Failure]
  /// Of the checks that did not pass, those that a waiver is for.
  public var waived = OutcomeTally()

  /// The outcome of one requirement.
  public init(
    facet: CheckedFacet, subject: String = "", cardinality: Cardinality, text: String = "",
    outcomes: OutcomeTally = OutcomeTally(), failures: [Failure] = []
  ) {
    self.facet = facet
    self.subject = subject
    self.cardinality = cardinality
    self.text = text
    self.outcomes = outcomes
    self.failures = failures
  }

  /// The outcomes without those that a waiver is for: what is still asked.
  public var askedOutcomes: OutcomeTally { outcomes - waived }
  /// Checks that passed.
  public var passed: Int { outcomes.passed }
  /// Checks that failed.
  public var failed: Int { outcomes.failed }
  /// Checks that could not be made.
  public var notEvaluable: Int { outcomes.notEvaluable }

  /// A failure makes `fail`; else anything not evaluable `not-evaluated`; nothing to check `not-applicable`.
  public var status: Status {
    if failed > 0 { return .fail }
    if notEvaluable > 0 { return .notEvaluated }
    return passed > 0 ? .pass : .notApplicable
  }
}
