public import Findings

/// What a rule on a submission found: how many things it looked at, and which of them do not hold.
///
/// Each thing is looked at once: a rule that has several things to say of one says them in one text.
public struct SubmissionTally: Sendable {
  /// The outcomes, which add up to the things that were looked at.
  public private(set) var outcomes = OutcomeTally()
  /// What does not hold or could not be evaluated; `detail` of each is the position of its ``findings``.
  public private(set) var failures: [Failure] = []
  /// Where each failure is, and what was found there.
  public private(set) var findings: [SubmissionFinding] = []

  /// Nothing was looked at.
  public init() {}

  /// Things of which the rule holds.
  public mutating func pass(_ count: Int = 1) { outcomes.valid += count }

  /// Something of which the rule does not hold, or that cannot be evaluated, as the reason says.
  ///
  /// - Parameters:
  ///   - path: the file that it is in; nil where it is in none, because it is missing.
  ///   - instance: the name of the object in the model at `path`; 0 for the file as a whole.
  ///   - actual: what was found, as short as it can be said without words of a language.
  ///   - remark: what is the matter with a file; whoever reports says it in words.
  ///   - lots: the lots that are to bring what is missing.
  public mutating func fail(
    _ path: String?, instance: UInt64 = 0, _ reason: Reason, _ actual: String?, _ remark: FileRemark? = nil,
    subject: String? = nil, lots: [String] = []
  ) {
    outcomes[reason.outcome] += 1
    failures.append(Failure(instance: instance, reason: reason, detail: UInt32(clamping: findings.count)))
    findings.append(
      SubmissionFinding(
        path: path, instance: instance, actual: actual, remark: remark, subject: subject, lots: lots))
  }
}

/// Where a failure of a submission is, and what was found there.
public struct SubmissionFinding: Sendable, Equatable {
  /// The file; nil where it is in none.
  public var path: String?
  /// The name of the object in that model; 0 for the file as a whole.
  public var instance: UInt64
  /// What was found.
  public var actual: String?
  /// What is the matter with the file; nil where the reason says it all.
  public var remark: FileRemark?
  /// What of the file, or of what is missing, it is about, in words that stay when the rest changes: the key of a row
  /// without its number; nil where the file, or what was found, says it all.
  public var subject: String?
  /// The ids of the lots that are to bring what is missing; empty where nothing says whose it is.
  public var lots: [String] = []
}
