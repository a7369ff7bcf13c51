/// What the model says of one object (a line of `recol show`).
public struct ObjectRecord: Sendable, Equatable {
  /// Name of the instance, without `#`.
  public var instance: UInt64
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// The class as the schema spells it.
  public var className: String
  /// Its name.
  public var name: String?
  /// Its description.
  public var description: String?
  /// The user's own type, in words.
  public var objectType: String?
  /// Its tag.
  public var tag: String?
  /// The effective predefined type; nil where the class has none.
  public var predefinedType: String?
  /// The type object.
  public var type: TypeReference?
  /// GlobalId of the spatial element that contains the object; nil for spatial elements.
  public var container: String?
  /// The name of that element.
  public var containerName: String?
  /// The other attributes of the class that have a value, in the order of the schema: LongName, Elevation, OverallWidth.
  /// Owner history, placement and shape are none of them.
  public var attributes: [PropertyRecord]
  /// Property sets and quantity sets, those of the type merged in.
  public var propertySets: [PropertySetRecord]
  /// Names of the materials, each once, in order.
  public var materials: [String]
  /// Its classifications, in order.
  public var classifications: [ClassificationRecord]

  /// A record; what the model does not say is nil or empty.
  public init(
    instance: UInt64, globalId: String?, className: String, name: String? = nil, description: String? = nil,
    objectType: String? = nil, tag: String? = nil, predefinedType: String? = nil, type: TypeReference? = nil,
    container: String? = nil, containerName: String? = nil, attributes: [PropertyRecord] = [],
    propertySets: [PropertySetRecord] = [], materials: [String] = [],
    classifications: [ClassificationRecord] = []
  ) {
    self.instance = instance
    self.globalId = globalId
    self.className = className
    self.name = name
    self.description = description
    self.objectType = objectType
    self.tag = tag
    self.predefinedType = predefinedType
    self.type = type
    self.container = container
    self.containerName = containerName
    self.attributes = attributes
    self.propertySets = propertySets
    self.materials = materials
    self.classifications = classifications
  }
}

/// A type object, as an occurrence refers to it.
public struct TypeReference: Sendable, Equatable {
  /// GlobalId of the type object.
  public var globalId: String?
  /// Class of the type object as the schema spells it.
  public var className: String

  /// A record; what the model does not say is nil or empty.
  public init(globalId: String?, className: String) {
    self.globalId = globalId
    self.className = className
  }
}

/// A property set or quantity set: its name and its properties in order.
public struct PropertySetRecord: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Its properties, in order.
  public var properties: [PropertyRecord]

  /// A record; what the model does not say is nil or empty.
  public init(name: String, properties: [PropertyRecord]) {
    self.name = name
    self.properties = properties
  }
}

/// A property or quantity: its name and its value.
public struct PropertyRecord: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Its value.
  public var value: RecordValue

  /// A record; what the model does not say is nil or empty.
  public init(name: String, value: RecordValue) {
    self.name = name
    self.value = value
  }
}

/// A classification of an object: the system, and the reference in it where there is one.
public struct ClassificationRecord: Sendable, Equatable {
  /// Name of the classification system.
  public var system: String?
  /// The code in the system; nil where the system alone is attached.
  public var identification: String?
  /// Its name.
  public var name: String?

  /// A record; what the model does not say is nil or empty.
  public init(system: String?, identification: String?, name: String?) {
    self.system = system
    self.identification = identification
    self.name = name
  }
}
