/// How many objects of a class have a property, and how many say something by it.
public struct PropertyFill: Sendable, Equatable {
  /// What stands for the names of a set and a property where a row sums up those that are left out, of a model with
  /// more of them than ``mostRows``.
  public static let rest = "…"
  /// The most rows of one model: those that most objects have. The others are one row for each class, called ``rest``,
  /// in which an object counts once for each property that it has.
  public static let mostRows = 20_000

  /// The class as the schema spells it.
  public var className: String
  /// The name of the property set or quantity set.
  public var set: String
  /// The name of the property or quantity.
  public var property: String
  /// Objects that have it, themselves or by their type; each once, and their own counts.
  public var objects: Int
  /// Of them with a value that is neither blank nor a placeholder.
  public var filled: Int
  /// Of them with a placeholder.
  public var placeholders: Int

  /// A row.
  public init(className: String, set: String, property: String, objects: Int, filled: Int, placeholders: Int) {
    self.className = className
    self.set = set
    self.property = property
    self.objects = objects
    self.filled = filled
    self.placeholders = placeholders
  }
}
