/// Numbers pages in the order in which they are met: a small hash map that is emptied in O(1).
struct PageMap {
  private var keys = [UInt64](repeating: 0, count: 1024)
  private var places = [UInt32](repeating: 0, count: 1024)
  private var rounds = [UInt32](repeating: 0, count: 1024)
  private var round: UInt32 = 1
  private var count = 0
  /// Another one in each run, so that no file holds names that fall upon each other.
  private let seed = UInt64.random(in: 0...UInt64.max) | 1

  mutating func clear() {
    count = 0
    if round == .max {
      rounds = [UInt32](repeating: 0, count: rounds.count)
      round = 0
    }
    round += 1
  }

  /// The number of the page; the next free one where it has not been met. O(1) on average.
  mutating func place(of page: UInt64) -> Int {
    let mask = keys.count - 1
    var at = hash(page) & mask
    while rounds[at] == round {
      if keys[at] == page { return Int(places[at]) }
      at = (at + 1) & mask
    }
    keys[at] = page
    places[at] = UInt32(count)
    rounds[at] = round
    count += 1
    if count * 2 > keys.count { grow() }
    return count - 1
  }

  /// Both halves of a product, so that the high bits of a name count as much as the low ones.
  private func hash(_ page: UInt64) -> Int {
    let product = (page ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: seed)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  private mutating func grow() {
    var wider = PageMap(capacity: keys.count * 2)
    for at in 0..<keys.count where rounds[at] == round { wider.set(keys[at], to: places[at]) }
    wider.count = count
    self = wider
  }

  init() {}

  private init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: capacity)
    places = [UInt32](repeating: 0, count: capacity)
    rounds = [UInt32](repeating: 0, count: capacity)
  }

  private mutating func set(_ page: UInt64, to place: UInt32) {
    let mask = keys.count - 1
    var at = hash(page) & mask
    while rounds[at] == round { at = (at + 1) & mask }
    keys[at] = page
    places[at] = place
    rounds[at] = round
  }
}
