/// What recol proposes to the owner, from the cahier's own thresholds. The decision stays with the owner: nothing here
/// is an admission, an acceptance or a refusal.
///
/// The raw value stands in reports under `proposal`.
public enum Proposal: String, Sendable, CaseIterable, Comparable {
  /// All checks are valid.
  case conform
  /// What fails is within its thresholds, or minor; or something could not be evaluated.
  case conformWithRemarks = "conform-with-remarks"
  /// Something blocking fails, something major is below its threshold, or nothing could be evaluated.
  case toBeRedone = "to-be-redone"

  /// Whether `left` is better than `right`.
  public static func < (left: Proposal, right: Proposal) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .conform: 0
    case .conformWithRemarks: 1
    case .toBeRedone: 2
    }
  }
}
