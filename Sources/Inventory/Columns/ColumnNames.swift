import IFCModel
import IFCSchema

/// Numbers for the names of sets and properties, the same for the same text however a file encodes it.
///
/// What sets list is numbered by scope (``ListedProperties``); here the scopes, and the attributes of predefined sets,
/// are one row of numbers: properties first, then quantities, then attributes.
struct ColumnNames: Sendable {
  /// The most different names that are compared as texts. Models have thousands; a file with more of them is written by
  /// a program, and a name that it encodes in two ways counts as two.
  private static let most = 1 << 17

  private let properties: ListedProperties
  private let quantities: ListedProperties
  private let attributes: [String]
  private let sets: [String]
  /// For each text of a scope, the number of its name.
  private let ofProperties: [UInt32]
  private let ofQuantities: [UInt32]
  private let ofAttributes: [String: UInt32]
  private let ofSets: [UInt32]

  /// - Complexity: O(different texts + names of sets).
  init(_ model: Model, _ properties: ListedProperties, _ quantities: ListedProperties) {
    (self.properties, self.quantities) = (properties, quantities)
    var known: [String: UInt32] = [:]
    func number(_ name: String, _ own: UInt32) -> UInt32 {
      if let found = known[name] { return found }
      if known.count < Self.most { known[name] = own }
      return own
    }
    var next: UInt32 = 0
    ofProperties = properties.mapNames { $0 }.map { name in
      defer { next += 1 }
      return name.map { number($0, next) } ?? next
    }
    ofQuantities = quantities.mapNames { $0 }.map { name in
      defer { next += 1 }
      return name.map { number($0, next) } ?? next
    }
    let schema = model.schema
    let family = ["IfcPropertySetDefinition"].compactMap(schema.entity(named:)).flatMap { Array(schema.family(of: $0)) }
    let names = Set(
      family.map(EntityID.init(rawValue:)).flatMap { entity in
        (4..<max(4, schema.parameterCount(of: entity))).compactMap { schema.attribute(at: $0, of: entity)?.name }
      }
    ).sorted()
    attributes = names
    ofAttributes = Dictionary(
      uniqueKeysWithValues: names.map { name in
        defer { next += 1 }
        return (name, number(name, next))
      })
    let sets = model.propertySets.names
    var knownSets: [String: UInt32] = [:]
    ofSets = sets.indices.map { place in
      let own = UInt32(place)
      if let found = knownSets[sets[place]] { return found }
      if knownSets.count < Self.most { knownSets[sets[place]] = own }
      return own
    }
    self.sets = sets
  }

  /// The number of the name of a set, by its number in ``PropertySetTable/names``.
  @inline(__always)
  func set(_ nameNumber: Int) -> UInt32 { ofSets[nameNumber] }

  /// The number of a name that sets list; that of no name where it is no text.
  @inline(__always)
  func property(_ text: UInt32) -> UInt32 { Int(text) < ofProperties.count ? ofProperties[Int(text)] : .max }

  /// The number of the name of a quantity.
  @inline(__always)
  func quantity(_ text: UInt32) -> UInt32 { Int(text) < ofQuantities.count ? ofQuantities[Int(text)] : .max }

  /// The number of the name of an attribute of a predefined set.
  func attribute(_ name: String) -> UInt32 { ofAttributes[name] ?? .max }

  /// The name of a set, by the number that ``set(_:)`` gives.
  func setName(_ number: UInt32) -> String { sets[Int(number)] }

  /// The name of a property; empty for none.
  func name(_ number: UInt32) -> String {
    let number = Int(number)
    if number < ofProperties.count { return properties.text(UInt32(number)) }
    if number < ofProperties.count + ofQuantities.count {
      return quantities.text(UInt32(number - ofProperties.count))
    }
    let place = number - ofProperties.count - ofQuantities.count
    return place < attributes.count ? attributes[place] : ""
  }
}
