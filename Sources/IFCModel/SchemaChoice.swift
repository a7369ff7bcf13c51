public import IFCSchema
public import Part21

/// Which schema an exchange structure is read by, and what is to be said of how its header names it.
public struct SchemaChoice: Sendable, Equatable {
  /// What is out of the ordinary. Raw values as in reports.
  public enum Oddity: String, Sendable, Equatable {
    /// FILE_SCHEMA spells a known schema in another way.
    case alias = "schema-alias"
    /// FILE_SCHEMA names several schemas; the first that is known counts.
    case several = "several-schemas"
    /// FILE_SCHEMA names no schema that recol knows.
    case unknown = "schema-unknown"
    /// FILE_SCHEMA names nothing.
    case missing = "schema-missing"
  }

  /// The schema; nil where recol knows none of those that are named.
  public let version: SchemaVersion?
  /// The identifier that counts, as written; empty where there is none.
  public let identifier: String
  /// What is to be said.
  public let oddities: [Oddity]

  /// The choice for a header.
  public init(_ header: HeaderSection) {
    let written = header.schemaIdentifiers.filter { !$0.isEmpty }
    var oddities: [Oddity] = written.count > 1 ? [.several] : []
    for identifier in written {
      guard let (version, isExact) = SchemaVersion.identify(identifier) else { continue }
      if !isExact { oddities.append(.alias) }
      self.version = version
      self.identifier = identifier
      self.oddities = oddities
      return
    }
    version = nil
    identifier = written.first ?? ""
    self.oddities = [written.isEmpty ? .missing : .unknown]
  }
}
