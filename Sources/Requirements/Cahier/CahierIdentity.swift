/// What a cahier says of itself.
public struct CahierIdentity: Sendable, Equatable {
  /// A short name without blanks: `batiment-fr`.
  public var id: String
  /// What people call it.
  public var title: BilingualText
  /// The version of its content.
  public var version: String?
  /// Who asks: the maître d'ouvrage.
  public var owner: String?
  /// The code of the language in which texts are written that name none: `fr` or `en`.
  public var language: String
  /// The schema versions that models may have, as ``RequirementFile`` names them: `IFC2X3`, `IFC4`, `IFC4X3_ADD2`.
  public var schemaVersions: [String]
  /// The holidays that delays go by; nil where the cahier does not say: those of the whole country.
  public var calendar: HolidayCalendar?
  /// What the cahier is about.
  public var description: BilingualText
  /// Texts, people and tools that the content comes from.
  public var sources: [String]

  /// The names of the schema versions that recol knows, in order.
  public static let allSchemaVersions = ["IFC2X3", "IFC4", "IFC4X3_ADD2"]

  /// An identity.
  public init(
    id: String, title: BilingualText, version: String? = nil, owner: String? = nil, language: String = "fr",
    schemaVersions: [String] = CahierIdentity.allSchemaVersions, calendar: HolidayCalendar? = nil,
    description: BilingualText = BilingualText(), sources: [String] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.owner = owner
    self.language = language
    self.schemaVersions = schemaVersions
    self.calendar = calendar
    self.description = description
    self.sources = sources
  }
}
