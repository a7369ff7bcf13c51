/// What one object can be known by, as numbers that are the same for the same texts in two models of one process; 0
/// where it has nothing of the kind.
public struct IdentityRow: Sendable, BitwiseCopyable {
  /// The object.
  public let object: Instance
  /// The storey that it stands in, as a place; nil where it stands in none.
  public var storey: UInt32?
  /// The class that it counts as (``ClassKinds``).
  public var kind: UInt64 = 0
  /// The 128 bits of a well-formed GlobalId; ``IdentityRow/noGlobalId`` where it has none.
  public var globalId = IdentityRow.noGlobalId
  /// Its Tag.
  public var tag: UInt128 = 0
  /// Its number, where it is a room.
  public var roomNumber: UInt128 = 0
  /// Its serial number.
  public var serialNumber: UInt128 = 0
  /// Its name.
  public var name: UInt128 = 0
  /// The name of its type object, else its ObjectType.
  public var type: UInt128 = 0
  /// The name of its storey.
  public var storeyName: UInt128 = 0

  /// What stands for no GlobalId: as one it is written by nobody, all bits set.
  public static let noGlobalId = UInt128.max

  init(_ object: Instance) { self.object = object }

  /// The number by which the object is known; 0 where it has nothing of the kind, and for structure and placement, which
  /// are no texts.
  ///
  /// - Parameter storey: what stands for its storey; its name where nobody says.
  public func key(_ identity: IdentityKind, storey: UInt128? = nil) -> UInt128 {
    switch identity {
    case .globalId: globalId == IdentityRow.noGlobalId ? 0 : joined([globalId], sort: 1, counts: false)
    case .tag: tag == 0 ? 0 : joined([tag], sort: 2)
    case .roomNumber: roomNumber == 0 ? 0 : joined([roomNumber], sort: 3)
    case .serialNumber: serialNumber == 0 ? 0 : joined([serialNumber], sort: 4)
    case .typeStoreyName: name == 0 ? 0 : joined([type, storey ?? storeyName, name], sort: 5)
    case .structure, .placement, .alike: 0
    }
  }

  private func joined(_ parts: [UInt128], sort: UInt64, counts: Bool = true) -> UInt128 {
    var hash = ContentHash(sort: sort)
    if counts { hash.add(kind) }
    for part in parts { hash.add(part) }
    return hash.value
  }
}
