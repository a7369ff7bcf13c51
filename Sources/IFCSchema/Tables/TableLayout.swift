/// The sections of a pack, in the order of `SECTIONS` in `schemas/pack.py`.
enum Section: Int {
  case stringOffsets, stringBytes, entities, attributes, types, inverses, words, declarations, declarationSlots
  case definedTypes, enumerations, selects, typedPairs, facetNames, sets, applicables, properties
}

/// Number of a string that is not there, and of an entity that is not there.
let absent: UInt16 = 0xFFFF

/// What every record of a section holds, and where; the fields are the `struct.pack` formats of `schemas/pack.py`.
protocol PackedRecord {
  static var section: Section { get }
  /// Bytes of a record.
  static var stride: Int { get }
  var fields: Fields { get }
  init(fields: Fields)
}

/// The bytes of one record: fields are read at their byte offsets when asked for.
struct Fields {
  let tables: PackedTables
  let offset: Int

  func byte(_ field: Int) -> UInt8 { tables.load(UInt8.self, at: offset + field) }
  func signedByte(_ field: Int) -> Int8 { tables.load(Int8.self, at: offset + field) }
  func short(_ field: Int) -> UInt16 { tables.load(UInt16.self, at: offset + field) }
  func long(_ field: Int) -> Int { Int(tables.load(UInt32.self, at: offset + field)) }
  func text(_ field: Int) -> String { tables.string(short(field)) }
  func optionalText(_ field: Int) -> String? { short(field) == absent ? nil : text(field) }

  /// Two numbers of four bytes; the second one is negative for `?`.
  func bounds(_ field: Int) -> AggregateBounds {
    let upper = Int(tables.load(Int32.self, at: offset + field + 4))
    return AggregateBounds(
      lower: Int(tables.load(Int32.self, at: offset + field)), upper: upper < 0 ? nil : upper)
  }
}

extension PackedTables {
  /// FNV-1a (64 bits) of the text files that this pack was made from.
  var digest: UInt64 { load(UInt64.self, at: 16) }

  /// How many records a section has.
  func count(_ section: Section) -> Int { Int(load(UInt32.self, at: 36 + 8 * section.rawValue)) }

  /// A record of a section, which must have one of this number.
  func record<Kind: PackedRecord>(_ kind: Kind.Type, _ index: Int) -> Kind {
    precondition(index >= 0 && index < count(kind.section), "no such record in the schema tables")
    return Kind(fields: Fields(tables: self, offset: start(kind.section) + index * kind.stride))
  }

  /// Some records one after the other; all of a section when nothing else is said.
  func records<Kind: PackedRecord>(_ kind: Kind.Type, _ range: Range<Int>? = nil) -> LazyMapSequence<Range<Int>, Kind> {
    (range ?? 0..<count(kind.section)).lazy.map { record(kind, $0) }
  }

  /// The text of a string number.
  func string(_ number: UInt16) -> String { text(bytes(ofString: number)) }

  /// Where the bytes of a string number are.
  func bytes(ofString number: UInt16) -> Range<Int> {
    let first = start(.stringBytes)
    let offset = start(.stringOffsets) + 4 * Int(number)
    precondition(Int(number) + 1 < count(.stringOffsets), "no such string in the schema tables")
    return first + Int(load(UInt32.self, at: offset))..<first + Int(load(UInt32.self, at: offset + 4))
  }

  /// Some words one after the other.
  func words(_ range: Range<Int>) -> [String] { records(Word.self, range).map(\.text) }

  private func start(_ section: Section) -> Int { Int(load(UInt32.self, at: 32 + 8 * section.rawValue)) }
}
