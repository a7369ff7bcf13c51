/// The header section of an exchange structure (ISO 10303-21, clause 8), decoded; nil is an omitted value.
public struct HeaderSummary: Sendable, Equatable {
  // FILE_DESCRIPTION
  public var fileDescription: [String]
  public var implementationLevel: String?
  // FILE_NAME
  public var name: String?
  public var timeStamp: String?
  public var author: [String]
  public var organization: [String]
  public var preprocessorVersion: String?
  public var originatingSystem: String?
  public var authorization: String?
  // FILE_SCHEMA
  public var schemaIdentifiers: [String]
  /// What `ViewDefinition [ … ]` holds in FILE_DESCRIPTION, where it stands there.
  public var viewDefinition: String?

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
