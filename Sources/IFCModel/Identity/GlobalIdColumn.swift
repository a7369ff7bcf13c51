import ByteInput
import IFCSchema
public import Part21

/// The GlobalIds of all instances of IfcRoot as the 128 bits that they stand for: read once for all who ask.
public struct GlobalIdColumn: Sendable {
  /// What stands for a text that is no GlobalId. As a GlobalId it could not be told from none, and is not written by
  /// anybody: all bits set.
  public static let none = UInt128.max

  /// Where the instances stand, in no order that anybody may count on.
  public let entries: [IndexEntry]
  /// For each of them its GlobalId; ``none`` where it has none.
  public let keys: [UInt128]
  /// The positions of those whose GlobalId another one has, too, rising.
  public let repeated: [Int]

  /// Where instances stand, with their GlobalIds: those of some places, as ``entries`` and ``keys``.
  struct Part: Sendable {
    var entries: [IndexEntry] = []
    var keys: [UInt128] = []
  }

  /// - Complexity: O(instances of IfcRoot), spread over the threads; 32 bytes for each.
  init(_ reader: InstanceReader) {
    let structure = reader.structure
    let roots = GlobalIdColumn.roots(reader.schema)
    let entries = structure.index.entries(
      of: Set(roots.indices.lazy.filter { roots[$0] }.map { ClassCode(rawValue: UInt16($0)) }))
    let stretches = Slots.map(count: entries.count, threads: reader.threads) { range in
      GlobalIdColumn.keys(of: entries[range], in: ExchangeStructure(sharing: structure))
    }
    var keys: [UInt128] = []
    keys.reserveCapacity(entries.count)
    for stretch in stretches { keys += stretch }
    self.init(Part(entries: entries, keys: keys))
  }

  /// A column of what was read place by place.
  ///
  /// - Parameter parts: of all places; instances whose name was taken before come to them here.
  init(_ parts: [Part], _ reader: InstanceReader) {
    let structure = reader.structure
    let roots = GlobalIdColumn.roots(reader.schema)
    var all = Part()
    let count = parts.reduce(0) { $0 + $1.keys.count }
    all.entries.reserveCapacity(count)
    all.keys.reserveCapacity(count)
    for part in parts {
      all.entries += part.entries
      all.keys += part.keys
    }
    for record in structure.index.repeated where GlobalIdColumn.isRoot(record.code, roots) {
      all.entries.append(IndexEntry(offset: record.offset, place: IndexEntry.unplaced, code: record.code))
      all.keys.append(GlobalIdColumn.key(ofInstanceAt: record.offset, in: structure))
    }
    self.init(all)
  }

  private init(_ all: Part) {
    (entries, keys) = (all.entries, all.keys)
    repeated = RepeatedKeys.find(in: all.keys)
  }

  /// By code, whether instances of the class have a GlobalId.
  static func roots(_ schema: Schema) -> [Bool] {
    let root = schema.entity(named: "IfcRoot")
    return schema.entities.map { entity in root.map { schema.isKind(entity, of: $0) } ?? false }
  }

  @inline(__always)
  static func isRoot(_ code: ClassCode, _ roots: [Bool]) -> Bool {
    Int(code.rawValue) < roots.count && roots[Int(code.rawValue)]
  }

  private static func keys(of entries: ArraySlice<IndexEntry>, in structure: ExchangeStructure) -> [UInt128] {
    var keys: [UInt128] = []
    keys.reserveCapacity(entries.count)
    entries.forEach(near: structure.bytes) { keys.append(key(ofInstanceAt: $0.offset, in: structure)) }
    return keys
  }

  /// The 128 bits of the first parameter of an instance; ``none`` where it is no GlobalId.
  static func key(ofInstanceAt offset: Int, in structure: ExchangeStructure) -> UInt128 {
    guard let text = structure.firstText(at: offset), text.count == GlobalIdText.length else { return none }
    return GlobalIdText.bits(at: text.lowerBound, in: structure.bytes) ?? none
  }
}
