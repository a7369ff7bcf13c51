import IFCSchema

/// Where the standard property sets of a schema have the properties that their names tell apart.
///
/// A name of one word (`Width`, `Status`, `Reference`) means something else in every set; one that is put together of
/// several (`FireRating`, `ThermalTransmittance`) is seldom chosen by chance.
struct StandardPlaces: Sendable {
  /// A standard set that has a property, and who may carry it.
  struct Place: Sendable {
    let set: String
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
  /// The names of all standard sets.
  private let sets: Set<String>

  /// - Parameter ignored: names that are not looked for.
  init(_ schema: Schema, ignored: Set<String>) {
    var places: [String: [Place]] = [:]
    var sets: Set<String> = []
    for template in schema.propertySets where !template.isQuantitySet {
      sets.insert(template.name)
      // Made for elements of concrete, and published for all elements.
      guard !template.name.holds("Concrete") else { continue }
      let families = template.applicableClasses.filter { $0.predefinedType == nil }
        .compactMap { schema.entity(named: $0.entity) }.map(schema.family)
      guard !families.isEmpty else { continue }
      let place = Place(
        set: template.name, families: families, isOfOccurrences: StandardPlaces.isOfOccurrences(template, schema))
      for property in template.properties
      where StandardPlaces.isDistinct(property.name) && !ignored.contains(property.name) {
        places[property.name, default: []].append(place)
      }
    }
    self.places = places.mapValues { $0.sorted { $0.extent < $1.extent } }
    self.sets = sets
    names = places.keys.sorted()
  }

  /// Whether a set is one of the standard.
  func isStandard(_ set: String) -> Bool { sets.contains(set) }

  /// The standard sets that have the property of a name for objects of a class, or for the types of such objects.
  func places(of name: String, for entity: EntityID, in schema: Schema) -> [Place] {
    let classes = [entity] + schema.occurrences(ofType: entity)
    return (places[name] ?? []).filter { place in
      place.families.contains { family in classes.contains { family.contains($0.rawValue) } }
    }
  }

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
