import ByteInput
import Part21

/// Gives equal names equal numbers, comparing them as they are encoded.
struct NameNumbers {
  /// For each name that was given, its number.
  private(set) var numbers: [UInt32] = []
  /// The different names, decoded, by number.
  private(set) var texts: [String] = []

  init(_ names: [(range: Range<Int>, hash: UInt64)], _ reader: InstanceReader) {
    let bytes = reader.bytes
    var known: [UInt64: [UInt32]] = [:]
    var samples: [Range<Int>] = []
    numbers.reserveCapacity(names.count)
    var last: (range: Range<Int>, hash: UInt64, number: UInt32)?
    for (range, hash) in names {
      if let last, last.hash == hash, NameNumbers.areEqual(bytes, last.range, range) {
        numbers.append(last.number)
        continue
      }
      var number = known[hash]?.first { NameNumbers.areEqual(bytes, samples[Int($0)], range) }
      if number == nil {
        let new = UInt32(samples.count)
        samples.append(range)
        texts.append(reader.structure.decoder.decode(bytes[range]))
        known[hash, default: []].append(new)
        number = new
      }
      numbers.append(number ?? 0)
      last = (range, hash, number ?? 0)
    }
  }

  /// FNV-1a, 64 bits, stirred with a number of the process so that nobody can choose names that collide.
  static func hash(_ view: ByteView) -> UInt64 {
    var hash = seed
    for offset in 0..<view.count { hash = (hash ^ UInt64(view[offset])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  private static let seed = 0xCBF2_9CE4_8422_2325 ^ UInt64.random(in: 0 ... .max)

  private static func areEqual(_ bytes: ByteView, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for step in 0..<left.count where bytes[left.lowerBound + step] != bytes[right.lowerBound + step] { return false }
    return true
  }
}
