import IFCSchema

/// Where a value stands: on objects of a class, in an attribute or in a property of a set.
struct ValuePlace: Hashable, Sendable {
  var entity: EntityID
  /// The number of the set's name; nil for an attribute.
  var set: Int?
  /// The number of the attribute's or property's name.
  var name: Int
}
