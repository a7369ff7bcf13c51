import IFCSchema
public import Part21

/// Properties and their values.
extension Model {
  /// The properties of a set, in order, without decoding them.
  public func properties(of set: PropertySet) -> PropertySequence {
    let table = propertySets
    let entity = table.entity(of: set)
    let owner = Instance(name: 0, offset: table.offset(of: set), place: .max, entity: entity)
    return properties(of: owner)
  }

  /// The properties of the instance of a set.
  public func properties(of set: Instance) -> PropertySequence {
    if let position = propertyForms.listPosition(of: set.entity) {
      return PropertySequence(reader, propertyForms, list: reader.parameter(position, of: set))
    }
    // A predefined set: what it has beyond IfcRoot.
    let first = schema.position(of: "Description", in: set.entity).map { $0 + 1 } ?? 4
    return PropertySequence(reader, propertyForms, attributesOf: set, from: first)
  }

  /// Goes over the properties of a set, as ``properties(of:)`` gives them: for those who ask of very many sets, and hold
  /// their table.
  public func forEachProperty(of set: PropertySet, in table: PropertySetTable, _ body: (Property) -> Void) {
    let entity = table.entity(of: set)
    let owner = Instance(name: 0, offset: table.offset(of: set), place: .max, entity: entity)
    guard let position = propertyForms.listPosition(of: entity) else {
      for property in properties(of: owner) { body(property) }
      return
    }
    guard let list = reader.parameter(position, of: owner), list.kind == .list else { return }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    while let item = cursor.next() {
      guard let instance = reader.instance(item) else { continue }
      let form = propertyForms[instance.entity]
      guard form != .unknown else { continue }
      var parameters = reader.parameters(of: instance)
      body(Property(form: form, instance: instance, encodedName: parameters.next(), attribute: 0, value: nil))
    }
  }

  /// The property at a place that a set lists (``ListedProperties``); nil where there is none.
  public func property(at place: UInt32) -> Property? { reader.instance(at: place).flatMap(listedProperty) }

  /// The property that an instance is which a set lists; nil where its class is no property.
  func listedProperty(_ instance: Instance) -> Property? {
    let form = propertyForms[instance.entity]
    guard form != .unknown else { return nil }
    var parameters = reader.parameters(of: instance)
    return Property(form: form, instance: instance, encodedName: parameters.next(), attribute: 0, value: nil)
  }

  /// The name of a property, decoded.
  public func name(of property: Property) -> String {
    if let name = property.encodedName { return structure.string(name) ?? "" }
    return schema.attribute(at: property.attribute, of: property.instance.entity)?.name ?? ""
  }

  /// Whether a property has a name, given in UTF-8; decoded only where it is encoded.
  public func hasName(_ property: Property, _ name: [UInt8]) -> Bool {
    if let encoded = property.encodedName { return reader.isText(encoded, name) }
    return self.name(of: property).utf8.elementsEqual(name)
  }

  /// The value of a property, decoded.
  public func value(of property: Property) -> PropertyValue {
    switch property.form {
    case .single: single(property)
    case .enumerated, .list: several(property)
    case .bounded: bounded(property)
    case .table: table(property)
    case .reference:
      .reference(reader.parameter(3, of: property.instance).flatMap { reader.instance($0) })
    case .complex: .complex(parts(property))
    case .quantity: quantity(property)
    case .attribute: attribute(property)
    case .unknown: .single(TypedValue(type: "", scalar: .none))
    }
  }

  /// The instance of the unit that a property states for itself; nil where the project's counts.
  ///
  /// - Parameter defining: of a table, whether the unit of the defining values is meant.
  public func unit(of property: Property, defining: Bool = false) -> Instance? {
    switch property.form {
    case .single, .list: reader.reference("Unit", of: property.instance)
    case .bounded, .quantity: reader.reference("Unit", of: property.instance)
    case .table: reader.reference(defining ? "DefiningUnit" : "DefinedUnit", of: property.instance)
    case .enumerated:
      reader.reference("EnumerationReference", of: property.instance).flatMap { reader.reference("Unit", of: $0) }
    case .reference, .complex, .attribute, .unknown: nil
    }
  }

  /// The encoded value of a single value, a quantity or an attribute; nil for other forms.
  public func nominalValue(of property: Property) -> Parameter? {
    switch property.form {
    case .single: reader.parameter(2, of: property.instance)
    case .quantity: reader.parameter(3, of: property.instance)
    case .attribute: property.value
    default: nil
    }
  }

  /// The type of a quantity's value in capitals: `IFCLENGTHMEASURE`; empty for other properties.
  public func quantityType(of property: Property) -> String {
    propertyForms.quantityType(of: property.instance.entity)
  }

  /// The type of a value that is written without one, in capitals: the measure of a quantity, the type of an attribute of
  /// a predefined set. Empty for other properties, whose values say their types.
  public func declaredType(of property: Property) -> String {
    guard property.form == .attribute else { return quantityType(of: property) }
    switch schema.attribute(at: property.attribute, of: property.instance.entity)?.type {
    case .defined(let type), .enumeration(let type): return type.uppercased()
    case .simple, .select, .entity, .aggregate, nil: return ""
    }
  }

  private func single(_ property: Property) -> PropertyValue {
    guard let value = reader.parameter(2, of: property.instance) else {
      return .single(TypedValue(type: "", scalar: .none))
    }
    return .single(reader.typedValue(value))
  }

  /// A list without elements is no value.
  private func several(_ property: Property) -> PropertyValue {
    let values = reader.typedValues(reader.parameter(2, of: property.instance))
    if values.isEmpty { return .single(TypedValue(type: "", scalar: .none)) }
    return property.form == .list ? .list(values) : .enumerated(values)
  }

  private func quantity(_ property: Property) -> PropertyValue {
    guard let value = reader.parameter(3, of: property.instance) else {
      return .single(TypedValue(type: "", scalar: .none))
    }
    return .single(reader.typedValue(value, expected: quantityType(of: property)))
  }

  private func attribute(_ property: Property) -> PropertyValue {
    guard let value = property.value else { return .single(TypedValue(type: "", scalar: .none)) }
    switch schema.attribute(at: property.attribute, of: property.instance.entity)?.type {
    case .defined(let type), .enumeration(let type), .select(let type):
      return .single(reader.typedValue(value, expected: type.uppercased()))
    case .entity: return .reference(reader.instance(value))
    case .aggregate, .simple, nil: return .single(reader.typedValue(value))
    }
  }

  private func bounded(_ property: Property) -> PropertyValue {
    var cursor = reader.parameters(of: property.instance)
    cursor.skip(2)
    let upper = value(cursor.next())
    let lower = value(cursor.next())
    cursor.skip(1)
    return .bounded(lower: lower, upper: upper, setPoint: value(cursor.next()))
  }

  private func value(_ parameter: Parameter?) -> TypedValue? {
    guard let parameter else { return nil }
    let value = reader.typedValue(parameter)
    return value.scalar == .none ? nil : value
  }

  private func table(_ property: Property) -> PropertyValue {
    var cursor = reader.parameters(of: property.instance)
    cursor.skip(2)
    let defining = reader.typedValues(cursor.next())
    return .table(defining: defining, defined: reader.typedValues(cursor.next()))
  }

  private func parts(_ property: Property) -> [Property] {
    guard let position = propertyForms.listPosition(of: property.instance.entity) else { return [] }
    return Array(PropertySequence(reader, propertyForms, list: reader.parameter(position, of: property.instance)))
  }
}
