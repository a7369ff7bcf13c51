import ByteInput
import Part21

/// Gives equal names equal numbers, comparing them as they are encoded.
///
/// Stretches of names are numbered on their own, by several threads, and then put together: only the different names of
/// each stretch are looked at again.
struct NameNumbers: Sendable {
  /// For each name that was added, its number.
  private(set) var numbers: [UInt32] = []
  /// Where each different name stands for the first time, by number.
  private(set) var samples: [Range<Int>] = []
  private var known: [UInt64: [UInt32]] = [:]
  private var last: (hash: UInt64, number: UInt32)?
  private let bytes: ByteView

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// Adds a name and gives it its number. O(length).
  mutating func add(_ name: Range<Int>) { numbers.append(number(of: name)) }

  /// The number of a name, a new one where it has none yet.
  mutating func number(of name: Range<Int>) -> UInt32 {
    let hash = hash(name)
    if let last, last.hash == hash, areEqual(samples[Int(last.number)], name) { return last.number }
    let found = known[hash]?.first { areEqual(samples[Int($0)], name) }
    let number = found ?? UInt32(samples.count)
    if found == nil {
      samples.append(name)
      known[hash, default: []].append(number)
    }
    last = (hash, number)
    return number
  }

  /// Adds the names of a stretch behind those that are there.
  mutating func add(_ stretch: NameNumbers) {
    let translated = stretch.samples.map { number(of: $0) }
    numbers.append(contentsOf: stretch.numbers.lazy.map { translated[Int($0)] })
  }

  /// FNV-1a, 64 bits, stirred with a number of the process so that nobody can choose names that collide.
  private func hash(_ name: Range<Int>) -> UInt64 {
    var hash = NameNumbers.seed
    for offset in name { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  private static let seed = 0xCBF2_9CE4_8422_2325 ^ UInt64.random(in: 0 ... .max)

  private func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for step in 0..<left.count where bytes[left.lowerBound + step] != bytes[right.lowerBound + step] { return false }
    return true
  }
}
