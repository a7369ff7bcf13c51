/// One check that did not pass: an object and the reason.
///
/// A million of them is normal, so a failure is 16 bytes that own nothing. What a report says of the object is asked
/// from a ``FailureExplainer`` when the report is written.
public struct Failure: Sendable, BitwiseCopyable, Equatable {
  /// Name of the instance, without `#`.
  public var instance: UInt64
  /// Why the check did not pass.
  public var reason: Reason

  /// A check that did not pass.
  @inlinable
  public init(instance: UInt64, reason: Reason) {
    self.instance = instance
    self.reason = reason
  }
}
