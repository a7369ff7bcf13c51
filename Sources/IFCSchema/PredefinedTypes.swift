/// The items that the predefined type of an object may be.
extension Schema {
  /// The items of the enumeration that the attribute `PredefinedType` of an entity has; where it has none, as most
  /// occurrences of IFC2X3, those of the type objects that it may have. Empty when neither has any.
  ///
  /// `USERDEFINED` and `NOTDEFINED` are among them where the schema has them: with the first one any other word may
  /// stand in `ObjectType`, `ElementType` or `ProcessType`.
  public func predefinedTypes(of entity: EntityID) -> [String] {
    if let own = ownPredefinedTypes(of: entity) { return own }
    var items: [String] = []
    for type in typeEntity(forOccurrence: entity) {
      for item in ownPredefinedTypes(of: type) ?? [] where !items.contains(item) { items.append(item) }
    }
    return items
  }

  private func ownPredefinedTypes(of entity: EntityID) -> [String]? {
    guard let position = position(of: "PredefinedType", in: entity),
      case .enumeration(let name)? = attribute(at: position, of: entity)?.type
    else { return nil }
    return enumeration(named: name)
  }
}
