import Findings
import Wording

/// A finding as formats of other programs take it: a rule, a place in a file, a sentence, and what it is known by.
struct ExchangeFinding {
  /// How much it weighs.
  enum Weight {
    /// A file that cannot be used.
    case fault
    /// What a requirement asks for does not hold.
    case failure(Gravity?)
    /// The same, of a requirement of which so few checks fail that its threshold is reached.
    case tolerated
    /// It could not be found out whether it holds.
    case doubt
    /// Worth saying, and no failure.
    case note
  }

  /// The position of its rule.
  let rule: Int
  let weight: Weight
  /// Whether it is one on the submission as a whole, even where its place is in a model.
  let isOfSubmission: Bool
  let state: FindingState
  /// The file, as it was given.
  let path: String
  /// Whether it has no file of its own: what a set that ships with recol asks of the submission stands at a model all the
  /// same, since the name of a set is no file of anybody's.
  var isWithoutFile = false
  /// Where in the file; nil where it is the file as a whole.
  let region: InstanceRegion?
  /// The line alone, where no more is known.
  var line: Int { region?.line ?? 1 }
  /// What is wrong, in a sentence.
  let message: String
  /// How many findings its list has that are written or would be, and how many checks were made.
  let count: (found: Int, checks: Int)
  /// What it is known by, and which one it is of those that are known by the same.
  let fingerprint: (value: Fingerprint, number: Int)
  /// The object; nil where it is none.
  let object: ObjectDescription?
  /// The reason; nil for what is no failure of an object.
  let reason: Reason?
}
