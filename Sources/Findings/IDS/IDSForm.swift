/// A specification in the words of its IDS, for reports in the shape of programs that know nothing but IDS.
public struct IDSForm: Sendable, Equatable {
  /// Why the information is needed; empty where the IDS does not say.
  public var description: String
  /// How to provide it; empty where the IDS does not say.
  public var instructions: String
  /// The schema versions that it is written for, as written.
  public var schemaVersions: [String]
  /// What it applies to, a sentence for each facet, in the language of the run.
  public var applicability: [String]
  /// Its requirements, in the order of the file.
  public var requirements: [Requirement]

  /// A specification.
  public init(
    description: String, instructions: String, schemaVersions: [String], applicability: [String],
    requirements: [Requirement]
  ) {
    self.description = description
    self.instructions = instructions
    self.schemaVersions = schemaVersions
    self.applicability = applicability
    self.requirements = requirements
  }

  /// A requirement.
  public struct Requirement: Sendable, Equatable {
    /// The facet: `Entity`, `PartOf`.
    public var facet: String
    /// Its elements and attributes.
    public var metadata: IDSValue
    /// What it looks at: `Pset_WallCommon.FireRating`; nil where it does not say.
    public var label: String?
    /// What that must be; empty where anything may be.
    public var value: String

    /// A requirement.
    public init(facet: String, metadata: IDSValue, label: String?, value: String) {
      self.facet = facet
      self.metadata = metadata
      self.label = label
      self.value = value
    }
  }
}

/// Elements of an IDS as JSON has them: attributes begin with `@`, elements of XML Schema with `xs:`.
public indirect enum IDSValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case list([IDSValue])
  case mapping([Member])

  /// A name and its value.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value.
    public var value: IDSValue

    /// A member.
    public init(_ name: String, _ value: IDSValue) {
      self.name = name
      self.value = value
    }
  }
}
