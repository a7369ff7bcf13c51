/// Who may carry a value. An attribute (`Name`, `Tag`) is the object's own unless the carrier is the type; the
/// predefined type is the one that counts for the object, whoever states it.
public enum Carrier: String, Sendable, CaseIterable {
  /// The object itself, its type being no substitute.
  case occurrence
  /// The type of the object.
  case type
  /// Either; what the object says itself wins, even if it is blank.
  case either
  /// Either; or, where neither says anything, each part that the object is made of (IfcRelAggregates), with a value that
  /// is as asked: the roof is an assembly, and its slabs have the material.
  case parts
}
