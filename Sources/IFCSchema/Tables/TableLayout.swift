/// The sections of a pack, in the order of `SECTIONS` in `schemas/pack.py`.
enum Section: Int {
  case stringOffsets, stringBytes, entities, attributes, types, inverses, words, declarations, declarationSlots
  case definedTypes, enumerations, selects, typedPairs, facetNames, sets, applicables, properties

  /// Bytes of a record; the `struct.pack` formats of `schemas/pack.py`.
  var stride: Int {
    switch self {
    case .stringBytes: 1
    case .words, .declarationSlots: 2
    case .stringOffsets, .typedPairs, .applicables: 4
    case .attributes, .declarations, .enumerations, .selects, .facetNames: 8
    case .types: 12
    case .inverses, .properties: 16
    case .definedTypes: 16
    case .sets: 20
    case .entities: 28
    }
  }
}

/// Number of a string that is not there, and of an entity that is not there.
let absent: UInt16 = 0xFFFF

/// What a name of the schema stands for, in the order of `DECLARATION_KINDS` in `schemas/pack.py`.
enum DeclarationKind: UInt16 { case entity, definedType, enumeration, select }

/// A record of a section: its fields are read at their byte offsets when asked for.
struct Record {
  let tables: PackedTables
  let offset: Int

  func byte(_ field: Int) -> UInt8 { tables.load(UInt8.self, at: offset + field) }
  func short(_ field: Int) -> UInt16 { tables.load(UInt16.self, at: offset + field) }
  func long(_ field: Int) -> Int { Int(tables.load(UInt32.self, at: offset + field)) }
  func signed(_ field: Int) -> Int { Int(tables.load(Int32.self, at: offset + field)) }
  func signedByte(_ field: Int) -> Int8 { tables.load(Int8.self, at: offset + field) }
  func text(_ field: Int) -> String { tables.string(short(field)) }
  func optionalText(_ field: Int) -> String? { short(field) == absent ? nil : text(field) }
}

extension PackedTables {
  /// FNV-1a (64 bits) of the text files that this pack was made from.
  var digest: UInt64 { load(UInt64.self, at: 16) }

  /// How many records a section has.
  func count(_ section: Section) -> Int { Int(load(UInt32.self, at: 36 + 8 * section.rawValue)) }

  /// A record of a section, which must have one of this number.
  func record(_ section: Section, _ index: Int) -> Record {
    precondition(index >= 0 && index < count(section), "no such record in the schema tables")
    return Record(tables: self, offset: start(section) + index * section.stride)
  }

  /// The text of a string number.
  func string(_ number: UInt16) -> String { text(range(ofString: number)) }

  /// The bytes of a string number.
  func range(ofString number: UInt16) -> Range<Int> {
    let bytes = start(.stringBytes)
    let lower = record(.stringOffsets, Int(number)).long(0)
    let upper = record(.stringOffsets, Int(number) + 1).long(0)
    return bytes + lower..<bytes + upper
  }

  /// Some words one after the other.
  func words(from start: Int, count: Int) -> [String] {
    (start..<start + count).map { record(.words, $0).text(0) }
  }

  private func start(_ section: Section) -> Int { Int(load(UInt32.self, at: 32 + 8 * section.rawValue)) }
}
