/// A list of which only the first elements are there.
public struct CutList<Element: Sendable>: Sendable {
  /// The first of them.
  public var shown: [Element]
  /// How many there are.
  public var total: Int
  /// How many are left out.
  public var omitted: Int { max(0, total - shown.count) }

  /// A list; whole where nobody says how many there are.
  public init(_ shown: [Element] = [], total: Int? = nil) { (self.shown, self.total) = (shown, total ?? shown.count) }
}

extension CutList: Equatable where Element: Equatable {}
