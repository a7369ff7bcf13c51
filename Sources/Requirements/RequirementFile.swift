/// One file of requirements, whatever its format: what it says of itself, and its specifications in file order.
///
/// The words are those of buildingSMART IDS 1.0 (`ids.xsd`); a cahier des charges is read into the same model.
public struct RequirementFile: Sendable {
  /// What kind of file the requirements were read from; the raw value is what reports write.
  public enum Kind: String, Sendable {
    /// buildingSMART IDS.
    case ids
    /// A cahier des charges.
    case cahier
  }

  /// Where the file was read from, as it was given; nil for a file that was made in memory.
  public var path: String?
  /// What kind of file it is.
  public var kind: Kind
  /// The version of the format as the file declares it: `1.0`, `0.9.7`; nil where it declares none.
  public var formatVersion: String?
  /// What the file says of itself.
  public var information: Information
  /// The specifications, in file order.
  public var specifications: [Specification]
  /// The disciplines that a cahier tells by the names of files; an IDS has none.
  public var disciplines: [Discipline]
  /// What an IDS explains inside of restrictions (`xs:documentation`), with the id of the specification: it changes no
  /// result.
  public var documentation: [(specification: String, text: String)] = []

  /// The title of the file (`info/title`).
  public var title: String { information.title }

  /// A file with these specifications.
  public init(
    path: String? = nil, kind: Kind = .ids, formatVersion: String? = nil, information: Information,
    specifications: [Specification], disciplines: [Discipline] = []
  ) {
    self.path = path
    self.kind = kind
    self.formatVersion = formatVersion
    self.information = information
    self.specifications = specifications
    self.disciplines = disciplines
  }

  /// The `info` element of an IDS: metadata that changes no result.
  public struct Information: Sendable {
    /// The name of the file for people.
    public var title: String
    /// Who holds the rights.
    public var copyright: String?
    /// The version of the content, free text.
    public var version: String?
    /// What the file is about.
    public var description: String?
    /// An e-mail address.
    public var author: String?
    /// A date, `YYYY-MM-DD`.
    public var date: String?
    /// What the data will be used for.
    public var purpose: String?
    /// The stage of the project that the requirements belong to.
    public var milestone: String?

    /// Metadata with at least a title.
    public init(
      title: String, copyright: String? = nil, version: String? = nil, description: String? = nil,
      author: String? = nil, date: String? = nil, purpose: String? = nil, milestone: String? = nil
    ) {
      self.title = title
      self.copyright = copyright
      self.version = version
      self.description = description
      self.author = author
      self.date = date
      self.purpose = purpose
      self.milestone = milestone
    }
  }
}
