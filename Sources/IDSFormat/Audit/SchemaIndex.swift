import IFCSchema

/// What the audit asks a schema again and again, gathered once.
///
/// It is made for one audit and used by one thread.
final class SchemaIndex {
  let schema: Schema
  private var nearestOf: [String: String] = [:]

  init(_ schema: Schema) { self.schema = schema }

  /// The classes that can have instances, with their names in upper case.
  private(set) lazy var classes: [(entity: EntityID, name: String)] = schema.entities
    .filter { !schema.isAbstract($0) }.map { ($0, schema.name(of: $0).uppercased()) }

  /// The attributes that instances of any class have, one for each name and type.
  private(set) lazy var attributes: [Attribute] = distinct(classes.flatMap { schema.attributes(of: $0.entity) })

  /// The names of all attributes, sorted.
  private(set) lazy var attributeNames: [String] = Set(attributes.map(\.name)).sorted()

  /// The names of the attributes that are computed in some class.
  private(set) lazy var derivedNames = Set(classes.flatMap { schema.derivedAttributes(of: $0.entity) })

  /// So many wrong names are held against the right ones: a file that has more is made of mistakes.
  private static let mostProposals = 5_000

  /// The names of the inverse attributes of any class.
  private(set) lazy var inverseNames = Set(classes.flatMap { schema.inverseAttributes(of: $0.entity) })

  /// The data types that values can have, in upper case.
  private(set) lazy var dataTypes: [String] = (schema.definedTypeNames + schema.enumerationNames)
    .filter { PlainType.base(ofType: $0, in: schema) != nil }.map { $0.uppercased() }

  /// The names of the standard sets.
  private(set) lazy var propertySetNames: [String] = schema.propertySetNames

  /// The nearest right name to a wrong one in a list that has a name itself; empty where nothing is near.
  ///
  /// - Complexity: one walk over the candidates for each different wrong name, of which only the first ones get a
  ///   proposal: most of those after them are counted, and not listed.
  func nearest(to name: String, in list: String, _ candidates: @autoclosure () -> [String]) -> String {
    let key = "\(list) \(name)"
    if let known = nearestOf[key] { return known }
    guard nearestOf.count < Self.mostProposals else { return "" }
    let nearest = NearestName.nearest(to: name, in: candidates()) ?? ""
    nearestOf[key] = nearest
    return nearest
  }

  /// One of each name and type, without what is derived.
  func distinct(_ attributes: [Attribute]) -> [Attribute] {
    var types: [String: [AttributeType]] = [:]
    return attributes.filter { attribute in
      if attribute.isDerived || types[attribute.name]?.contains(attribute.type) == true { return false }
      types[attribute.name, default: []].append(attribute.type)
      return true
    }
  }
}
