import IFCSchema

/// What an element below an instance means for its class.
enum AttributeMeaning {
  /// An attribute of the class, by its position.
  case attribute(Int, AttributeType)
  /// What gathers the instances that point here.
  case inverse(InverseAttribute)
  /// What follows from other attributes: nothing is written for it.
  case derived
}

/// What the names of a document mean in its schema; each is looked up once.
struct NameMeanings {
  let schema: Schema

  private struct Place: Hashable {
    let entity: EntityID
    let name: XMLName
  }

  private var entities: [XMLName: EntityID?] = [:]
  private var attributes: [Place: AttributeMeaning?] = [:]
  private var types: [XMLName: AttributeType?] = [:]
  private var keywords: [EntityID: [UInt8]] = [:]

  init(_ schema: Schema) {
    self.schema = schema
  }

  /// The class that a name is one of.
  mutating func entity(_ name: XMLName, _ names: XMLNames) -> EntityID? {
    if let known = entities[name] { return known }
    let found = schema.entity(named: names[name])
    entities[name] = .some(found)
    return found
  }

  /// What an element or attribute means for a class.
  mutating func meaning(_ name: XMLName, of entity: EntityID, _ names: XMLNames) -> AttributeMeaning? {
    let place = Place(entity: entity, name: name)
    if let known = attributes[place] { return known }
    let found = find(names[name], of: entity)
    attributes[place] = .some(found)
    return found
  }

  private func find(_ name: String, of entity: EntityID) -> AttributeMeaning? {
    if let position = schema.position(of: name, in: entity), let found = schema.attribute(at: position, of: entity) {
      return found.isDerived ? .derived : .attribute(position, found.type)
    }
    if let inverse = schema.inverses(of: entity).first(where: { $0.name == name }) { return .inverse(inverse) }
    return schema.derivedAttributes(of: entity).contains(name) ? .derived : nil
  }

  /// The type that an element around a value names: `IfcLabel`, `IfcLabel-wrapper`, `double-wrapper`.
  mutating func type(_ name: XMLName, _ names: XMLNames) -> AttributeType? {
    if let known = types[name] { return known }
    let found = type(spelled: names[name])
    types[name] = .some(found)
    return found
  }

  private func type(spelled text: String) -> AttributeType? {
    let suffix = "-wrapper"
    let isWrapper = text.hasSuffix(suffix)
    let name = isWrapper ? String(text.dropLast(suffix.count)) : text
    if let type = schema.definedType(named: name) { return .defined(type.name) }
    if schema.enumeration(named: name) != nil { return .enumeration(name) }
    // The simple types of XML Schema, which ISO 10303-28 wraps items of lists in.
    switch isWrapper ? name : "" {
    case "double", "decimal", "float": return .simple(.real)
    case "integer", "long", "int": return .simple(.integer)
    case "string", "normalizedString": return .simple(.string)
    case "boolean": return .simple(.boolean)
    case "logical": return .simple(.logical)
    case "hexBinary", "base64Binary": return .simple(.binary)
    default: return nil
    }
  }

  /// The keyword of a class: its name in capital letters.
  mutating func keyword(_ entity: EntityID) -> [UInt8] {
    if let known = keywords[entity] { return known }
    let found = Array(schema.name(of: entity).uppercased().utf8)
    keywords[entity] = found
    return found
  }

  /// What the elements of an aggregate are; nil for a type that is none.
  func element(of type: AttributeType) -> AttributeType? {
    switch type {
    case .aggregate(_, _, let element): element
    case .defined(let name): schema.definedType(named: name).flatMap { element(of: $0.underlying) }
    default: nil
    }
  }

  /// How many elements an aggregate has by its schema; nil where that is not fixed.
  func fixedSize(of type: AttributeType) -> Int? {
    switch type {
    case .aggregate(let kind, let bounds, _):
      guard let upper = bounds.upper else { return nil }
      if kind == .array { return upper - bounds.lower + 1 }
      return upper == bounds.lower ? upper : nil
    case .defined(let name): return schema.definedType(named: name).flatMap { fixedSize(of: $0.underlying) }
    default: return nil
    }
  }

  /// What stands at the bottom of aggregates in aggregates.
  func leaf(of type: AttributeType) -> AttributeType { element(of: type).map(leaf) ?? type }
}
