/// An explicit attribute of an entity: one parameter of its instances.
public struct Attribute: Sendable, Equatable {
  /// Its name as the schema spells it: `GlobalId`.
  public let name: String
  /// What its value may be.
  public let type: AttributeType
  /// Whether `$` may stand for it (`OPTIONAL` in EXPRESS).
  public let isOptional: Bool
  /// Whether this entity, or a supertype of it below the one that declares the attribute, derives its value, so that
  /// `*` stands for it (ISO 10303-21, 12.2): `Dimensions` of `IfcSIUnit`.
  public let isDerived: Bool
  /// The entity that declares the attribute: the one asked about, or a supertype of it.
  public let declaredBy: EntityID
}

/// An attribute that gathers the instances which point here: not a parameter, but a name to find them by.
public struct InverseAttribute: Sendable, Equatable {
  /// Its name: `IsDefinedBy`.
  public let name: String
  /// The entity whose instances point here.
  public let source: EntityID
  /// The attribute of `source` that points here.
  public let attribute: String
  /// How many instances may point here.
  public let bounds: AggregateBounds
  /// The entity that declares the inverse attribute.
  public let declaredBy: EntityID
}
