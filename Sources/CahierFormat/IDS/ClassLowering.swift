import IFCSchema
import Requirements

/// Says the classes of a cahier as IDS does: every class by its own name, in capitals.
struct ClassLowering {
  /// One facet for each choice of predefined types; none where the schema has none of the classes.
  private(set) var facets: [EntityFacet?] = []
  /// Names of later schemas that IFC2X3 knows by the type of the object.
  private(set) var laterNames: [String] = []

  init(_ choices: [ClassChoice], without excluded: Set<String>, schema: Schema) {
    var groups: [(types: [String], names: Set<String>)] = []
    for choice in choices {
      var names = Self.names(choice, schema: schema)
      if names.isEmpty, schema.occurrence(forLaterName: choice.name) != nil {
        names = [choice.name.uppercased()]
        laterNames.append(choice.name)
      }
      names.subtract(excluded)
      names = names.filter { Self.isPossible($0, choice.predefinedTypes, in: schema) }
      guard !names.isEmpty else { continue }
      if let same = groups.firstIndex(where: { $0.types == choice.predefinedTypes }) {
        groups[same].names.formUnion(names)
      } else {
        groups.append((choice.predefinedTypes, names))
      }
    }
    facets = groups.map { group in
      EntityFacet(
        name: Self.constraint(group.names.sorted()),
        predefinedType: group.types.isEmpty ? nil : Self.constraint(group.types))
    }
  }

  private static func constraint(_ values: [String]) -> ValueConstraint {
    values.count == 1 ? .simple(values[0]) : .restriction(Restriction(enumeration: values))
  }

  /// The classes with instances that a choice means, in capitals; empty where the schema does not have it.
  static func names(_ choice: ClassChoice, schema: Schema) -> Set<String> {
    guard let entity = schema.entity(named: choice.name) else { return [] }
    let members = choice.isExact ? entity.rawValue...entity.rawValue : schema.family(of: entity)
    let concrete = members.map(EntityID.init(rawValue:)).filter { !schema.isAbstract($0) }
    return Set(concrete.map { schema.name(of: $0).uppercased() })
  }

  /// Whether a schema has the class, and one of the predefined types for it: in IFC2X3 doors have none at all.
  static func isPossible(_ name: String, _ predefinedTypes: [String], in schema: Schema) -> Bool {
    let known: [String]
    if let entity = schema.entity(named: name) {
      known = predefinedTypes.isEmpty ? [] : schema.predefinedTypes(of: entity)
    } else if let later = schema.occurrence(forLaterName: name) {
      known = schema.predefinedTypes(of: later.type)
    } else {
      return false
    }
    // Where types of the user's own are allowed, one may be called anything.
    return predefinedTypes.isEmpty || known.contains("USERDEFINED") || predefinedTypes.contains(where: known.contains)
  }

  /// What a facet of an exception is about.
  static func text(_ facet: Facet) -> String? {
    switch facet {
    case .classes(let choices): choices.map(\.text).joined(separator: ", ")
    case .located(let located): located.locators.first?.text
    default: nil
    }
  }
}
