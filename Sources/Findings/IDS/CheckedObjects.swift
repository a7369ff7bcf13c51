/// Says which objects specifications apply to and what the model says of them, for reports that list what passed, too.
///
/// Nothing of it is kept by a check: it is asked again when such a report is written.
public protocol CheckedObjects: Sendable {
  /// The names of the instances that a specification applies to, in file order.
  ///
  /// - Parameter specification: its position in the list of the model.
  /// - Complexity: O(candidates × facets).
  func applicable(specification: Int) -> [UInt64]

  /// What the model says of an instance; nil where it has none of that name.
  func object(_ instance: UInt64) -> CheckedObject?
}

/// An object with its text in the exchange structure.
public struct CheckedObject: Sendable, Equatable {
  /// The name of the instance, without `#`.
  public var instance: UInt64
  /// The instance as text: `#45=IfcWall('2O2Fr$t4X7Zf8NOew3FLKI',#7,'Mur',$)`, strings decoded.
  public var text: String
  /// Its type object as text; a type object is its own.
  public var typeText: String?
  /// The class as the schema spells it.
  public var className: String
  /// The predefined type that counts.
  public var predefinedType: String?
  /// Name, Description, GlobalId and Tag; nil where there is none.
  public var name, description, globalId, tag: String?

  /// An object.
  public init(
    instance: UInt64, text: String, typeText: String?, className: String, predefinedType: String?, name: String?,
    description: String?, globalId: String?, tag: String?
  ) {
    self.instance = instance
    self.text = text
    self.typeText = typeText
    self.className = className
    self.predefinedType = predefinedType
    (self.name, self.description, self.globalId, self.tag) = (name, description, globalId, tag)
  }
}
