// Records of the standard property sets: the sections that `Pack.sets` writes.

struct PropertySetRecord: PackedRecord {
  static let section = Section.sets
  static let stride = 20
  let fields: Fields

  var name: String { fields.text(0) }
  var nameBytes: Range<Int> { fields.tables.bytes(ofString: fields.short(0)) }
  var isQuantitySet: Bool { fields.short(2) != 0 }
  var templateType: String? { fields.optionalText(4) }
  var applicables: Range<Int> { fields.long(8)..<fields.long(8) + Int(fields.short(6)) }
  var properties: Range<Int> { fields.long(12)..<fields.long(12) + Int(fields.short(16)) }
}

struct ApplicableRecord: PackedRecord {
  static let section = Section.applicables
  static let stride = 4
  let fields: Fields

  var entity: String { fields.text(0) }
  var predefinedType: String? { fields.optionalText(2) }
}

struct PropertyRecord: PackedRecord {
  static let section = Section.properties
  static let stride = 16
  let fields: Fields

  var name: String { fields.text(0) }
  var kind: PropertyTemplate.Kind? { PropertyTemplate.Kind(rawValue: fields.short(2)) }
  var dataType: String? { fields.optionalText(4) }
  var secondDataType: String? { fields.optionalText(6) }
  /// Words with the values of an enumerated property; records of the parts of a complex one, which stand behind the
  /// properties of all sets.
  var inside: Range<Int> { fields.long(12)..<fields.long(12) + Int(fields.short(8)) }
}
