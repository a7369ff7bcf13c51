/// The object of a failure: its name, and where it stands if another has that name before it.
public struct FailedObject: Sendable, Hashable {
  /// Name of the instance, without `#`.
  public let instance: UInt64
  /// The ``Failure/detail`` that tells it from others of its name; ``Failure/noDetail`` for the first of them.
  public let detail: UInt32

  /// An object.
  public init(instance: UInt64, detail: UInt32 = Failure.noDetail) {
    (self.instance, self.detail) = (instance, detail)
  }

  /// The object of a failure whose detail says nothing else.
  public init(_ failure: Failure) { self.init(instance: failure.instance, detail: failure.detail) }

  /// A failure of the object.
  public func failure(_ reason: Reason) -> Failure { Failure(instance: instance, reason: reason, detail: detail) }
}
