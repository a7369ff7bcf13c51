public import IFCSchema

/// The units of a project, by unit type.
public struct UnitTable: Sendable {
  /// All units, in the order of the file.
  public let units: [Unit]
  private let byKind: [String: Int]

  init(_ units: [Unit]) {
    self.units = units
    byKind = Dictionary(units.enumerated().map { ($1.kind, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The unit of a unit type, `LENGTHUNIT`; of several the first. Nil where the project states none.
  public func unit(ofKind kind: String) -> Unit? { byKind[kind].map { units[$0] } }

  /// The unit that values of a defined type are expressed in, `IFCLENGTHMEASURE`; nil where the type has no unit, or
  /// the project states none for it.
  public func unit(ofType type: String, in schema: Schema) -> Unit? {
    schema.measure(named: type).flatMap { unit(ofKind: $0.unit) }
  }
}
