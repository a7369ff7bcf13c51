/// What YAML is that is no cahier; the raw values are the words of its problem.
public enum OtherYAML: String, Sendable, CaseIterable {
  /// A layout of sheets.
  case layout
  /// A file of waivers.
  case waivers
  /// A mapping for a table of another program.
  case tableMapping = "table-mapping"
  /// Anything else.
  case unknown

  /// The key that tells it; nil where none does.
  var key: Substring? {
    switch self {
    case .layout: Substring(LayoutKey.layout.rawValue)
    case .waivers: Substring(RootKey.waivers.rawValue)
    case .tableMapping: Substring(TableMappingKey.columns.rawValue)
    case .unknown: nil
    }
  }
}
