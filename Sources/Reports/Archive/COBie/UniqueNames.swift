/// Gives each row of a sheet a name of its own: the first of a name keeps it, the next ones are called `name (2)`,
/// `name (3)`. 8 bytes for each name, and 12 for each that is repeated.
struct UniqueNames {
  private var taken: Set<UInt64> = []
  /// The number that was given last, by name.
  private var numbers: [UInt64: Int] = [:]

  /// Whether nobody has had a name; it is taken then.
  mutating func claim(_ name: String) -> Bool { taken.insert(Self.hash(name)).inserted }

  /// A name that nobody has had.
  mutating func unique(_ name: String) -> String {
    let hash = Self.hash(name)
    if taken.insert(hash).inserted { return name }
    var number = (numbers[hash] ?? 1) + 1
    var candidate = "\(name) (\(number))"
    while !taken.insert(Self.hash(candidate)).inserted {
      number += 1
      candidate = "\(name) (\(number))"
    }
    numbers[hash] = number
    return candidate
  }

  /// FNV-1a of 64 bits: the same in every run. Two names of one hash would cost the second a number that it does not
  /// need.
  private static func hash(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
