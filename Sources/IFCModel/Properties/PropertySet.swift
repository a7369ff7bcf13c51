/// A property set, quantity set or predefined property set, by its number among all of the model, in file order.
public struct PropertySet: Hashable, Sendable, BitwiseCopyable {
  /// From 0 to ``PropertySetTable/count``.
  public let number: UInt32

  /// The set of a number.
  public init(number: UInt32) { self.number = number }
}
