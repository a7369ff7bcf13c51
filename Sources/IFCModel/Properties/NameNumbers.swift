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
  /// An open hash table of numbers plus one; 0 where there is none. Its size is a power of two.
  private var table = [UInt32](repeating: 0, count: 256)
  private var hashes: [UInt64] = []
  private var last: UInt32?
  private let bytes: ByteView

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// Adds a name and gives it its number. O(length).
  mutating func add(_ name: Range<Int>) { numbers.append(number(of: name)) }

  /// The number of a name, a new one where it has none yet. O(length).
  mutating func number(of name: Range<Int>) -> UInt32 {
    if let last, areEqual(samples[Int(last)], name) { return last }
    let hash = hash(name)
    let (slot, found) = find(name, hash)
    let number = found ?? UInt32(samples.count)
    last = number
    guard found == nil else { return number }
    samples.append(name)
    hashes.append(hash)
    table[slot] = number + 1
    if samples.count * 2 > table.count { grow() }
    return number
  }

  /// The number of a name; nil where it has none. O(length).
  func known(_ name: Range<Int>) -> UInt32? { find(name, hash(name)).number }

  /// Where in the table a name is or would be, and its number if it is there.
  private func find(_ name: Range<Int>, _ hash: UInt64) -> (slot: Int, number: UInt32?) {
    var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
    while table[slot] != 0 {
      let number = table[slot] - 1
      if hashes[Int(number)] == hash, areEqual(samples[Int(number)], name) { return (slot, number) }
      slot = (slot + 1) & (table.count - 1)
    }
    return (slot, nil)
  }

  /// Adds the names of a stretch behind those that are there.
  mutating func add(_ stretch: NameNumbers) {
    let translated = translation(of: stretch)
    numbers.append(contentsOf: stretch.numbers.lazy.map { translated[Int($0)] })
  }

  /// For each number of a stretch, the number that its name has here.
  mutating func translation(of stretch: NameNumbers) -> [UInt32] { stretch.samples.map { number(of: $0) } }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(number + 1)
    }
  }

  /// Eight bytes at a time, stirred with a number of the process so that nobody can choose names that collide.
  private func hash(_ name: Range<Int>) -> UInt64 {
    var hash = NameNumbers.seed ^ UInt64(name.count)
    var offset = name.lowerBound
    while offset < name.upperBound {
      let product = (bytes.word(at: offset, until: name.upperBound) ^ hash).multipliedFullWidth(by: NameNumbers.factor)
      hash = product.high ^ product.low
      offset += 8
    }
    return hash
  }

  private static let seed = UInt64.random(in: 0 ... .max)
  private static let factor = UInt64.random(in: 0 ... .max) | 1 << 63 | 1

  private func areEqual(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    var step = 0
    while step < left.count {
      let one = bytes.word(at: left.lowerBound + step, until: left.upperBound)
      if one != bytes.word(at: right.lowerBound + step, until: right.upperBound) { return false }
      step += 8
    }
    return true
  }
}
