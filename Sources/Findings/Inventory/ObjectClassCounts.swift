/// How many objects of a class say what maintenance needs.
public struct ObjectClassCounts: Sendable, Equatable {
  /// The class as the schema spells it.
  public var className: String
  /// Occurrences of exactly this class (IfcObject).
  public var objects: Int
  /// Of them with a type object.
  public var typed: Int
  /// In a room or on a storey, directly or as part of what is.
  public var located: Int
  /// With a Name that is neither blank nor a placeholder.
  public var named: Int
  /// With a Tag that is neither blank nor a placeholder.
  public var tagged: Int
  /// With a classification, be it their type's.
  public var classified: Int
  /// With a maker: a property that is called so is filled in, the type's included.
  public var withMaker: Int
  /// With a serial number.
  public var withSerial: Int

  /// Counts of a class.
  public init(
    className: String, objects: Int = 0, typed: Int = 0, located: Int = 0, named: Int = 0, tagged: Int = 0,
    classified: Int = 0, withMaker: Int = 0, withSerial: Int = 0
  ) {
    self.className = className
    self.objects = objects
    self.typed = typed
    self.located = located
    self.named = named
    self.tagged = tagged
    self.classified = classified
    self.withMaker = withMaker
    self.withSerial = withSerial
  }
}
