/// Numbers in order, so that one among many is found without asking each.
struct SortedNumbers<Number: Comparable & Sendable>: Sendable {
  /// The numbers, the least first.
  let all: [Number]

  /// - Parameter numbers: in whatever order; none may be NaN.
  init(_ numbers: [Number]) { all = numbers.sorted() }

  /// Whether a number is one of them. O(log n).
  func contains(_ wanted: Number) -> Bool { contains(near: wanted) { $0 == wanted } }

  /// Whether a number is accepted for one of them: for the number itself, or the nearest on either side.
  ///
  /// The nearest are enough where both ends of what is accepted for a number rise with it, as they do of a fixed
  /// tolerance, and of a share below the whole.
  ///
  /// - Complexity: O(log n).
  func contains(near wanted: Number, where accepts: (Number) -> Bool) -> Bool {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < all.count && accepts(all[low]) || low > 0 && accepts(all[low - 1])
  }
}
