import Part21

/// Finds the keys that stand in a row more than once.
public enum RepeatedKeys {
  /// The positions of keys that stand in the row more than once, rising. `UInt128.max` is no key.
  ///
  /// Two bits for each of sixteen times as many tell which keys may be repeated, and only those are compared. What is
  /// compared is stirred with a number of the process, so that nobody can choose keys that make it long.
  /// - Complexity: O(keys); 4 bytes for each while it works.
  public static func find(in keys: [UInt128]) -> [Int] {
    guard keys.count > 1 else { return [] }
    var bits = 10
    while 1 << bits < 16 * keys.count { bits += 1 }
    let seed = UInt64.random(in: 0 ... .max) | 1
    var (once, twice) = (PlaceMarks(count: 1 << bits), PlaceMarks(count: 1 << bits))
    var isSuspect = false
    for key in keys where key != .max {
      let place = place(key, bits, seed)
      if !once.insert(place) {
        twice.insert(place)
        isSuspect = true
      }
    }
    guard isSuspect else { return [] }
    var first: [UInt128: Int] = [:]
    var found = PlaceMarks(count: keys.count)
    var count = 0
    for (position, key) in keys.enumerated() where key != .max && twice.contains(place(key, bits, seed)) {
      if let other = first[key] {
        count += found.insert(other) ? 2 : 1
        found.insert(position)
      } else {
        first[key] = position
      }
    }
    var positions: [Int] = []
    positions.reserveCapacity(count)
    for position in keys.indices where found.contains(position) { positions.append(position) }
    return positions
  }

  @inline(__always)
  private static func place(_ key: UInt128, _ bits: Int, _ seed: UInt64) -> Int {
    let (high, low) = (UInt64(truncatingIfNeeded: key >> 64), UInt64(truncatingIfNeeded: key))
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* seed
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }
}
