/// How complete the information is, of one lot, class, storey, requirement, severity or usage.
///
/// Of the checks made, `present` counts those that found something in its place, `filled` those of them that found more
/// than an empty word, `valid` those that found what is asked for. What is misplaced counts in none of them; nor does
/// what could not be evaluated, since nobody knows.
public struct CompletenessRow: Sendable, Equatable {
  /// What a row stands for; the raw value stands in reports under `by`.
  public enum Dimension: String, Sendable, CaseIterable {
    /// A lot; without a key what every lot provides. What several lots provide counts for each.
    case lot
    /// The class of the objects.
    case objectClass = "class"
    /// The name of the storey; without a key objects that stand in none.
    case storey
    /// The id of the requirement, in its own file: two files may have one id.
    case requirement
    /// How grave it is.
    case severity
    /// What the information is used for; without a key what no usage is named for. What has several counts for each.
    case usage
  }

  /// What the row stands for.
  public var dimension: Dimension
  /// Which one.
  public var key: String?
  /// Of a requirement, the position of its file in ``CheckResult/requirementFiles``; else nil.
  public var requirementFile: Int?
  /// How many checks had which outcome.
  public var outcomes: OutcomeTally

  /// A row.
  public init(_ dimension: Dimension, key: String?, requirementFile: Int? = nil, outcomes: OutcomeTally) {
    self.dimension = dimension
    self.key = key
    self.requirementFile = requirementFile
    self.outcomes = outcomes
  }

  /// Checks made: one value of one applicable object each.
  public var applicable: Int { outcomes.total }
  /// Checks that found something in its place.
  public var present: Int { outcomes.valid + outcomes.invalid + outcomes.placeholder }
  /// Checks that found more than an empty word.
  public var filled: Int { outcomes.valid + outcomes.invalid }
  /// Checks that found what is asked for.
  public var valid: Int { outcomes.valid }
}
