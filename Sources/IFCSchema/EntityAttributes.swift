/// Attributes of entities, inherited ones first, as an instance writes its parameters (ISO 10303-21, 12.2.1).
extension Schema {
  /// The explicit attributes, inherited first: one for each parameter of an instance, in order.
  public func attributes(of entity: EntityID) -> [Attribute] {
    attributeRecords(of: entity).map(attribute)
  }

  /// How many parameters an instance has.
  ///
  /// - Complexity: O(1).
  public func parameterCount(of entity: EntityID) -> Int { Int(record(entity).short(12)) }

  /// The attribute of a parameter; nil beyond the last one.
  ///
  /// - Complexity: O(1).
  public func attribute(at position: Int, of entity: EntityID) -> Attribute? {
    guard position >= 0, position < parameterCount(of: entity) else { return nil }
    return attribute(tables.record(.attributes, record(entity).long(8) + position))
  }

  /// The index of the parameter of an attribute, spelled exactly as the schema does.
  ///
  /// - Complexity: O(number of attributes); nothing is allocated.
  public func position(of attribute: String, in entity: EntityID) -> Int? {
    attributeRecords(of: entity).firstIndex { tables.order(tables.range(ofString: $0.short(0)), attribute.utf8) == 0 }
  }

  /// The names of the inverse attributes, inherited first.
  public func inverseAttributes(of entity: EntityID) -> [String] { inverses(of: entity).map(\.name) }

  /// The inverse attributes with what they gather, inherited first.
  public func inverses(of entity: EntityID) -> [InverseAttribute] {
    let start = record(entity).long(16)
    return (start..<start + Int(record(entity).short(14))).map {
      let record = tables.record(.inverses, $0)
      let upper = record.signed(12)
      return InverseAttribute(
        name: record.text(0), source: EntityID(rawValue: record.short(2)), attribute: record.text(4),
        bounds: Bounds(lower: record.signed(8), upper: upper < 0 ? nil : upper),
        declaredBy: EntityID(rawValue: record.short(6)))
    }
  }

  /// The names of the attributes that are computed from others: explicit ones that are derived in this entity
  /// (written `*`) first, then those that have no parameter (`Dim` of `IfcCartesianPoint`).
  public func derivedAttributes(of entity: EntityID) -> [String] {
    tables.words(from: record(entity).long(20), count: Int(record(entity).short(24)))
  }

  private func attributeRecords(of entity: EntityID) -> LazyMapSequence<Range<Int>, Record> {
    let start = record(entity).long(8)
    return (0..<parameterCount(of: entity)).lazy.map { tables.record(.attributes, start + $0) }
  }

  private func attribute(_ record: Record) -> Attribute {
    Attribute(
      name: record.text(0), type: tables.type(record.short(2)), isOptional: record.short(4) & 1 != 0,
      isDerived: record.short(4) & 2 != 0, declaredBy: EntityID(rawValue: record.short(6)))
  }
}
