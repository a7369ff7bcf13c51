/// A property set, quantity set or predefined property set, by its number among all of the model, in file order.
public struct PropertySet: Hashable, Sendable, BitwiseCopyable {
  /// From 0 to ``PropertySetTable/count``.
  public let number: UInt32

  /// The set of a number.
  public init(number: UInt32) { self.number = number }
}

extension PropertySet {
  /// In which of the stretches that sets are read in it is, and which set of it.
  @inline(__always)
  var inStretches: (stretch: Int, own: Int) {
    let (stretch, own) = Int(number).quotientAndRemainder(dividingBy: Slots.stretch)
    return (stretch, own)
  }
}
