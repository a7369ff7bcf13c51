/// How many of some things have what they should.
public struct Rate: Sendable, Equatable {
  /// Those that have it.
  public var part: Int
  /// All of them.
  public var whole: Int

  /// So many of so many.
  public init(_ part: Int, of whole: Int) { (self.part, self.whole) = (part, whole) }

  /// In a hundred, rounded down so that only the whole is 100; nil of nothing.
  public var percent: Int? {
    guard whole > 0 else { return nil }
    let (high, low) = max(0, part).multipliedFullWidth(by: 100)
    return min(100, Int(whole).dividingFullWidth((high, low)).quotient)
  }
}
