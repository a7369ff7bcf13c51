/// Defined types, enumerations and selects by name, in upper and lower case alike.
///
/// - Complexity: finding a name is O(its length); lists are made when asked for.
extension Schema {
  /// A defined type: `IfcLabel`, `IfcLengthMeasure`, `IfcPropertySetDefinitionSet`.
  public func definedType(named name: String) -> DefinedType? {
    record(DefinedTypeRecord.self, .definedType, name).map {
      DefinedType(
        name: $0.name, underlying: tables.type($0.underlying), simpleType: $0.simple, measure: measure($0))
    }
  }

  /// The items of an enumeration, in the order of the schema: `IfcWallTypeEnum`.
  public func enumeration(named name: String) -> [String]? {
    record(EnumerationRecord.self, .enumeration, name).map { tables.words($0.items) }
  }

  /// The names of the members of a select, in alphabetical order; members may be selects themselves.
  public func select(named name: String) -> [String]? {
    record(SelectRecord.self, .select, name).map { tables.words($0.members) }
  }

  /// The names of what a select finally chooses from, through the selects among its members, in alphabetical order:
  /// of `IfcValue` all measures and simple values. Nil for a name that is not one of a select.
  public func leaves(ofSelect name: String) -> [String]? {
    guard let members = select(named: name) else { return nil }
    return Set(members.flatMap { leaves(ofSelect: $0) ?? [$0] }).sorted()
  }

  /// The simple type that a defined type ends in: `IfcLabel` is a string, `IfcPositiveLengthMeasure` a real. Nil for an
  /// aggregate and for a name that is not one of a defined type.
  public func simpleType(of definedTypeName: String) -> SimpleType? {
    record(DefinedTypeRecord.self, .definedType, definedTypeName)?.simple
  }

  /// The unit that a measure is expressed in; nil when it has none (`IfcLabel`, `IfcRatioMeasure`).
  public func measure(named definedType: String) -> Measure? {
    record(DefinedTypeRecord.self, .definedType, definedType).flatMap(measure)
  }

  /// The name as the schema spells it, whatever it stands for: entity, defined type, enumeration or select.
  public func spelling(of name: String) -> String? { tables.declaration(name.utf8)?.name }

  /// The names of all defined types.
  public var definedTypeNames: [String] { tables.names(of: .definedType) }
  /// The names of all enumerations.
  public var enumerationNames: [String] { tables.names(of: .enumeration) }

  private func record<Kind: PackedRecord>(
    _ type: Kind.Type, _ kind: DeclarationRecord.Kind, _ name: String
  ) -> Kind? {
    guard let found = tables.declaration(name.utf8), found.kind == kind else { return nil }
    return tables.record(type, found.index)
  }

  private func measure(_ record: DefinedTypeRecord) -> Measure? {
    record.unit.map { Measure(unit: $0, isDerived: record.isDerivedUnit, dimensions: record.dimensions) }
  }
}
