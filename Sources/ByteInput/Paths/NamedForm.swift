/// What a file calls itself by the end of its name.
public enum NamedForm: Sendable, Equatable {
  /// `.ifc` or `.ifcxml`.
  case model
  /// `.ifczip`: an archive that is said to hold one model.
  case packedModel
  /// `.ifc.gz` and the like: a model that nobody reads before it is unpacked.
  case compressedModel
  /// `.zip`.
  case archive
  /// A document that is an archive by its bytes, such as `.xlsx`, in which no model is looked for.
  case document

  /// - Parameter name: a path, or its last component; letters may be capitals. Nil where it ends in nothing known.
  /// - Complexity: O(1).
  public init?(_ name: some BidirectionalCollection<UInt8>) {
    for (ending, form) in NamedForm.endings where name.count > ending.count {
      if zip(name.suffix(ending.count), ending).allSatisfy({ $0.asciiUpper == $1 }) {
        self = form
        return
      }
    }
    return nil
  }

  /// Whether whoever chose the name says that there is a model.
  public var isModel: Bool { self == .model || self == .packedModel || self == .compressedModel }

  private static let endings: [([UInt8], NamedForm)] =
    [(".IFC", .model), (".IFCXML", .model), (".IFCZIP", .packedModel), (".ZIP", .archive)].map { (Array($0.utf8), $1) }
    + ["IFC", "IFCXML", "IFCZIP"].flatMap { form in
      ["GZ", "BZ2", "XZ", "ZST", "7Z", "RAR"].map { (Array(".\(form).\($0)".utf8), .compressedModel) }
    }
    + [
      "DOCX", "DOCM", "DOTX", "XLSX", "XLSM", "XLTX", "PPTX", "PPTM", "ODT", "ODS", "ODP", "EPUB", "JAR", "APK",
    ].map { (Array(".\($0)".utf8), .document) }
}
