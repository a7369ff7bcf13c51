import Part21

/// Finds GlobalIds that several instances have (`IfcRoot.UR1`).
struct RepeatedKeys {
  private let reader: InstanceReader
  private let stretches: [[PatternAcceptor.Key]]

  init(_ reader: InstanceReader, _ stretches: [[PatternAcceptor.Key]]) {
    self.reader = reader
    self.stretches = stretches
  }

  /// A fault for each instance but the first of a GlobalId, with the first. O(GlobalIds): two bits for each of sixteen
  /// times as many tell those that may be repeated, and only those are compared.
  func faults() -> [SchemaFault] {
    let total = stretches.reduce(0) { $0 + $1.count }
    guard total > 1 else { return [] }
    var bits = 10
    while 1 << bits < 16 * total { bits += 1 }
    var (once, twice) = (Bits(1 << bits), Bits(1 << bits))
    var suspects = false
    for key in stretches.joined() {
      let place = RepeatedKeys.place(key, bits)
      if once.has(place) {
        twice.insert(place)
        suspects = true
      } else {
        once.insert(place)
      }
    }
    return suspects ? compare { twice.has(RepeatedKeys.place($0, bits)) } : []
  }

  private func compare(_ isSuspect: (PatternAcceptor.Key) -> Bool) -> [SchemaFault] {
    struct Bits128: Hashable { var high, low: UInt64 }
    var first: [Bits128: UInt32] = [:]
    var faults: [SchemaFault] = []
    for key in stretches.joined() where isSuspect(key) {
      let bits = Bits128(high: key.high, low: key.low)
      guard let other = first[bits] else {
        first[bits] = key.source
        continue
      }
      faults.append(SchemaFault(.unique, name(key.source), attribute: "GlobalId", .instance(name(other))))
    }
    return faults
  }

  private func name(_ place: UInt32) -> UInt64 { reader.instance(at: place)?.name ?? 0 }

  private static func place(_ key: PatternAcceptor.Key, _ bits: Int) -> Int {
    let mixed = (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> UInt64(64 - bits))
  }

  /// A set of small numbers.
  private struct Bits {
    private var words: [UInt64]

    init(_ count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

    func has(_ number: Int) -> Bool { words[number >> 6] & (1 << UInt64(number & 63)) != 0 }

    mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  }
}
