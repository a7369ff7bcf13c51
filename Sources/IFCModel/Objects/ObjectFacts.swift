import IFCSchema

/// What a model says of one object.
public struct ObjectFacts: Sendable {
  /// The object.
  public var instance: Instance
  /// The class as the schema spells it.
  public var className: String
  /// GlobalId, as it stands in the file.
  public var globalId: String?
  /// Name.
  public var name: String?
  /// Description.
  public var description: String?
  /// ObjectType, in the words of the author.
  public var objectType: String?
  /// Tag: the number or mark that the author knows it by.
  public var tag: String?
  /// The effective predefined type; nil where neither the class nor the type object has one.
  public var predefinedType: String?
  /// The type object.
  public var type: Instance?
  /// The spatial element that contains the object.
  public var container: Instance?
  /// Property sets and quantity sets, those of the type merged in.
  public var propertySets: [MergedPropertySet]
  /// Names of the materials, each once, in order; the type's where the object has none.
  public var materials: [String]
  /// Its classifications; the type's in systems in which it has none.
  public var classifications: [Classification]
}

extension Model {
  /// The objects that `show` lists, in file order: IfcObject and IfcContext (IfcProject in IFC2X3).
  ///
  /// - Parameter types: whether type objects are listed too.
  public func objects(types: Bool = false) -> InstanceList {
    let families = ["IfcObject", "IfcContext", "IfcProject"] + (types ? ["IfcTypeObject"] : [])
    return reader.instances(ofFamilies: families.compactMap(schema.entity(named:)))
  }

  /// What the model says of an object. O(what it says).
  public func facts(of instance: Instance) -> ObjectFacts {
    ObjectFacts(
      instance: instance,
      className: className(of: instance),
      globalId: string("GlobalId", of: instance),
      name: string("Name", of: instance),
      description: string("Description", of: instance),
      objectType: string("ObjectType", of: instance),
      tag: string("Tag", of: instance),
      predefinedType: predefinedType(of: instance).effective,
      type: typeObject(of: instance),
      container: container(of: instance),
      propertySets: mergedPropertySets(of: instance),
      materials: materials(of: instance).names,
      classifications: classifications(of: instance))
  }
}
