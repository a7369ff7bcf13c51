import IFCModel

/// Finds the keys that stand in a row more than once.
enum RepeatedKeys {
  /// The row is gone through once for each part of the keys: a table of an eighth of them stays near.
  private static let parts = 8

  /// The positions of keys that stand in the row more than once, rising. `UInt128.max` is no key.
  ///
  /// - Complexity: O(keys); 8 bytes for each while it works. The table is stirred with a number of the process, so that
  ///   nobody can choose keys that collide.
  static func find(in keys: [UInt128], threads: Int) -> [Int] {
    let seed = UInt64.random(in: 0 ... .max)
    let found = Slots.map(count: parts, threads: threads, stretch: 1) { part in
      var table = Table(expecting: keys.count / parts, seed: seed)
      let wanted = UInt64(part.lowerBound)
      for (place, key) in keys.enumerated() where self.part(of: key, seed) == wanted && key != .max {
        table.add(key, hash(key, seed), at: place, in: keys)
      }
      return table.repeated
    }
    return Set(found.flatMap { $0 }).sorted()
  }

  /// Which part a key belongs to: cheap, for every key is asked in each part.
  @inline(__always)
  private static func part(of key: UInt128, _ seed: UInt64) -> UInt64 {
    ((UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)) &* (seed | 1)) >> 61
  }

  @inline(__always)
  fileprivate static func hash(_ key: UInt128, _ seed: UInt64) -> UInt64 {
    let low = UInt64(truncatingIfNeeded: key) ^ seed
    let high = UInt64(truncatingIfNeeded: key >> 64) &+ seed
    let wide = low.multipliedFullWidth(by: high | 1)
    var mixed = wide.high ^ wide.low ^ low
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// An open hash table of positions.
  private struct Table {
    /// Positions plus one; 0 where there is none. Their number is a power of two.
    private var slots: [UInt32]
    private var count = 0
    private let seed: UInt64
    private(set) var repeated: [Int] = []

    init(expecting count: Int, seed: UInt64) {
      var size = 64
      while size < count * 2 { size *= 2 }
      slots = [UInt32](repeating: 0, count: size)
      self.seed = seed
    }

    mutating func add(_ key: UInt128, _ hash: UInt64, at place: Int, in keys: [UInt128]) {
      if count * 4 > slots.count * 3 { grow(keys) }
      var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
      while slots[slot] != 0 {
        let other = Int(slots[slot] - 1)
        if keys[other] == key {
          repeated += [other, place]
          return
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = UInt32(place + 1)
      count += 1
    }

    private mutating func grow(_ keys: [UInt128]) {
      let old = slots
      slots = [UInt32](repeating: 0, count: old.count * 2)
      for entry in old where entry != 0 {
        let hash = RepeatedKeys.hash(keys[Int(entry - 1)], seed)
        var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
      }
    }
  }
}
