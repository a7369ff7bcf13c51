import ByteInput
import IFCModel
import IFCSchema
import Part21

/// The GlobalIds of all instances of IfcRoot as the 128 bits that they stand for: read once for all rules that ask.
struct GlobalIdColumn: Sendable {
  /// What stands for a text that is no GlobalId. As a GlobalId it could not be told from none, and is not written by
  /// anybody: all bits set.
  static let none = UInt128.max

  /// Where the instances stand, in file order.
  let entries: [(offset: Int, code: ClassCode)]
  /// For each of them its GlobalId; ``none`` where it has none.
  let keys: [UInt128]

  /// How many instances are looked at before the first of them is read: the processor fetches them together.
  private static let ahead = 32

  /// - Complexity: O(instances of IfcRoot), spread over the threads; 32 bytes for each.
  init(_ model: Model) {
    let codes = model.schema.entity(named: "IfcRoot").map { model.schema.family(of: $0) }.map { Array($0) } ?? []
    let structure = model.structure
    let entries = structure.index.offsets(of: Set(codes.map(ClassCode.init(rawValue:))))
    let stretches = Slots.map(count: entries.count, threads: model.reader.threads) { range in
      GlobalIdColumn.keys(of: entries[range], in: ExchangeStructure(sharing: structure))
    }
    self.entries = entries
    keys = Array(stretches.joined())
  }

  private static func keys(
    of entries: ArraySlice<(offset: Int, code: ClassCode)>, in structure: ExchangeStructure
  ) -> [UInt128] {
    var keys: [UInt128] = []
    keys.reserveCapacity(entries.count)
    let bytes = structure.bytes
    var start = entries.startIndex
    var seen: UInt8 = 0
    while start < entries.endIndex {
      let end = min(start + ahead, entries.endIndex)
      for place in start..<end { seen &+= bytes[entries[place].offset] }
      for place in start..<end { keys.append(key(ofInstanceAt: entries[place].offset, in: structure)) }
      start = end
    }
    // What was seen means nothing; asking for it keeps the look ahead from being left out.
    return seen == 0 && entries.isEmpty ? [] : keys
  }

  /// The 128 bits of the first parameter of an instance; ``none`` where it is no GlobalId.
  private static func key(ofInstanceAt offset: Int, in structure: ExchangeStructure) -> UInt128 {
    guard let text = structure.firstText(at: offset), text.count == GlobalIdText.length else { return none }
    let bytes = structure.bytes
    return GlobalIdText.bits { bytes[text.lowerBound + $0] }.map { UInt128($0.high) << 64 | UInt128($0.low) } ?? none
  }
}
