import IFCSchema
import Requirements

/// Where the standard property sets of a schema have the properties that their names tell apart.
///
/// A name of one word (`Width`, `Status`, `Reference`) means something else in every set; one that is put together of
/// several (`FireRating`, `ThermalTransmittance`) is seldom chosen by chance.
struct StandardPlaces: Sendable {
  /// A standard set that has a property, and who may carry it.
  struct Place: Sendable {
    let set: String
    /// The name of the property.
    let name: String
    let families: [ClosedRange<UInt16>]
    /// How many classes carry it: the fewer, the nearer to each of them.
    var extent: Int { families.reduce(0) { $0 + $1.count } }
    /// Whether only occurrences carry it, and not their types.
    let isOfOccurrences: Bool
  }

  /// Words that are distinct although they are single.
  private static let distinct: Set<String> = ["Manufacturer", "Combustible", "Compartmentation"]

  /// The names that are looked for; their order gives them numbers.
  let names: [String]
  private let places: [String: [Place]]
  /// The names as ``folded(_:)`` makes them: mostly of one name each.
  private let spellings: [String: [String]]
  /// The templates of all standard sets but those of concrete, by name.
  private let templates: [String: PropertySetTemplate]

  /// - Parameter ignored: names that are not looked for.
  init(_ schema: Schema, ignored: Set<String>) {
    var places: [String: [Place]] = [:]
    var templates: [String: PropertySetTemplate] = [:]
    for template in schema.propertySets where !template.isQuantitySet {
      // Made for elements of concrete, and published for all elements.
      guard !StandardPlaces.isOfConcrete(template.name) else { continue }
      templates[template.name] = template
      let families = template.applicableClasses.filter { $0.predefinedType == nil }
        .compactMap { schema.entity(named: $0.entity) }.map(schema.family)
      guard !families.isEmpty else { continue }
      let isOfOccurrences = StandardPlaces.isOfOccurrences(template, schema)
      for property in template.properties
      where StandardPlaces.isDistinct(property.name) && !ignored.contains(property.name) {
        places[property.name, default: []].append(
          Place(set: template.name, name: property.name, families: families, isOfOccurrences: isOfOccurrences))
      }
    }
    self.places = places.mapValues { $0.sorted { $0.extent < $1.extent } }
    self.templates = templates
    names = places.keys.sorted()
    spellings = Dictionary(grouping: names) { StandardPlaces.folded($0) ?? $0 }
  }

  /// A name without blanks and in small letters; nil for one that is not of ASCII letters, digits, underscores and
  /// blanks, as all names of the standard are.
  static func folded(_ name: String) -> String? {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x20: break
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x5F: bytes.append(byte)
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the standard that a name is, or differs from by blanks, capitals and small letters only.
  func names(spelt name: String) -> [String] {
    if places[name] != nil { return [name] }
    return StandardPlaces.folded(name).flatMap { spellings[$0] } ?? []
  }

  /// The standard sets that have the property of a name for objects of a class, or for the types of such objects.
  func places(of name: String, for entity: EntityID, in schema: Schema) -> [Place] {
    let classes = [entity] + schema.occurrences(ofType: entity)
    return names(spelt: name).flatMap { places[$0] ?? [] }.filter { place in
      place.families.contains { family in classes.contains { family.contains($0.rawValue) } }
    }
  }

  /// What the standard says of a property in a set on an object of a class that is none of its places.
  ///
  /// A set of the standard that has the property may be right for a class that the templates forget: one that is above
  /// or below one of theirs, or has one of their types. It is wrong where it lacks the property, or is made for other
  /// classes.
  func isElsewhere(_ name: String, in set: String, on entity: EntityID, in schema: Schema) -> Bool {
    guard let template = templates[set] else { return !StandardPlaces.isOfConcrete(set) }
    guard template.properties.contains(where: { $0.name == name }) else { return true }
    let own = [entity] + schema.occurrences(ofType: entity) + schema.typeEntity(forOccurrence: entity)
    let applicable = template.applicableClasses.compactMap { schema.entity(named: $0.entity) }
    // A set without classes may be carried by anything.
    guard !applicable.isEmpty else { return false }
    return !applicable.contains { one in
      own.contains { schema.isKind($0, of: one) || schema.isKind(one, of: $0) }
    }
  }

  private static func isOfConcrete(_ set: String) -> Bool { set.hasPrefix("Pset_") && set.holds("Concrete") }

  /// The publication of IFC2X3 calls nearly all sets driven by occurrences, those of its types among them: there the
  /// name alone tells.
  private static func isOfOccurrences(_ template: PropertySetTemplate, _ schema: Schema) -> Bool {
    if schema.version == .ifc2x3 { return template.name.hasSuffix("Occurrence") }
    return template.templateType == "PSET_OCCURRENCEDRIVEN"
  }

  /// Whether a name has a capital after a small letter, or is one of the single words that are distinct.
  private static func isDistinct(_ name: String) -> Bool {
    if distinct.contains(name) { return true }
    let bytes = Array(name.utf8)
    return zip(bytes, bytes.dropFirst()).contains { 0x61...0x7A ~= $0 && 0x41...0x5A ~= $1 }
  }
}
