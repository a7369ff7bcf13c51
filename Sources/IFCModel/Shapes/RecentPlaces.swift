/// Remembers places of instances that one has come past not long ago; forgets some.
struct RecentPlaces {
  private static let size = 2048
  /// Places, above them the round in which each came.
  private var known = [UInt64](repeating: 0, count: size)
  private var round: UInt64 = 0

  /// Begins anew: nothing is remembered. O(1).
  mutating func begin() { round += 1 << 32 }

  /// Takes a place; true where it is remembered. It is never remembered wrongly.
  mutating func insert(_ place: UInt32) -> Bool {
    let slot = Int(place) & (RecentPlaces.size - 1)
    let entry = round | UInt64(place)
    if known[slot] == entry { return true }
    known[slot] = entry
    return false
  }
}
