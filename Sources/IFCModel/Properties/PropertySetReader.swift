import ByteInput
import IFCSchema
import Part21

/// Reads which property sets there are, how they are called, and who has them.
struct PropertySetReader {
  private let reader: InstanceReader
  private let schema: Schema

  init(_ reader: InstanceReader) {
    self.reader = reader
    schema = reader.schema
  }

  /// - Complexity: O(bytes of the sets' beginnings, of the relations to them and of type objects).
  func table() -> PropertySetTable {
    let overrides = family("IfcRelOverridesProperties")
    let codes =
      family("IfcPropertySetDefinition") + family("IfcExtendedProperties")
      + family("IfcExtendedMaterialProperties") + overrides
    let entries = reader.structure.index.offsets(of: Set(codes)).filter { reader.entity($0.code) != nil }
    var heads = self.heads(entries)
    let places = numbers(of: heads)
    for number in heads.indices where overrides.contains(entries[number].code) {
      // An override is called as the set that it overrides.
      guard let base = overridden(entries[number].offset), places[Int(base)] != .max else { continue }
      heads[number].name = heads[Int(places[Int(base)])].name
      heads[number].hash = heads[Int(places[Int(base)])].hash
    }
    let names = NameNumbers(heads.map { ($0.name, $0.hash) }, reader)
    let owners = PropertySetOwners(
      reader, numberOfPlace: places, overrides: overrides.isEmpty ? [] : entries.map(\.offset))
    let pairs = owners.pairs()
    return PropertySetTable(
      offsets: entries.map(\.offset), entities: entries.map { EntityID(rawValue: $0.code.rawValue) },
      nameNumbers: names.numbers, names: names.texts,
      owners: RelationTable(keys: pairs.keys, values: pairs.values),
      groupStarts: pairs.groupStarts, groupMembers: pairs.groupMembers)
  }

  private func family(_ name: String) -> [ClassCode] {
    schema.entity(named: name).map { schema.family(of: $0).map(ClassCode.init(rawValue:)) } ?? []
  }

  /// What is read of a set at first.
  private struct Head: Sendable {
    var place: UInt32
    var name: Range<Int>
    var hash: UInt64
  }

  private func heads(_ entries: [(offset: Int, code: ClassCode)]) -> [Head] {
    var positions: [UInt16: Int] = [:]
    for entry in entries where positions[entry.code.rawValue] == nil {
      positions[entry.code.rawValue] = schema.position(of: "Name", in: EntityID(rawValue: entry.code.rawValue)) ?? -1
    }
    return Slots.map(count: entries.count, threads: reader.threads) { [positions] range in
      entries[range].map { entry in
        let name = reader.structure.name(at: entry.offset)
        let place = reader.structure.index.place(named: name).flatMap(UInt32.init(exactly:)) ?? .max
        var cursor = reader.structure.parameters(at: entry.offset)
        let position = positions[entry.code.rawValue] ?? -1
        guard position >= 0 else { return Head(place: place, name: 0..<0, hash: 0) }
        cursor.skip(position)
        guard let parameter = cursor.next(), parameter.kind == .string else {
          return Head(place: place, name: 0..<0, hash: 0)
        }
        return Head(place: place, name: parameter.body, hash: NameNumbers.hash(reader.bytes[parameter.body]))
      }
    }.flatMap(\.self)
  }

  /// For each place, the number of the set that stands there; `.max` for places of other instances.
  private func numbers(of heads: [Head]) -> [UInt32] {
    var numbers = [UInt32](repeating: .max, count: reader.structure.index.count)
    for (number, head) in heads.enumerated() where head.place != .max && numbers[Int(head.place)] == .max {
      numbers[Int(head.place)] = UInt32(number)
    }
    return numbers
  }

  /// The place of the set that an IfcRelOverridesProperties refers to.
  private func overridden(_ offset: Int) -> UInt32? {
    var cursor = reader.structure.parameters(at: offset)
    cursor.skip(5)
    return cursor.next().flatMap(reader.place)
  }
}
