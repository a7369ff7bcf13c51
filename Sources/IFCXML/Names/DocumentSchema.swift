import IFCSchema

/// Which release of IFC a document is of, as its first elements tell.
struct DocumentSchema {
  /// The release; nil for one that recol does not know.
  let version: SchemaVersion?

  /// The release that a name or a namespace tells; nil for one of something else.
  ///
  /// `IFC2X3`, `http://www.iai-tech.org/ifcXML/IFC2x3/FINAL`, `http://www.buildingsmart-tech.org/ifcXML/IFC4/Add2`,
  /// `https://standards.buildingsmart.org/IFC/RELEASE/IFC4_3/ADD2/…`.
  init?(named text: String) {
    let plain = text.uppercased().filter { $0 != "_" && $0 != "." }
    // The longest names first: one begins with the other.
    let releases: [(name: String, version: SchemaVersion?)] = [
      ("IFC4X3", .ifc4x3), ("IFC43", .ifc4x3), ("IFC2X3", .ifc2x3), ("IFC4X1", nil), ("IFC4X2", nil), ("IFC41", nil),
      ("IFC42", nil), ("IFC2X2", nil), ("IFC5", nil), ("IFC4", .ifc4),
    ]
    for release in releases {
      guard let place = plain.firstRange(of: release.name) else { continue }
      let rest = plain[place.upperBound...].prefix { !$0.isWhitespace }
      version = Self.namesCandidate(rest) ? nil : release.version
      return
    }
    return nil
  }

  /// Whether what stands behind the name of a release makes it a candidate, whose classes differ: `_RC4`, `/RC3`.
  private static func namesCandidate(_ rest: Substring) -> Bool {
    rest.firstMatch(of: /(?:^|[^A-Z])RC[0-9]/) != nil
  }
}
