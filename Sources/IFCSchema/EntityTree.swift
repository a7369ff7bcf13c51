/// Supertypes and subtypes. IFC has single inheritance only: every entity has one supertype or none.
extension Schema {
  /// Whether an entity has no instances of its own (`ABSTRACT SUPERTYPE` in EXPRESS).
  public func isAbstract(_ entity: EntityID) -> Bool { record(entity).isAbstract }

  /// The entity that this one is a direct subtype of; nil for those at the top.
  public func supertype(of entity: EntityID) -> EntityID? { record(entity).supertype }

  /// An entity and all its subtypes, direct and indirect, as the range of their numbers.
  ///
  /// - Complexity: O(1).
  public func family(of entity: EntityID) -> ClosedRange<UInt16> { entity.rawValue...record(entity).last }

  /// Whether an entity is another one or a subtype of it, direct or indirect.
  ///
  /// - Complexity: O(1).
  public func isKind(_ entity: EntityID, of ancestor: EntityID) -> Bool {
    family(of: ancestor).contains(entity.rawValue)
  }

  /// The supertypes from the nearest one up.
  public func supertypes(of entity: EntityID) -> [EntityID] {
    Array(sequence(first: entity) { self.supertype(of: $0) }.dropFirst())
  }
}
