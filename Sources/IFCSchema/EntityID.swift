/// An entity (a class) of one schema, by its position in a walk of the class tree that goes down before it goes on.
///
/// The subtypes of an entity therefore follow it without a gap, and "is a kind of" is a comparison of numbers. An
/// identifier means something only together with the ``Schema`` that gave it: the three schemas number on their own.
public struct EntityID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Position from 0 on, below ``Schema/entityCount``.
  public let rawValue: UInt16

  /// The entity at a position, such as one out of ``Schema/family(of:)``.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Whether an entity comes first in the walk.
  public static func < (left: EntityID, right: EntityID) -> Bool { left.rawValue < right.rawValue }
}
