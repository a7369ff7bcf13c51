import IFCModel
import IFCSchema
import Part21

/// What WHERE rules ask of an instance, in the words of EXPRESS: `EXISTS`, `TYPEOF`, `SIZEOF`.
struct WhereReading {
  /// The model, for one thread.
  let model: Model
  private var reader: InstanceReader { model.reader }
  /// Whether the model is one of IFC2X3.
  let isIFC2X3: Bool
  /// The property sets, and what those that are none of quantities list.
  let sets: PropertySetTable
  let listed: ListedProperties
  let quantities: EntityID?
  private let entities: [EntityID?]
  private let setsInOrder: SetsInOrder
  /// The sets and names that were met at the object that is looked at.
  let setsMet: SetsMet
  /// What was found of the names in groups of sets.
  let verdictsOfGroups = GroupVerdicts()
  /// The items of long enumerations that were met.
  let longEnumerations = LongEnumerations()
  /// For each entity, the types that its rules and those of its supertypes ask for; none in IFC2X3.
  let typesAsked: [[[EntityID]]]
  /// Where releases declare rules of which recol knows one code.
  let officialNames: OfficialNames
  /// For each entity, where the ends of a relation stand that must not be one.
  let endsOfRelations: [[(relating: Int, related: Int)]]
  /// By the places of types, an object of each that is no product.
  let typedStrangers: [UInt32: UInt32]
  /// What points at instances.
  let inverses: WhereInverses

  /// - Parameters:
  ///   - typedStrangers: see ``typedStrangers(_:)``, looked up once for all threads.
  ///   - inverses: the same.
  init(_ model: Model, typedStrangers: [UInt32: UInt32], inverses: WhereInverses) {
    self.model = model
    isIFC2X3 = model.schema.version == .ifc2x3
    sets = model.propertySets
    listed = model.listed(.properties)
    quantities = model.schema.entity(named: "IfcElementQuantity")
    entities = WhereEntity.all(in: model.schema)
    setsInOrder = SetsInOrder(sets)
    setsMet = SetsMet(sets)
    typesAsked = model.schema.typesAsked
    officialNames = OfficialNames(model.schema, typesAsked: typesAsked)
    endsOfRelations = WhereReading.ends(in: model.schema)
    self.typedStrangers = typedStrangers
    self.inverses = inverses
  }

  // MARK: Attributes

  /// Whether an attribute has a value (`EXISTS`); false for one that the entity does not have.
  func has(_ attribute: String, _ instance: Instance) -> Bool { value(attribute, instance) != nil }

  /// The word of an enumeration attribute.
  func word(_ attribute: String, _ instance: Instance) -> String? { reader.enumeration(attribute, of: instance) }

  /// The parameter of an attribute that has a value.
  func value(_ attribute: String, _ instance: Instance) -> Parameter? {
    guard let parameter = reader.parameter(attribute, of: instance), parameter.kind != .omitted,
      parameter.kind != .derived
    else { return nil }
    return parameter
  }

  /// The elements of a list attribute.
  func elements(_ attribute: String, _ instance: Instance) -> [Parameter] {
    guard let list = value(attribute, instance), list.kind == .list else { return [] }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    var found: [Parameter] = []
    while let item = cursor.next() { found.append(item) }
    return found
  }

  /// Whether an instance is of an entity (`TYPEOF`); false for one that the schema does not have.
  func isKind(_ instance: Instance, _ entity: WhereEntity) -> Bool {
    reader.isKind(instance, of: entities[entity.rawValue])
  }

  /// The property set that an instance is; nil where it is none. O(1) for those who ask in file order.
  func set(_ instance: Instance) -> PropertySet? { setsInOrder.set(at: instance.offset) }

  // MARK: Verdicts

  /// Fails where none of the attributes has a value.
  func oneOf(_ attributes: [String], _ instance: Instance) -> WhereVerdict {
    WhereVerdict(attributes.contains { has($0, instance) })
  }

  /// Fails where an attribute is USERDEFINED and the one that says more has no value.
  func userDefined(_ attribute: String, _ text: String, _ instance: Instance) -> WhereVerdict {
    guard word(attribute, instance) == "USERDEFINED" else { return .holds }
    return WhereVerdict(has(text, instance), "\(text): $")
  }

  /// Fails where a list of references leads to an instance that must not be in it, and names the first.
  func named(_ attribute: String, _ instance: Instance, _ mustNot: (Instance) -> Bool) -> WhereVerdict {
    for element in elements(attribute, instance) {
      if let object = reader.instance(element), mustNot(object) { return .fails("#\(object.name)") }
    }
    return .holds
  }

  // MARK: Types of values

  /// Fails where two attributes have values with different types.
  func sameType(_ first: String, _ second: String, _ instance: Instance) -> WhereVerdict {
    guard let left = value(first, instance), let right = value(second, instance) else { return .holds }
    return WhereVerdict(type(left) == type(right), "\(type(left)), \(type(right))")
  }

  /// Fails where the values of a list are of several types.
  func oneType(_ attribute: String, _ instance: Instance) -> WhereVerdict {
    let types = elements(attribute, instance).map(type)
    guard let other = types.first(where: { $0 != types[0] }) else { return .holds }
    return .fails("\(types[0]), \(other)")
  }

  /// Fails where two lists differ in length. Where one of them has no value the comparison is UNKNOWN, which is no
  /// fault.
  func sameCount(_ first: String, _ second: String, _ instance: Instance) -> WhereVerdict {
    guard has(first, instance), has(second, instance) else { return .holds }
    let (left, right) = (elements(first, instance).count, elements(second, instance).count)
    return WhereVerdict(left == right, "\(left), \(right)")
  }

  /// The name of the type that a value stands with.
  private func type(_ parameter: Parameter) -> String { reader.bytes.keyword(parameter) ?? "\(parameter.kind)" }
}

/// Finds the property sets at offsets that rise: the next one is looked at first. For one thread.
private final class SetsInOrder {
  private let sets: PropertySetTable
  private var next: UInt32 = 0

  init(_ sets: PropertySetTable) { self.sets = sets }

  func set(at offset: Int) -> PropertySet? {
    let last = PropertySet(number: next == 0 ? 0 : next - 1)
    for guess in [last, PropertySet(number: next)] where Int(guess.number) < sets.count {
      if sets.offset(of: guess) == offset { return found(guess) }
    }
    return sets.set(at: offset).map(found)
  }

  private func found(_ set: PropertySet) -> PropertySet {
    next = set.number + 1
    return set
  }
}
