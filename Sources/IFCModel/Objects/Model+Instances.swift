public import IFCSchema
public import Part21

/// Instances and their attributes, as ``InstanceReader`` reads them.
extension Model {
  /// The instance of a name; nil where there is none, its class is unknown, or the model does not keep it.
  public func instance(named name: UInt64) -> Instance? { reader.instance(named: name) }

  /// The instance at a place that came out of a relation.
  public func instance(at place: UInt32) -> Instance? { reader.instance(at: place) }

  /// Has memory deliver the beginning of the instance at a place, for one who goes over places that lie apart and knows
  /// which come next.
  public func bringNear(_ place: UInt32) { reader.bringNear(place) }

  /// The class of the instance at a place; nil where the schema does not have it. Costs no look at the bytes.
  public func entity(at place: UInt32) -> EntityID? { reader.entity(structure.code(at: Int(place))) }

  /// The instances of a class by its name and of its subtypes, in file order.
  public func instances(of name: String) -> InstanceList { reader.instances(of: name) }

  /// The instances of exactly these classes, in file order.
  public func instances(ofExactly entities: [EntityID]) -> InstanceList { reader.instances(ofExactly: entities) }

  /// The instances of classes and their subtypes, in file order.
  public func instances(ofFamilies families: [EntityID]) -> InstanceList {
    reader.instances(ofFamilies: families)
  }

  /// The class of an instance as the schema spells it: `IfcWallStandardCase`.
  public func className(of instance: Instance) -> String { schema.name(of: instance.entity) }

  /// The parameter at a position; nil where the instance has no so many.
  public func parameter(_ position: Int, of instance: Instance) -> Parameter? {
    reader.parameter(position, of: instance)
  }

  /// The decoded text of a string attribute; nil where it has no value, is no string, or the class does not have it.
  public func string(_ attribute: String, of instance: Instance) -> String? {
    reader.string(attribute, of: instance)
  }

  /// The value of any attribute, decoded by its type in the schema; nil where the class does not have it.
  public func scalar(_ attribute: String, of instance: Instance) -> Scalar? {
    guard let position = schema.position(of: attribute, in: instance.entity),
      let parameter = reader.parameter(position, of: instance)
    else { return nil }
    return reader.scalar(parameter, type: expectedType(at: position, of: instance.entity))
  }

  /// The name of the type that an attribute's values have, `IFCLABEL`; empty for instances and aggregates of them.
  public func expectedType(at position: Int, of entity: EntityID) -> String {
    var type = schema.attribute(at: position, of: entity)?.type
    while case .aggregate(_, _, let element)? = type { type = element }
    switch type {
    case .defined(let name), .enumeration(let name): return name.uppercased()
    case .simple(let simple):
      switch simple {
      case .real, .number: return "IFCREAL"
      case .boolean: return "IFCBOOLEAN"
      case .logical: return "IFCLOGICAL"
      case .integer: return "IFCINTEGER"
      case .string, .binary: return ""
      }
    case .select, .entity, .aggregate, nil: return ""
    }
  }
}
