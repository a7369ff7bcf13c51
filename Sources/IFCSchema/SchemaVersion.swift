/// A release of the IFC schema that recol knows.
public enum SchemaVersion: UInt8, Sendable, CaseIterable {
  /// IFC 2x3 TC1 (2.3.0.1).
  case ifc2x3
  /// IFC4 ADD2 TC1 (4.0.2.1).
  case ifc4
  /// IFC4.3 ADD2 (4.3.2.0).
  case ifc4x3

  /// The name that FILE_SCHEMA and IDS use: `IFC2X3`, `IFC4`, `IFC4X3_ADD2`.
  public var name: String {
    switch self {
    case .ifc2x3: "IFC2X3"
    case .ifc4: "IFC4"
    case .ifc4x3: "IFC4X3_ADD2"
    }
  }
}
