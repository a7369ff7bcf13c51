/// Defined types, enumerations and selects by name, in upper and lower case alike.
///
/// - Complexity: finding a name is O(its length); lists are made when asked for.
extension Schema {
  /// A defined type: `IfcLabel`, `IfcLengthMeasure`, `IfcPropertySetDefinitionSet`.
  public func definedType(named name: String) -> DefinedType? {
    guard let record = record(.definedType, .definedTypes, name.utf8) else { return nil }
    return DefinedType(
      name: record.text(0), underlying: tables.type(record.short(2)), simpleType: SimpleType(rawValue: record.byte(4)),
      measure: measure(record))
  }

  /// The items of an enumeration, in the order of the schema: `IfcWallTypeEnum`.
  public func enumeration(named name: String) -> [String]? {
    record(.enumeration, .enumerations, name.utf8).map(list)
  }

  /// The names of the members of a select, in alphabetical order; members may be selects themselves.
  public func select(named name: String) -> [String]? {
    record(.select, .selects, name.utf8).map(list)
  }

  /// The simple type that a defined type ends in: `IfcLabel` is a string, `IfcPositiveLengthMeasure` a real. Nil for an
  /// aggregate and for a name that is not one of a defined type.
  public func simpleType(of definedTypeName: String) -> SimpleType? {
    record(.definedType, .definedTypes, definedTypeName.utf8).flatMap { SimpleType(rawValue: $0.byte(4)) }
  }

  /// The unit that a measure is expressed in; nil when it has none (`IfcLabel`, `IfcRatioMeasure`).
  public func measure(named definedType: String) -> Measure? {
    record(.definedType, .definedTypes, definedType.utf8).flatMap(measure)
  }

  /// The name as the schema spells it, whatever it stands for: entity, defined type, enumeration or select.
  public func spelling(of name: String) -> String? {
    guard let (kind, index) = tables.declaration(name.utf8) else { return nil }
    let section: Section =
      switch kind {
      case .entity: .entities
      case .definedType: .definedTypes
      case .enumeration: .enumerations
      case .select: .selects
      }
    return tables.record(section, index).text(0)
  }

  /// The names of all defined types.
  public var definedTypeNames: [String] { tables.names(of: .definedType) }
  /// The names of all enumerations.
  public var enumerationNames: [String] { tables.names(of: .enumeration) }
  /// The names of all selects.
  public var selectNames: [String] { tables.names(of: .select) }

  private func record(_ kind: DeclarationKind, _ section: Section, _ name: some Collection<UInt8>) -> Record? {
    guard let found = tables.declaration(name), found.kind == kind else { return nil }
    return tables.record(section, found.index)
  }

  private func list(_ record: Record) -> [String] { tables.words(from: record.long(4), count: Int(record.short(2))) }

  private func measure(_ record: Record) -> Measure? {
    record.optionalText(6).map {
      Measure(unit: $0, isDerived: record.byte(8) != 0, dimensions: (9..<16).map(record.signedByte))
    }
  }
}
