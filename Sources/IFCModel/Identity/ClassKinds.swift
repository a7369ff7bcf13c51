public import IFCSchema

/// What counts as one class when objects of two models are told apart.
///
/// `IfcWallStandardCase` is a wall that is drawn in another way (ISO 16739-1 calls it deprecated since IFC4 ADD2): the
/// same wall may be one in one export and none in the next. Between releases, the nearest class that both have counts:
/// what is an IfcSanitaryTerminal in IFC4 is an IfcFlowTerminal in IFC2X3.
public struct ClassKinds: Sendable {
  /// For each entity, the entity that it counts as.
  private let kinds: [EntityID]
  /// For each entity, a hash of the name of the class that it counts as: the same in all releases.
  private let hashes: [UInt64]

  /// - Parameter other: the schema of the model that is compared with; nil where there is none, or it is the same.
  public init(_ schema: Schema, comparedWith other: Schema? = nil) {
    let isShared: (EntityID) -> Bool = { entity in
      guard let other, other.version != schema.version else { return true }
      return other.entity(named: schema.name(of: entity)) != nil
    }
    kinds = schema.entities.map { entity in
      var kind = entity
      while !isShared(kind) || ClassKinds.isCase(schema.name(of: kind)), let above = schema.supertype(of: kind) {
        kind = above
      }
      return kind
    }
    hashes = kinds.map { kind in
      var hash = ContentHash()
      hash.add(schema.name(of: kind))
      return UInt64(truncatingIfNeeded: hash.value)
    }
  }

  private static func isCase(_ name: String) -> Bool {
    name.hasSuffix("StandardCase") || name.hasSuffix("ElementedCase")
  }

  /// The class that an instance of a class counts as.
  public func kind(of entity: EntityID) -> EntityID { kinds[Int(entity.rawValue)] }

  /// A number for the class that an instance of a class counts as; in one process the same for the same name.
  public func hash(of entity: EntityID) -> UInt64 { hashes[Int(entity.rawValue)] }
}
