/// Tells whether the names in a set, or the numbers that stand for its values, differ from each other.
///
/// Exporters write most sets in rising order, which is seen on the way; the others are put in order. Sets may stand in
/// sets: the names of the inner one lie behind those of the outer. The row keeps its room from set to set.
struct DistinctNames {
  private var names: [UInt64] = []

  /// How many names there are, of all sets that are being read.
  var count: Int { names.count }

  /// Takes a name, or what stands for a value.
  @inline(__always)
  mutating func add(_ name: UInt64) { names.append(name) }

  /// Whether the names from a place on surely differ from each other; they are dropped. O(n) where they rise.
  mutating func areDistinct(from first: Int) -> Bool {
    defer { drop(from: first) }
    if rises(from: first) { return true }
    if names.count - first <= DistinctNames.few { return differ(from: first) }
    names[first...].sort()
    return rises(from: first)
  }

  /// So many are compared with each other sooner than they are put in order: the points of most loops.
  private static let few = 12

  private func differ(from first: Int) -> Bool {
    for place in first + 1..<names.count {
      for other in first..<place where names[other] == names[place] { return false }
    }
    return true
  }

  /// Drops the names from a place on.
  mutating func drop(from first: Int) {
    if names.count > first { names.removeLast(names.count - first) }
  }

  private func rises(from first: Int) -> Bool {
    for place in names.indices.dropFirst(first + 1) where names[place] <= names[place - 1] { return false }
    return true
  }
}
