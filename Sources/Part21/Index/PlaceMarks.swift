/// Which places of an index, or of another row, are marked: one bit for each.
public struct PlaceMarks: Sendable {
  private var words: [UInt64]

  /// No place is marked.
  ///
  /// - Parameter count: more than any place that is asked for.
  public init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) >> 6) }

  /// Whether a place is marked. O(1).
  @inline(__always)
  public func contains(_ place: Int) -> Bool { words[place >> 6] & (1 &<< UInt64(place & 63)) != 0 }

  /// Marks a place; says whether it was not marked before. O(1).
  @inline(__always)
  @discardableResult
  public mutating func insert(_ place: Int) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(place & 63)
    let isNew = words[place >> 6] & bit == 0
    words[place >> 6] |= bit
    return isNew
  }

  /// Takes the mark from a place. O(1).
  public mutating func remove(_ place: Int) { words[place >> 6] &= ~(1 &<< UInt64(place & 63)) }
}
