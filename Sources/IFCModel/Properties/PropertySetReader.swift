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
    let entries = reader.structure.index.entries(of: Set(codes))
    let heads = self.heads(entries, of: codes)
    let numberOfPlace = RelationTable(
      keys: heads.places, values: Array(0..<UInt32(entries.count)), threads: reader.threads)
    var nameNumbers = heads.names.numbers
    let overriding = overrides.isEmpty ? [] : entries.indices.filter { overrides.contains(entries[$0].code) }
    for number in overriding {
      // An override is called as the set that it overrides.
      guard let base = overridden(entries[number].offset).flatMap(numberOfPlace.first(of:)) else { continue }
      nameNumbers[number] = nameNumbers[Int(base)]
    }
    let names = heads.names.samples.map { reader.structure.decoder.decode(reader.bytes[$0]) }
    let firsts = PropertySetReader.firsts(names)
    if !firsts.isEmpty { for place in nameNumbers.indices { nameNumbers[place] = firsts[Int(nameNumbers[place])] } }
    let offsets = entries.map(\.offset)
    let owners = PropertySetOwners(reader, numberOfPlace: numberOfPlace, overrides: overriding.isEmpty ? [] : offsets)
    let pairs = owners.pairs()
    return PropertySetTable(
      offsets: offsets, lists: heads.lists, entities: entries.map { EntityID(rawValue: $0.code.rawValue) },
      nameNumbers: nameNumbers, names: names,
      owners: RelationTable(keys: pairs.keys, values: pairs.values, threads: reader.threads)
        .withoutRepetition(threads: reader.threads),
      groupStarts: pairs.groupStarts, groupMembers: pairs.groupMembers)
  }

  /// For each name the number of the first one that reads the same; empty where all differ, as they nearly always do.
  ///
  /// One file writes `é` in several ways where programs of several makers have worked on it.
  private static func firsts(_ names: [String]) -> [UInt32] {
    var known: [String: UInt32] = [:]
    let firsts = names.enumerated().map { number, name -> UInt32 in
      let first = known[name] ?? UInt32(number)
      known[name] = first
      return first
    }
    return known.count == names.count ? [] : firsts
  }

  private func family(_ name: String) -> [ClassCode] {
    schema.entity(named: name).map { schema.family(of: $0).map(ClassCode.init(rawValue:)) } ?? []
  }

  /// What is read of the sets at first: their places and names, and how far behind its beginning a cursor stands before
  /// the list of each (0 where nobody knows).
  private struct Heads: Sendable {
    var places: [UInt32] = []
    var lists: [UInt16] = []
    var names: NameNumbers
  }

  private func heads(_ entries: [IndexEntry], of codes: [ClassCode]) -> Heads {
    var positions = [Int](repeating: -1, count: schema.entityCount)
    // IfcRoot has GlobalId, OwnerHistory, Name and Description; behind these stands the list, or one text more before it.
    var texts = [Int](repeating: -1, count: schema.entityCount)
    for code in codes {
      let (number, entity) = (Int(code.rawValue), EntityID(rawValue: code.rawValue))
      positions[number] = schema.position(of: "Name", in: entity) ?? -1
      let list = ["HasProperties", "Quantities"].lazy.compactMap { schema.position(of: $0, in: entity) }.first
      if positions[number] == 2, let list, list == 4 || list == 5 { texts[number] = list - 3 }
    }
    let stretches = Slots.map(count: entries.count, threads: reader.threads) { [positions, texts] range in
      var heads = Heads(names: NameNumbers(reader.bytes))
      heads.places.reserveCapacity(range.count)
      heads.lists.reserveCapacity(range.count)
      entries[range].forEach(near: reader.bytes, lines: 4) { entry in
        heads.places.append(reader.place(entry, named: reader.structure.name(at: entry.offset)))
        let number = Int(entry.code.rawValue)
        if texts[number] > 0, let head = quickHead(entry.offset, texts: texts[number]) {
          heads.names.add(head.name)
          heads.lists.append(UInt16(exactly: head.list - entry.offset) ?? 0)
        } else {
          heads.names.add(setName(entry.offset, at: positions[number]))
          heads.lists.append(0)
        }
      }
      return heads
    }
    var all = Heads(names: NameNumbers(reader.bytes))
    all.places.reserveCapacity(entries.count)
    all.lists.reserveCapacity(entries.count)
    for stretch in stretches {
      all.places += stretch.places
      all.lists += stretch.lists
      all.names.add(stretch.names)
    }
    return all
  }

  /// Where the name of a set stands that is written as nearly all are, and where a cursor stands before its list; nil
  /// where a cursor has to look.
  ///
  /// - Parameter texts: how many stand between the name and the list.
  private func quickHead(_ offset: Int, texts: Int) -> (name: Range<Int>, list: Int)? {
    guard var quick = QuickCursor(bytes: reader.bytes, instanceAt: offset), quick.skipText(), quick.skipReference()
    else {
      return nil
    }
    var name = 0..<0
    if let text = quick.text() { name = text } else if !quick.skipText() { return nil }
    for _ in 0..<texts where !quick.skipText() { return nil }
    return (name, quick.position)
  }

  /// Where the name of a set stands; empty where it has none.
  private func setName(_ offset: Int, at position: Int) -> Range<Int> {
    guard position >= 0 else { return 0..<0 }
    var cursor = reader.structure.parameters(at: offset)
    cursor.skip(position)
    guard let parameter = cursor.next(), parameter.kind == .string else { return 0..<0 }
    return parameter.body
  }

  /// The place of the set that an IfcRelOverridesProperties refers to.
  private func overridden(_ offset: Int) -> UInt32? {
    var cursor = reader.structure.parameters(at: offset)
    cursor.skip(5)
    return cursor.next().flatMap(reader.place)
  }
}
