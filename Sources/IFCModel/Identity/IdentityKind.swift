/// What an object is known by from one delivery of a model to the next, the surest first.
///
/// GlobalIds alone do not suffice: a full export may renew all of them, and some authoring tools mint new ones for an
/// object whose phase changes.
public enum IdentityKind: UInt8, CaseIterable, Sendable, Comparable {
  /// A well-formed GlobalId.
  case globalId
  /// The Tag of an element: the number or mark by which its author knows it.
  case tag
  /// The number of a room: the Name of an IfcSpace (ISO 16739-1, IfcSpace).
  case roomNumber
  /// The serial number that a property states.
  case serialNumber
  /// Class, type, storey and name together.
  case typeStoreyName
  /// Class and what it is part of, or what is part of it.
  case structure
  /// Class and place in the world.
  case placement
  /// Everything that is known of it, and its order among as many in both models of which nothing more can be told.
  case alike

  /// The surer of two is the lesser.
  public static func < (left: IdentityKind, right: IdentityKind) -> Bool { left.rawValue < right.rawValue }
}
