/// What datums are called, and the systems that are built on them.
struct DatumNames: Sendable {
  /// The names, read from their table when a rule first asks for one.
  static let shared = DatumNames()

  // The documentation of IfcProjectedCRS in IFC4X3 names EUREF89, which EPSG does not. People say RGF93, and EPSG
  // RGF93 v1, v2 and v2b.
  private let geodetic = Set(EPSGNames.geodetic.split(separator: " ")).union(["euref89", "rgf93"])
  private let vertical = Set(EPSGNames.vertical.split(separator: " "))

  /// Whether a datum of a kind is called so, in small letters and digits.
  func has(_ name: String, _ kind: DatumKind) -> Bool {
    kind == .geodetic ? geodetic.contains(name[...]) : vertical.contains(name[...])
  }
}
