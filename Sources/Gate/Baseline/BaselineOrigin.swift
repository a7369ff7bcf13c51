/// What a finding of a baseline was found for.
struct BaselineOrigin: Sendable {
  /// What it was found in.
  enum Place: Sendable {
    /// A model, by its position in the baseline.
    case model(Int)
    /// What belongs to no single model.
    case submission
  }

  /// Nil where the report does not say.
  var place: Place?
  /// What its specification is known by (``RequirementKeys/identities``); nil where the report does not say.
  let specification: String?
}
