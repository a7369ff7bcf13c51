import IFCSchema
import Requirements

/// The entities of one schema that a class name, or a constraint on class names, means.
///
/// In an IDS a class means itself and not its subtypes (IDS `entity-facet.md`, "Inheritance"). In IFC2X3 names of later
/// schemas mean an occurrence whose type is of a certain class: `IFCAIRTERMINAL` is an IfcFlowTerminal typed by an
/// IfcAirTerminalType (IDS `ifc2x3-occurrence-type-mapping-table.md`).
struct ClassSet: Sendable {
  /// For each entity, whether it is meant as it stands.
  private var isMeant: [Bool]
  /// Entities that are meant only where their type is of one of some classes: occurrence, then types.
  private var meantByType: [EntityID: [EntityID]] = [:]
  /// Names that the constraint lists and the schema does not have.
  private(set) var unknownNames: [String] = []

  init(_ name: ValueConstraint, schema: Schema) {
    isMeant = [Bool](repeating: false, count: schema.entityCount)
    let matcher = ValueMatcher(name)
    if let listed = name.listedValues {
      for value in listed { add(value, schema: schema) }
    } else {
      for entity in schema.entities where matcher.matches(text: schema.name(of: entity).uppercased()) {
        isMeant[Int(entity.rawValue)] = true
      }
      for name in schema.laterNames where matcher.matches(text: name.uppercased()) { addLater(name, schema: schema) }
    }
  }

  /// The class that a cahier chooses, with its subtypes unless it says `exactly`.
  init(_ choice: ClassChoice, schema: Schema) {
    isMeant = [Bool](repeating: false, count: schema.entityCount)
    if let entity = schema.entity(named: choice.name) {
      let members = choice.isExact ? entity.rawValue...entity.rawValue : schema.family(of: entity)
      for member in members { isMeant[Int(member)] = true }
    } else if !addLater(choice.name, schema: schema) {
      unknownNames.append(choice.name)
    }
  }

  /// Names in IDS are in capitals; another spelling is no class (test case `entities_must_be_specified_as_uppercase…`).
  private mutating func add(_ name: String, schema: Schema) {
    guard name == name.uppercased() else {
      unknownNames.append(name)
      return
    }
    if let entity = schema.entity(named: name) {
      isMeant[Int(entity.rawValue)] = true
    } else if !addLater(name, schema: schema) {
      unknownNames.append(name)
    }
  }

  @discardableResult
  private mutating func addLater(_ name: String, schema: Schema) -> Bool {
    guard let (occurrence, type) = schema.occurrence(forLaterName: name) else { return false }
    meantByType[occurrence, default: []].append(type)
    return true
  }

  /// Whether no entity of the schema can be meant.
  var isEmpty: Bool { meantByType.isEmpty && !isMeant.contains(true) }

  /// All entities that instances must be of to come into question.
  var candidates: Set<EntityID> {
    var found = Set(meantByType.keys)
    for (place, meant) in isMeant.enumerated() where meant { found.insert(EntityID(rawValue: UInt16(place))) }
    return found
  }

  /// Whether an entity is meant whatever its type.
  func contains(_ entity: EntityID) -> Bool { isMeant[Int(entity.rawValue)] }

  /// The classes of which its type must be, for an entity that is meant only by its type.
  func types(for entity: EntityID) -> [EntityID] { meantByType.isEmpty ? [] : meantByType[entity] ?? [] }
}
