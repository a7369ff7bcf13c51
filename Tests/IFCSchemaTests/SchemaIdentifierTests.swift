import IFCSchema
import Testing

@Suite("Schema identifiers")
struct SchemaIdentifierTests {
  @Test(
    "the name itself is exact",
    arguments: [("IFC2X3", SchemaVersion.ifc2x3), ("IFC4", .ifc4), ("IFC4X3_ADD2", .ifc4x3)])
  func names(identifier: String, version: SchemaVersion) {
    #expect(SchemaVersion.identify(identifier)?.version == version)
    #expect(SchemaVersion.identify(identifier)?.isExact == true)
    #expect(version.name == identifier)
  }

  @Test(
    "what files carry instead of the name is an alias",
    arguments: [
      ("IFC2X3_TC1", SchemaVersion.ifc2x3), ("IFC2X3_FINAL", .ifc2x3), ("ifc2x3", .ifc2x3), (" IFC2X3 ", .ifc2x3),
      ("Ifc4", .ifc4), ("IFC4_ADD1", .ifc4), ("IFC4_ADD2", .ifc4), ("IFC4_ADD2_TC1", .ifc4), ("IFC4 ADD2 TC1", .ifc4),
      ("IFC4 { 1 0 10303 1 }", .ifc4), ("IFC4X3", .ifc4x3), ("IFC4X3_TC1", .ifc4x3), ("IFC4X3_ADD1", .ifc4x3),
      ("ifc4x3_add2", .ifc4x3), ("\tIFC4\r\n", .ifc4),
    ])
  func aliases(identifier: String, version: SchemaVersion) {
    #expect(SchemaVersion.identify(identifier)?.version == version)
    #expect(SchemaVersion.identify(identifier)?.isExact == false)
  }

  @Test(
    "a schema whose classes differ is not known",
    arguments: [
      "IFC4X3_RC1", "IFC4X3_RC2", "IFC4X3_RC3", "IFC4X3_RC4", "IFC4X1", "IFC4X2", "IFC2X2_FINAL", "IFC2X2",
      "IFC2X_FINAL",
      "IFC20_LONGFORM", "IFC5", "AP214", "CONFIG_CONTROL_DESIGN", "", " ", "{", "IFC4X", "XIFC4", "IFC4_ADD2_TC1_X",
      "IFC\u{FF14}", "\u{0}IFC4",
    ])
  func unknown(identifier: String) {
    #expect(SchemaVersion.identify(identifier) == nil)
  }
}
