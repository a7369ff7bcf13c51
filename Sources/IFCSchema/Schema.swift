/// The classes, types and standard property sets of one release of IFC (ISO 16739-1), read in place from tables that
/// are part of the program.
///
/// A value of this type is a version and an address: copying it costs nothing, making it reads nothing. Names are
/// made into strings only when they are asked for. Look-up by name never cares about upper and lower case, except for
/// attributes and property sets, whose spelling IDS requires.
///
/// - Important: functions that take an ``EntityID`` stop the program when it lies beyond ``entityCount``, like an
///   index beyond the end of an array. Identifiers that came out of the same schema are always good.
public struct Schema: Sendable {
  /// The release that this is.
  public let version: SchemaVersion
  let tables: PackedTables

  /// The schema of a release.
  ///
  /// - Precondition: ``fault`` is nil.
  /// - Complexity: O(1), no allocation: made anew wherever it is convenient.
  public static func of(_ version: SchemaVersion) -> Schema {
    let tables = PackedTables(version)
    if let fault = PackHead(tables).fault(of: packName(version)) { preconditionFailure(fault) }
    return Schema(version: version, tables: tables)
  }

  /// What keeps the tables that this program carries from being read, as a sentence for whoever built it: which file is
  /// of another layout, and how it is renewed. Nil in a program whose build is sound. O(1).
  public static var fault: String? {
    SchemaVersion.allCases.lazy.compactMap { PackHead(PackedTables($0)).fault(of: packName($0)) }.first
  }

  private static func packName(_ version: SchemaVersion) -> String { "\(version).bin" }

  /// How many entities there are: 653 in IFC2X3, 776 in IFC4, 876 in IFC4X3.
  public var entityCount: Int { tables.count(.entities) }

  /// The entity of a name, in upper and lower case alike: `IfcWall`, `IFCWALL`.
  ///
  /// - Complexity: O(length of the name).
  public func entity(named name: String) -> EntityID? { entity(spelled: name.utf8) }

  /// The entity of a keyword as it stands in a file; nothing is allocated.
  ///
  /// - Complexity: O(length of the keyword).
  public func entity(keyword bytes: UnsafeRawBufferPointer) -> EntityID? { unsafe entity(spelled: bytes) }

  /// The name of an entity as the schema spells it: `IfcWall`.
  public func name(of entity: EntityID) -> String { record(entity).name }

  /// All entities, supertypes before their subtypes.
  public var entities: some RandomAccessCollection<EntityID> {
    (0..<UInt16(entityCount)).lazy.map { EntityID(rawValue: $0) }
  }

  /// FNV-1a (64 bits) of the files under `schemas/` that the tables were packed from.
  public var digest: UInt64 { tables.digest }

  func entity(spelled name: some Collection<UInt8>) -> EntityID? {
    guard let declaration = tables.declaration(name), declaration.kind == .entity else { return nil }
    return EntityID(rawValue: UInt16(declaration.index))
  }

  func record(_ entity: EntityID) -> EntityRecord { tables.record(EntityRecord.self, Int(entity.rawValue)) }
}
