import ByteInput
import IFCSchema
public import Part21

/// The GlobalIds of all instances of IfcRoot as the 128 bits that they stand for: read once for all who ask.
public struct GlobalIdColumn: Sendable {
  /// What stands for a text that is no GlobalId. As a GlobalId it could not be told from none, and is not written by
  /// anybody: all bits set.
  public static let none = UInt128.max

  /// Where the instances stand, in file order.
  public let entries: [IndexEntry]
  /// For each of them its GlobalId; ``none`` where it has none.
  public let keys: [UInt128]
  /// The positions of those whose GlobalId another one has, too, rising.
  public let repeated: [Int]

  /// - Complexity: O(instances of IfcRoot), spread over the threads; 32 bytes for each.
  init(_ reader: InstanceReader) {
    let codes = reader.schema.entity(named: "IfcRoot").map { reader.schema.family(of: $0) }.map { Array($0) } ?? []
    let structure = reader.structure
    let entries = structure.index.entries(of: Set(codes.map(ClassCode.init(rawValue:))))
    let stretches = Slots.map(count: entries.count, threads: reader.threads) { range in
      GlobalIdColumn.keys(of: entries[range], in: ExchangeStructure(sharing: structure))
    }
    self.entries = entries
    keys = Array(stretches.joined())
    repeated = RepeatedKeys.find(in: keys)
  }

  private static func keys(of entries: ArraySlice<IndexEntry>, in structure: ExchangeStructure) -> [UInt128] {
    var keys: [UInt128] = []
    keys.reserveCapacity(entries.count)
    entries.forEach(near: structure.bytes) { keys.append(key(ofInstanceAt: $0.offset, in: structure)) }
    return keys
  }

  /// The 128 bits of the first parameter of an instance; ``none`` where it is no GlobalId.
  private static func key(ofInstanceAt offset: Int, in structure: ExchangeStructure) -> UInt128 {
    guard let text = structure.firstText(at: offset), text.count == GlobalIdText.length else { return none }
    let bytes = structure.bytes
    return GlobalIdText.bits { bytes[text.lowerBound + $0] }.map { UInt128($0.high) << 64 | UInt128($0.low) } ?? none
  }
}
