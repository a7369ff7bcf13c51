// Records of entities, types and names: the sections that `Pack.entities` to `Pack.occurrences` write.

/// A word of a list: an item of an enumeration, a member of a select, a derived attribute, a value of a property.
struct Word: PackedRecord {
  static let section = Section.words
  static let stride = 2
  let fields: Fields

  var text: String { fields.text(0) }
}

struct EntityRecord: PackedRecord {
  static let section = Section.entities
  static let stride = 28
  let fields: Fields

  var name: String { fields.text(0) }
  var supertype: EntityID? { fields.short(2) == absent ? nil : EntityID(rawValue: fields.short(2)) }
  /// Number of the last subtype; that of the entity itself when there is none.
  var last: UInt16 { fields.short(4) }
  var isAbstract: Bool { fields.short(6) != 0 }
  /// Records of the explicit attributes, inherited first.
  var attributes: Range<Int> { fields.long(8)..<fields.long(8) + attributeCount }
  var attributeCount: Int { Int(fields.short(12)) }
  /// Records of the inverse attributes, inherited first.
  var inverses: Range<Int> { fields.long(16)..<fields.long(16) + Int(fields.short(14)) }
  /// Words with the names of the derived attributes.
  var derived: Range<Int> { fields.long(20)..<fields.long(20) + Int(fields.short(24)) }
  /// Whether a WHERE rule asks for a text where the predefined type is USERDEFINED.
  var asksForText: Bool { fields.short(26) != 0 }
}

struct AttributeRecord: PackedRecord {
  static let section = Section.attributes
  static let stride = 8
  let fields: Fields

  var name: String { fields.text(0) }
  var nameBytes: Range<Int> { fields.tables.bytes(ofString: fields.short(0)) }
  var type: UInt16 { fields.short(2) }
  var isOptional: Bool { fields.short(4) & 1 != 0 }
  var isDerived: Bool { fields.short(4) & 2 != 0 }
  var declaredBy: EntityID { EntityID(rawValue: fields.short(6)) }
}

struct InverseRecord: PackedRecord {
  static let section = Section.inverses
  static let stride = 16
  let fields: Fields

  var name: String { fields.text(0) }
  var source: EntityID { EntityID(rawValue: fields.short(2)) }
  var attribute: String { fields.text(4) }
  var declaredBy: EntityID { EntityID(rawValue: fields.short(6)) }
  var bounds: AggregateBounds { fields.bounds(8) }
}

struct TypeRecord: PackedRecord {
  /// In the order of `TYPE_KINDS` in `schemas/pack.py`.
  enum Kind: UInt8 { case simple, defined, enumeration, select, entity, aggregate }

  static let section = Section.types
  static let stride = 12
  let fields: Fields

  var kind: Kind? { Kind(rawValue: fields.byte(0)) }
  var simple: SimpleType? { SimpleType(rawValue: fields.byte(1)) }
  var aggregate: AggregateKind? { AggregateKind(rawValue: fields.byte(1)) }
  var name: String { fields.text(2) }
  /// Record of the type of the elements of an aggregate.
  var element: UInt16 { fields.short(2) }
  var bounds: AggregateBounds { fields.bounds(4) }
}

struct DeclarationRecord: PackedRecord {
  /// In the order of `DECLARATION_KINDS` in `schemas/pack.py`.
  enum Kind: UInt16 { case entity, definedType, enumeration, select }

  static let section = Section.declarations
  static let stride = 8
  let fields: Fields

  var name: String { fields.text(0) }
  var nameBytes: Range<Int> { fields.tables.bytes(ofString: fields.short(0)) }
  var kind: Kind? { Kind(rawValue: fields.short(2)) }
  /// Number of the record in the section of its kind.
  var index: Int { Int(fields.short(4)) }
}

/// A place of the hash table of names.
struct DeclarationSlot: PackedRecord {
  static let section = Section.declarationSlots
  static let stride = 2
  let fields: Fields

  /// Number of a declaration; nil for a free place.
  var declaration: Int? { fields.short(0) == 0 ? nil : Int(fields.short(0)) - 1 }
}

struct DefinedTypeRecord: PackedRecord {
  static let section = Section.definedTypes
  static let stride = 16
  let fields: Fields

  var name: String { fields.text(0) }
  var underlying: UInt16 { fields.short(2) }
  var simple: SimpleType? { SimpleType(rawValue: fields.byte(4)) }
  var unit: String? { fields.optionalText(6) }
  var isDerivedUnit: Bool { fields.byte(8) != 0 }
  var dimensions: [Int8] { (9..<16).map(fields.signedByte) }
}

struct EnumerationRecord: PackedRecord {
  static let section = Section.enumerations
  static let stride = 8
  let fields: Fields

  var items: Range<Int> { fields.long(4)..<fields.long(4) + Int(fields.short(2)) }
}

struct SelectRecord: PackedRecord {
  static let section = Section.selects
  static let stride = 8
  let fields: Fields

  var members: Range<Int> { fields.long(4)..<fields.long(4) + Int(fields.short(2)) }
}

/// An occurrence and a type object that it may have.
struct TypedPair: PackedRecord {
  static let section = Section.typedPairs
  static let stride = 8
  let fields: Fields

  var occurrence: EntityID { EntityID(rawValue: fields.short(0)) }
  var type: EntityID { EntityID(rawValue: fields.short(2)) }
  /// Whether a WHERE rule of the schema says so, and not the names alone.
  var isStated: Bool { fields.short(4) != 0 }
}

/// A class of later releases, and what stands for it in this one.
struct LaterNameRecord: PackedRecord {
  static let section = Section.facetNames
  static let stride = 8
  let fields: Fields

  var name: String { fields.text(0) }
  var nameBytes: Range<Int> { fields.tables.bytes(ofString: fields.short(0)) }
  var occurrence: EntityID { EntityID(rawValue: fields.short(2)) }
  var type: EntityID { EntityID(rawValue: fields.short(4)) }
}
