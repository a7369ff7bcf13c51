/// One check that did not pass: an object and the reason.
///
/// A million of them is normal, so a failure is 16 bytes that own nothing. What a report says of the object is asked
/// from a ``FailureExplainer`` when the report is written.
public struct Failure: Sendable, BitwiseCopyable, Equatable {
  /// Name of the instance, without `#`; 0 where the check is one of the model, or the submission, as a whole.
  public var instance: UInt64
  /// Why the check did not pass.
  public var reason: Reason
  /// How it stands to a baseline and to waivers. Costs nothing: it fills a gap.
  public var state = FindingState.unjudged
  /// Where the rule that failed keeps what it found; ``noDetail`` where there is nothing, or the model says it. Of an
  /// object whose name another has before it, where it stands.
  public var detail: UInt32

  /// The ``detail`` of a failure that has none.
  @inlinable
  public static var noDetail: UInt32 { .max }

  /// A check that did not pass.
  ///
  /// - Parameter instance: 0 where it is the model, or the submission, as a whole.
  @inlinable
  public init(instance: UInt64, reason: Reason, detail: UInt32 = noDetail) {
    self.instance = instance
    self.reason = reason
    self.detail = detail
  }
}
