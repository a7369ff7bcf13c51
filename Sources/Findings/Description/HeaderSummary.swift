/// The header section of an exchange structure (ISO 10303-21, clause 8), decoded; nil is an omitted value.
public struct HeaderSummary: Sendable, Equatable {

  /// FILE_DESCRIPTION, description.
  public var fileDescription: [String]
  /// FILE_DESCRIPTION, implementation_level: `2;1`.
  public var implementationLevel: String?

  /// FILE_NAME, name.
  public var name: String?
  /// FILE_NAME, time_stamp, as written.
  public var timeStamp: String?
  /// FILE_NAME, author.
  public var author: [String]
  /// FILE_NAME, organization.
  public var organization: [String]
  /// FILE_NAME, preprocessor_version.
  public var preprocessorVersion: String?
  /// FILE_NAME, originating_system.
  public var originatingSystem: String?
  /// FILE_NAME, authorisation.
  public var authorization: String?

  /// FILE_SCHEMA, as written.
  public var schemaIdentifiers: [String]
  /// What `ViewDefinition [ … ]` holds in FILE_DESCRIPTION, where it stands there.
  public var viewDefinition: String?

  /// A header; empty where nothing is given.
  public init(
    fileDescription: [String] = [], implementationLevel: String? = nil, name: String? = nil, timeStamp: String? = nil,
    author: [String] = [], organization: [String] = [], preprocessorVersion: String? = nil,
    originatingSystem: String? = nil, authorization: String? = nil, schemaIdentifiers: [String] = [],
    viewDefinition: String? = nil
  ) {
    self.fileDescription = fileDescription
    self.implementationLevel = implementationLevel
    self.name = name
    self.timeStamp = timeStamp
    self.author = author
    self.organization = organization
    self.preprocessorVersion = preprocessorVersion
    self.originatingSystem = originatingSystem
    self.authorization = authorization
    self.schemaIdentifiers = schemaIdentifiers
    self.viewDefinition = viewDefinition
  }
}
