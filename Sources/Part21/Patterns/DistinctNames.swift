/// Tells of names that come one after the other whether they surely differ, without keeping them.
///
/// Exporters write most sets in rising order; where they do not, a bit of 64 for each name tells small sets.
struct DistinctNames {
  private var last: UInt64 = 0
  private var seen: UInt64 = 0
  private var isRising = true
  private var isScattered = true

  /// Whether all names so far surely differ from each other.
  var areSurelyDistinct: Bool { isRising || isScattered }

  /// Takes a name; 0 for what is none, of which two are never told apart.
  @inline(__always)
  mutating func add(_ name: UInt64) {
    isRising = isRising && name > last
    let bit: UInt64 = 1 << (name & 63)
    isScattered = isScattered && seen & bit == 0
    seen |= bit
    last = name
  }
}
