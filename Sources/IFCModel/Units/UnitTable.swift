public import IFCSchema

/// The units of a project, one for each unit type.
public struct UnitTable: Sendable {
  /// The units in the order of the file. Of several with one unit type, which ISO 16739-1 does not allow
  /// (IfcUnitAssignment, WR01), the first counts.
  public let units: [Unit]
  /// The units that do not count, since one of their unit type stands before them.
  public let repeated: [Unit]
  private let byKind: [String: Int]

  init(_ all: [Unit]) {
    var units: [Unit] = []
    var repeated: [Unit] = []
    var byKind: [String: Int] = [:]
    for unit in all {
      if let first = byKind[unit.kind] {
        // One that the list names twice is one: the list is a set.
        if units[first].instance.name != unit.instance.name { repeated.append(unit) }
      } else {
        byKind[unit.kind] = units.count
        units.append(unit)
      }
    }
    self.units = units
    self.repeated = repeated
    self.byKind = byKind
  }

  /// The unit of a unit type, `LENGTHUNIT`; nil where the project states none.
  public func unit(ofKind kind: String) -> Unit? { byKind[kind].map { units[$0] } }

  /// The unit that values of a defined type are expressed in, `IFCLENGTHMEASURE`; nil where the type has no unit, or
  /// the project states none for it.
  public func unit(ofType type: String, in schema: Schema) -> Unit? {
    schema.measure(named: type).flatMap { unit(ofKind: $0.unit) }
  }
}
