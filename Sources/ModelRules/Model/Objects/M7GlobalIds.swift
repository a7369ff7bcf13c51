import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// M7: every GlobalId is one, and no two are the same.
///
/// A GlobalId is 128 bits in 22 characters of the alphabet `0`–`9`, `A`–`Z`, `a`–`z`, `_`, `$`; the first, which holds
/// two bits, is `0` to `3`. All instances of IfcRoot are looked at: objects, types, property sets and relations. Of
/// those that share one, all fail.
///
/// Example: a wall that was copied with a text editor has the GlobalId of the first: what a maintenance database says of
/// one is said of both.
///
/// Source: ISO 16739-1, IfcGloballyUniqueId and IfcRoot (UR1); that it is not for IDS to check: buildingSMART/IDS 397.
struct GlobalIds: ModelRule {
  static let code = "M7"

  init(_ request: RuleRequest) {}

  /// - Complexity: O(instances of IfcRoot); 32 bytes for each while it works.
  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let structure = model.structure
    guard let root = model.schema.entity(named: "IfcRoot") else { return RuleTally() }
    let entries = structure.index.offsets(of: Set(model.schema.family(of: root).map(ClassCode.init(rawValue:))))
    let threads = model.reader.threads
    let keys = Slots.map(count: entries.count, threads: threads) { range in
      GlobalIdBytes.keys(ofInstancesAt: entries[range].lazy.map(\.offset), in: ExchangeStructure(sharing: structure))
    }.flatMap { $0 }
    let repeated = RepeatedKeys.find(in: keys, threads: threads)
    var tally = RuleTally()
    var isRepeated = repeated.makeIterator()
    var next = isRepeated.next()
    for (place, key) in keys.enumerated() {
      let fails = next == place
      if fails { next = isRepeated.next() }
      guard fails || key == GlobalIdBytes.none else {
        tally.pass()
        continue
      }
      let name = structure.name(at: entries[place].offset)
      var cursor = structure.parameters(at: entries[place].offset)
      let text = cursor.next().flatMap(structure.string)
      let reason: Reason = fails ? .invalidDuplicate : text?.isEmpty ?? true ? .absentBlank : .invalidValue
      let shown = text.map { String($0.prefix(64)) }
      if let instance = model.instance(named: name) {
        tally.fail(instance, reason, shown)
      } else {
        tally.fail(reason, shown)
      }
    }
    return tally
  }
}

/// GlobalIds as they stand in the bytes.
private enum GlobalIdBytes {
  /// What stands for a text that is no GlobalId. As a GlobalId it could not be told from none, and is not written by
  /// anybody: all bits set.
  static let none = UInt128.max

  /// How many instances are looked at before the first of them is read: the processor fetches them together.
  private static let ahead = 32

  /// The keys of instances, in order.
  static func keys(ofInstancesAt offsets: some RandomAccessCollection<Int>, in structure: ExchangeStructure)
    -> [UInt128]
  {
    var keys: [UInt128] = []
    keys.reserveCapacity(offsets.count)
    var rest = offsets[...]
    while !rest.isEmpty {
      let near = rest.prefix(ahead)
      let seen = near.reduce(0) { $0 ^ structure.bytes[$1] }
      for offset in near { keys.append(key(ofInstanceAt: offset, in: structure)) }
      // Never so: it keeps the look ahead from being left out.
      if seen == 0, near.isEmpty { break }
      rest = rest.dropFirst(ahead)
    }
    return keys
  }

  /// The 128 bits of the first parameter of an instance; ``none`` where it is no GlobalId.
  static func key(ofInstanceAt offset: Int, in structure: ExchangeStructure) -> UInt128 {
    var cursor = structure.parameters(at: offset)
    guard let parameter = cursor.next(), parameter.kind == .string, parameter.body.count == 22 else { return none }
    let start = parameter.body.lowerBound
    guard digit(structure.bytes[start]) < 4 else { return none }
    var worst: UInt64 = 0
    func bits(_ steps: Range<Int>) -> UInt64 {
      var bits: UInt64 = 0
      for step in steps {
        let digit = UInt64(digit(structure.bytes[start + step]))
        worst |= digit
        bits = bits << 6 | digit & 63
      }
      return bits
    }
    // Two and sixty bits, sixty, and six.
    let key = UInt128(bits(0..<11)) << 66 | UInt128(bits(11..<21)) << 6 | UInt128(bits(21..<22))
    return worst < 64 ? key : none
  }

  /// The value of a character; 64 for one that is not of the alphabet.
  @inline(__always)
  private static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x5A: byte - 0x41 + 10
    case 0x61...0x7A: byte - 0x61 + 36
    case UInt8(ascii: "_"): 62
    case UInt8(ascii: "$"): 63
    default: 64
    }
  }
}
