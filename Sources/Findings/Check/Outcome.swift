/// What one check says: one requirement on one applicable object.
///
/// The outcomes of a requirement add up to the checks made.
public enum Outcome: UInt8, Sendable, CaseIterable {
  /// The requirement holds.
  case valid
  /// What is asked for is not there, or is blank.
  case absent
  /// What is there only stands in for a value: `TBD`, `xxx`, `à définir`.
  case placeholder
  /// The value stands in another place than the one asked for.
  case misplaced
  /// What is there is not what is asked for.
  case invalid
  /// The check cannot be made: a unit is missing, an instance cannot be read.
  case notEvaluable

  /// The name in reports: `valid`, `absent`, …, `not-evaluable`.
  public var code: String {
    switch self {
    case .valid: "valid"
    case .absent: "absent"
    case .placeholder: "placeholder"
    case .misplaced: "misplaced"
    case .invalid: "invalid"
    case .notEvaluable: "not-evaluable"
    }
  }
}

/// How many checks had which outcome.
public struct OutcomeTally: Sendable, Equatable {
  /// Checks that passed.
  public var valid = 0
  /// Checks that found nothing, or a blank.
  public var absent = 0
  /// Checks that found a placeholder.
  public var placeholder = 0
  /// Checks that found the value in another place.
  public var misplaced = 0
  /// Checks that found something else.
  public var invalid = 0
  /// Checks that could not be made.
  public var notEvaluable = 0

  /// A tally of no checks.
  public init() {}

  /// Checks that passed.
  public var passed: Int { valid }
  /// Checks that failed.
  public var failed: Int { absent + placeholder + misplaced + invalid }
  /// All checks made.
  public var total: Int { passed + failed + notEvaluable }

  /// How many checks had `outcome`.
  public subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .valid: valid
      case .absent: absent
      case .placeholder: placeholder
      case .misplaced: misplaced
      case .invalid: invalid
      case .notEvaluable: notEvaluable
      }
    }
    set {
      switch outcome {
      case .valid: valid = newValue
      case .absent: absent = newValue
      case .placeholder: placeholder = newValue
      case .misplaced: misplaced = newValue
      case .invalid: invalid = newValue
      case .notEvaluable: notEvaluable = newValue
      }
    }
  }

  /// The sum of two tallies, outcome by outcome.
  public static func + (left: OutcomeTally, right: OutcomeTally) -> OutcomeTally {
    var sum = left
    for outcome in Outcome.allCases { sum[outcome] += right[outcome] }
    return sum
  }

  /// What is left of `left` without `right`, outcome by outcome; never below none.
  public static func - (left: OutcomeTally, right: OutcomeTally) -> OutcomeTally {
    var rest = left
    for outcome in Outcome.allCases { rest[outcome] = max(0, rest[outcome] - right[outcome]) }
    return rest
  }

  /// Adds `right` outcome by outcome.
  public static func += (left: inout OutcomeTally, right: OutcomeTally) { left = left + right }
}
