import Glibc
import IFCSchema
import Part21

/// The property sets that stand for a map conversion where a schema has none: `ePSet_MapConversion` and
/// `ePSet_ProjectedCRS` (buildingSMART Australasia, "User guide for geo-referencing in IFC"). Exporters differ in upper
/// and lower case, and write the numbers as measures, as reals or as texts.
public struct GeoreferenceSets: Sendable {
  /// What a set stands for.
  public enum Kind: String, Sendable {
    case conversion = "epset_mapconversion"
    case system = "epset_projectedcrs"
  }

  /// A set with the name that it has in the file.
  public struct Found: Sendable {
    /// What it stands for.
    public let kind: Kind
    /// The set.
    public let set: PropertySet
    /// Its name as it is written.
    public let name: String
    /// Who has it; nil for a set that nobody has.
    public let owner: Instance?
  }

  private let model: Model
  /// The sets in file order.
  public let found: [Found]

  /// Looks for the sets. O(property sets), of their names' numbers alone; O(relations to them) where there are some.
  public init(_ model: Model) {
    self.model = model
    let table = model.propertySets
    let kinds = table.names.map { Kind(rawValue: $0.lowercased()) }
    guard kinds.contains(where: { $0 != nil }) else {
      found = []
      return
    }
    let owners = table.firstOwners()
    found = (0..<UInt32(table.count)).compactMap { number in
      let set = PropertySet(number: number)
      guard let kind = kinds[table.nameNumber(of: set)] else { return nil }
      return Found(
        kind: kind, set: set, name: table.name(of: set),
        owner: owners[Int(number)].flatMap { model.instance(at: $0) })
    }
  }

  /// The property of a name, in upper and lower case alike; nil where the set has none with a value.
  public func value(_ name: String, in set: PropertySet) -> Scalar? {
    for property in model.properties(of: set) where model.name(of: property).lowercased() == name.lowercased() {
      guard case .single(let value) = model.value(of: property), value.scalar != .none else { return nil }
      return value.scalar
    }
    return nil
  }

  func conversions() -> [MapConversion] {
    let systems = systems()
    return found.compactMap { found in
      guard found.kind == .conversion, let instance = instance(of: found.set) else { return nil }
      let system = systems.first
      let own = ["Eastings", "Northings", "OrthogonalHeight"].map { length($0, in: found.set, map: system?.metres) }
      let abscissa = number("XAxisAbscissa", in: found.set)
      let ordinate = number("XAxisOrdinate", in: found.set)
      return MapConversion(
        instance: instance, carrier: .propertySet, eastings: own[0]?.value, northings: own[1]?.value,
        orthogonalHeight: own[2]?.value,
        rotation: abscissa.flatMap { x in ordinate.map { atan2($0, x) * 180 / .pi } },
        scale: number("Scale", in: found.set), system: system,
        metres: system?.metres == nil && own.contains { $0?.isConverted ?? false } ? 1 : nil)
    }
  }

  func systems() -> [StatedCoordinateSystem] {
    found.compactMap { found in
      guard found.kind == .system, let instance = instance(of: found.set) else { return nil }
      return StatedCoordinateSystem(
        instance: instance, isPropertySet: true, name: text("Name", in: found.set),
        verticalDatum: text("VerticalDatum", in: found.set), metres: unit(in: found.set))
    }
  }

  private func instance(of set: PropertySet) -> Instance? {
    let table = model.propertySets
    return model.reader.instance(
      IndexEntry(offset: table.offset(of: set), code: .init(rawValue: table.entity(of: set).rawValue)))
  }

  /// A length in the unit of the map, in metres where that is not stated: the property's own unit counts
  /// (IfcPropertySingleValue.Unit).
  private func length(
    _ name: String, in set: PropertySet, map metres: Double?
  ) -> (value: Double, isConverted: Bool)? {
    guard let number = number(name, in: set) else { return nil }
    let property = model.properties(of: set).first { model.name(of: $0).lowercased() == name.lowercased() }
    guard let factor = property.flatMap(model.ownLength) else { return (number, false) }
    return (number * factor / (metres ?? 1), true)
  }

  private func number(_ name: String, in set: PropertySet) -> Double? {
    switch value(name, in: set) {
    case .real(let number): number
    case .integer(let number): Double(number)
    case .string(let text): Double(text.filter { !$0.isWhitespace })
    default: nil
    }
  }

  private func text(_ name: String, in set: PropertySet) -> String? {
    guard case .string(let text) = value(name, in: set), text.contains(where: { !$0.isWhitespace }) else {
      return nil
    }
    return text
  }

  /// A unit by its name, which is all that a property can say.
  private func unit(in set: PropertySet) -> Double? { text("MapUnit", in: set).flatMap(MapUnitName.metres) }
}
