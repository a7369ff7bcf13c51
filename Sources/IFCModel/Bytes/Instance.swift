public import IFCSchema

/// An entity instance of a class that the schema knows: where it stands, and nothing of what it says.
public struct Instance: Hashable, Sendable, BitwiseCopyable {
  /// Its name, without `#`.
  public let name: UInt64
  /// The offset of its `#`.
  public let offset: Int
  /// Its place in the index, by which relations know it; of instances with one name the place of the first.
  public let place: UInt32
  /// Its class.
  public let entity: EntityID
}
