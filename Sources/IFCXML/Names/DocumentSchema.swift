import IFCSchema

/// Which release of IFC a document is of, as its first elements tell.
enum DocumentSchema {
  /// The release that a name or a namespace stands for; nil for one of something else.
  ///
  /// `IFC2X3`, `http://www.iai-tech.org/ifcXML/IFC2x3/FINAL`, `http://www.buildingsmart-tech.org/ifcXML/IFC4/Add2`,
  /// `https://standards.buildingsmart.org/IFC/RELEASE/IFC4_3/ADD2/…`.
  static func version(of text: String) -> SchemaVersion? {
    let plain = text.uppercased().filter { $0 != "_" && $0 != "." }
    // The longest names first: one begins with the other.
    let known: [(String, SchemaVersion)] = [("IFC4X3", .ifc4x3), ("IFC43", .ifc4x3), ("IFC2X3", .ifc2x3)]
    if let found = known.first(where: { plain.contains($0.0) }) { return found.1 }
    for other in ["IFC4X1", "IFC4X2", "IFC41", "IFC42", "IFC2X2", "IFC5"] where plain.contains(other) { return nil }
    return plain.contains("IFC4") ? .ifc4 : nil
  }
}
