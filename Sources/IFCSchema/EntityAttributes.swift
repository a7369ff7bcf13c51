/// Attributes of entities, inherited ones first, as an instance writes its parameters (ISO 10303-21, 12.2).
extension Schema {
  /// The explicit attributes, inherited first: one for each parameter of an instance, in order.
  public func attributes(of entity: EntityID) -> [Attribute] {
    tables.records(AttributeRecord.self, record(entity).attributes).map(attribute)
  }

  /// How many parameters an instance has.
  ///
  /// - Complexity: O(1).
  public func parameterCount(of entity: EntityID) -> Int { record(entity).attributeCount }

  /// The attribute of a parameter; nil beyond the last one.
  ///
  /// - Complexity: O(1).
  public func attribute(at position: Int, of entity: EntityID) -> Attribute? {
    guard position >= 0, position < parameterCount(of: entity) else { return nil }
    return attribute(tables.record(AttributeRecord.self, record(entity).attributes.lowerBound + position))
  }

  /// The index of the parameter of an attribute, spelled exactly as the schema does.
  ///
  /// - Complexity: O(number of attributes); nothing is allocated.
  public func position(of attribute: String, in entity: EntityID) -> Int? {
    tables.records(AttributeRecord.self, record(entity).attributes)
      .firstIndex { tables.isSpelled($0.nameBytes, attribute.utf8) }
      .map { $0 - record(entity).attributes.lowerBound }
  }

  /// The names of the inverse attributes, inherited first.
  public func inverseAttributes(of entity: EntityID) -> [String] { inverses(of: entity).map(\.name) }

  /// The inverse attributes with what they gather, inherited first.
  public func inverses(of entity: EntityID) -> [InverseAttribute] {
    tables.records(InverseRecord.self, record(entity).inverses).map {
      InverseAttribute(
        name: $0.name, source: $0.source, attribute: $0.attribute, bounds: $0.bounds, declaredBy: $0.declaredBy)
    }
  }

  /// The names of the attributes that are computed from others: explicit ones that are derived in this entity
  /// (written `*`) first, then those that have no parameter (`Dim` of `IfcCartesianPoint`).
  public func derivedAttributes(of entity: EntityID) -> [String] {
    tables.words(record(entity).derived)
  }

  private func attribute(_ record: AttributeRecord) -> Attribute {
    Attribute(
      name: record.name, type: tables.type(record.type), isOptional: record.isOptional, isDerived: record.isDerived,
      declaredBy: record.declaredBy)
  }
}
