/// From the text of FILE_SCHEMA to a release.
extension SchemaVersion {
  /// Identifiers that files carry besides the name, for releases whose instances are written in the same way.
  ///
  /// `IFC2X3_FINAL` and the TC and ADD forms are what exporters have written over the years. Not here, because their
  /// classes or parameters differ: IFC2X2_FINAL and older, IFC4X1, IFC4X2, and the candidates IFC4_RC…, IFC4X3_RC1 to
  /// IFC4X3_RC4.
  private var aliases: [String] {
    switch self {
    case .ifc2x3: ["IFC2X3_TC1", "IFC2X3_FINAL"]
    case .ifc4: ["IFC4_TC1", "IFC4_ADD1", "IFC4_ADD1_TC1", "IFC4_ADD2", "IFC4_ADD2_TC1", "IFC4_FINAL"]
    case .ifc4x3: ["IFC4X3", "IFC4X3_TC1", "IFC4X3_ADD1", "IFC4X3_FINAL"]
    }
  }

  /// The release that a schema identifier names; nil for one that recol does not know.
  ///
  /// Read with tolerance: lower case, blanks around, a blank for `_` (`IFC4 ADD2 TC1`), and the object identifier that
  /// ISO 10303-21, 8.2 lets follow the name (`IFC4 { 1 0 10303 … }`).
  /// - Returns: `isExact` only for the name itself, letter by letter.
  public static func identify(_ identifier: String) -> (version: SchemaVersion, isExact: Bool)? {
    if let version = allCases.first(where: { $0.name == identifier }) { return (version, true) }
    let words = identifier.utf8.prefix { $0 != UInt8(ascii: "{") }
      .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") || (9...13).contains($0) }
    let plain = String(decoding: words.joined(separator: "_".utf8).map(upperCase), as: UTF8.self)
    let version = allCases.first { $0.name == plain || $0.aliases.contains(plain) }
    return version.map { ($0, false) }
  }
}
