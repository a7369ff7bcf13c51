/// The items of long enumerations, which many properties may refer to; for one thread.
final class LongEnumerations {
  private var known: [UInt32: Set<String>] = [:]
  private var count = 0

  /// The most items that are kept: every property may have a long enumeration of its own.
  private static let most = 1 << 18
  /// How many items an enumeration has that is kept.
  static let many = 64

  /// The items of the enumeration at a place, by what is the same for equal values; nil where they are not kept.
  subscript(place: UInt32) -> Set<String>? { known[place] }

  /// Keeps the items of an enumeration where they are many.
  func keep(_ items: Set<String>, of place: UInt32) {
    guard items.count >= LongEnumerations.many else { return }
    if count + items.count > LongEnumerations.most {
      known = [:]
      count = 0
    }
    known[place] = items
    count += items.count
  }
}
