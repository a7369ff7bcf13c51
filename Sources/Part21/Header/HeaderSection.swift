/// The header section of an exchange structure (ISO 10303-21, clause 8), decoded.
///
/// Fields that the file leaves out, or writes as `$`, are empty.
public struct HeaderSection: Sendable, Equatable {
  /// FILE_DESCRIPTION: what the file is about; IFC states its view definition here.
  public var description: [String] = []
  /// FILE_DESCRIPTION: `2;1` and the like.
  public var implementationLevel = ""
  /// FILE_NAME.
  public var name = ""
  /// FILE_NAME: when the file was written, as it stands.
  public var timeStamp = ""
  /// FILE_NAME.
  public var author: [String] = []
  /// FILE_NAME.
  public var organization: [String] = []
  /// FILE_NAME: the program that wrote the file.
  public var preprocessorVersion = ""
  /// FILE_NAME: the program that holds the model.
  public var originatingSystem = ""
  /// FILE_NAME.
  public var authorization = ""
  /// FILE_SCHEMA: as written.
  public var schemaIdentifiers: [String] = []

  /// A header that says nothing.
  public init() {}

  /// What stands between the brackets of `ViewDefinition [CoordinationView_V2.0]` in the description; nil for none.
  public var viewDefinition: String? {
    for text in description {
      guard let word = text.range(ofWord: "viewdefinition") else { continue }
      let rest = text[word...]
      guard let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") else { continue }
      return String(rest[rest.index(after: open)..<close])
    }
    return nil
  }

  /// Whether the bytes behind `\X\` are Mac Roman in this file; see ``MacintoshEscapes``.
  public internal(set) var isMacRoman = false

  /// Whether the exporter is ArchiCAD on a Macintosh, of which some releases write Mac Roman bytes through `\X\` escapes.
  public var isMacintosh: Bool {
    let programs = (preprocessorVersion + " " + originatingSystem).lowercased()
    // Other programs for this computer keep to the standard.
    guard programs.contains("archicad") || programs.contains("graphisoft") else { return false }
    return programs.contains("macintosh") || programs.contains("mac os")
  }
}

extension String {
  /// Where a word in small letters stands, whatever the case of the text.
  fileprivate func range(ofWord word: String) -> String.Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].prefix(word.count).lowercased() == word { return at }
      at = index(after: at)
    }
    return nil
  }
}
