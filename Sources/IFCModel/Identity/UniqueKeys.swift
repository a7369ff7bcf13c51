/// Finds keys that nothing else has. 0 stands for no key.
public enum UniqueKeys {
  /// A key and where it stands.
  public typealias Entry = (key: UInt128, position: Int)

  /// The keys in their order, each that occurs once.
  ///
  /// - Complexity: O(keys × log keys); 32 bytes for each.
  public static func sorted(_ keys: [UInt128]) -> [Entry] {
    let all = ordered(keys)
    return all.indices.filter { isAlone($0, all) }.map { all[$0] }
  }

  /// The positions of the keys that occur once, in the order of the keys.
  ///
  /// - Complexity: O(keys × log keys); 32 bytes for each.
  public static func positions(_ keys: [UInt128]) -> [Int] { sorted(keys).map(\.position) }

  /// How many keys there are that another one is equal to.
  public static func repeated(_ keys: [UInt128]) -> Int {
    let all = ordered(keys)
    return all.count - all.indices.count { isAlone($0, all) }
  }

  /// The keys in their order, each with all positions where it stands, rising.
  ///
  /// - Complexity: O(keys × log keys).
  public static func groups(_ keys: [UInt128]) -> [(key: UInt128, positions: [Int])] {
    var groups: [(key: UInt128, positions: [Int])] = []
    for entry in ordered(keys) {
      if groups.last?.key == entry.key {
        groups[groups.count - 1].positions.append(entry.position)
      } else {
        groups.append((entry.key, [entry.position]))
      }
    }
    return groups
  }

  /// The position of a key among sorted ones; nil where it is none of them. O(log keys).
  public static func position(of key: UInt128, in sorted: [Entry]) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].key == key ? sorted[low].position : nil
  }

  private static func ordered(_ keys: [UInt128]) -> [Entry] {
    var all: [Entry] = []
    all.reserveCapacity(keys.count)
    for (position, key) in keys.enumerated() where key != 0 { all.append((key, position)) }
    all.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    return all
  }

  private static func isAlone(_ place: Int, _ all: [Entry]) -> Bool {
    let isLikeLast = place > 0 && all[place - 1].key == all[place].key
    return !isLikeLast && !(place + 1 < all.count && all[place + 1].key == all[place].key)
  }
}
