/// How an object is named in reports.
public struct ObjectDescription: Sendable, Equatable {
  /// The class as the schema spells it: `IfcWallStandardCase`.
  public var className: String
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Name.
  public var name: String?
  /// Tag.
  public var tag: String?

  /// A description; what the file does not say is nil.
  public init(
    className: String, globalId: String? = nil, name: String? = nil, tag: String? = nil
  ) {
    self.className = className
    self.globalId = globalId
    self.name = name
    self.tag = tag
  }
}

/// Where an object stands, and what it is an occurrence of.
public struct ObjectPlace: Sendable, Equatable {
  /// Name of the type object.
  public var typeName: String?
  /// Name of the storey that the object stands in.
  public var storey: String?

  /// A place; what the file does not say is nil.
  public init(typeName: String? = nil, storey: String? = nil) {
    self.typeName = typeName
    self.storey = storey
  }
}
