extension ContentKind {
  /// How many bytes tell most files; where they do not, the first 64 KiB do.
  public static let firstLook = 4096

  /// The forms of models that recol reads.
  public static let models: Set<ContentKind> = [.exchangeStructure, .ifcXML]

  /// Whether content of this kind is a model, by its first bytes.
  ///
  /// Other applications of ISO 10303 write exchange structures, too: mechanical parts, printed circuits.
  public func isModel(_ view: ByteView) -> Bool {
    switch self {
    case .ifcXML: true
    case .exchangeStructure:
      view[0..<min(view.count, ContentKind.beginning)].contains("IFC")
        || ContentKind.behindComments(view)?.contains("IFC") == true
    default: false
    }
  }

  /// Whether nothing that follows the first bytes can make it another kind.
  public var isSettled: Bool {
    switch self {
    case .zip, .gzip, .pdf, .picture, .native, .otherArchive, .sqlite: true
    // The root of XML in UTF-16 may lie further on.
    case .utf16, .exchangeStructure, .ids, .ifcXML, .xml, .json, .unknown: false
    }
  }
}
