/// How many objects of a class say something by a property.
public struct PropertyRate: Sendable, Equatable {
  /// As the schema spells it.
  public var className: String
  /// The property set.
  public var set: String
  /// The property.
  public var property: String
  /// Models in which an object has it.
  public var models: Int
  /// All objects of the class.
  public var ofClass: Int
  /// Those that have the property.
  public var objects: Int
  /// Of them with a value that says something.
  public var filled: Int
  /// Of them with a placeholder.
  public var placeholders: Int

  /// A property of a class.
  public init(
    className: String, set: String, property: String, models: Int, ofClass: Int, objects: Int, filled: Int,
    placeholders: Int
  ) {
    (self.className, self.set, self.property, self.models) = (className, set, property, models)
    (self.ofClass, self.objects, self.filled, self.placeholders) = (ofClass, objects, filled, placeholders)
  }
}
