/// A whole that the object is part of (IDS `partof-facet.md`).
public struct PartOfFacet: Sendable, Equatable {
  /// The relation as IDS writes it, `IFCRELAGGREGATES`; nil takes any of them.
  public var relation: String?
  /// The class of the whole.
  public var entity: EntityFacet

  /// The relations that IDS 1.0 knows (`relations` of `ids.xsd`).
  public static let relations = [
    "IFCRELAGGREGATES", "IFCRELASSIGNSTOGROUP", "IFCRELCONTAINEDINSPATIALSTRUCTURE", "IFCRELNESTS",
    "IFCRELVOIDSELEMENT IFCRELFILLSELEMENT",
  ]

  /// A whole of a class, by a relation or by any.
  public init(relation: String? = nil, entity: EntityFacet) {
    self.relation = relation
    self.entity = entity
  }
}
