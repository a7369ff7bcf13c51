/// What a model file is, without any requirement (`recol info`).
public struct ModelSummary: Sendable {
  /// The path as it was given.
  public var path: String
  /// SHA-256 of the bytes in lower-case hexadecimal, computed when asked; nil where there are no bytes.
  public var sha256: @Sendable () -> String?
  /// Size in bytes; nil where there are none.
  public var bytes: Int?
  /// The schema that it was read as, or as written where recol does not know it.
  public var schema: String?
  /// The header section; nil where none could be read.
  public var header: HeaderSummary?
  /// Number of instances.
  public var instances: Int
  /// Instances per keyword (upper case), resource entities included, sorted by keyword.
  public var classes: [ClassCount]
  /// The units of the project, one per unit type.
  public var units: [UnitSummary]
  /// Where the model lies on Earth, where it says so.
  public var georeference: GeoreferenceSummary?
  /// What is the matter with it.
  public var problems: [Problem]

  /// A summary of one file.
  public init(
    path: String, sha256: @escaping @Sendable () -> String? = { nil }, bytes: Int? = nil, schema: String? = nil,
    header: HeaderSummary? = nil, instances: Int = 0, classes: [ClassCount] = [], units: [UnitSummary] = [],
    georeference: GeoreferenceSummary? = nil, problems: [Problem] = []
  ) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.schema = schema
    self.header = header
    self.instances = instances
    self.classes = classes
    self.units = units
    self.georeference = georeference
    self.problems = problems
  }

  /// Whether the file is unreadable or truncated; an unknown schema does not make it so.
  public var isUnreadable: Bool { problems.contains { $0.code.consequence == .unreadable } }
}

/// How many instances of a class there are.
public struct ClassCount: Sendable, Equatable {
  /// Keyword in upper case: `IFCWALL`.
  public var keyword: String
  /// Number of instances.
  public var count: Int

  /// A count.
  public init(keyword: String, count: Int) {
    self.keyword = keyword
    self.count = count
  }
}

/// A unit of the project.
public struct UnitSummary: Sendable, Equatable {
  /// Unit type: `LENGTHUNIT`, `MASSDENSITYUNIT`, `USERDEFINED`.
  public var kind: String
  /// Name as in the schema with its prefix (`MILLIMETRE`), or the name that the file gives it (`FOOT`).
  public var name: String
  /// What a value is multiplied by to get the coherent SI unit; nil where it cannot be made out.
  public var toSI: Double?

  /// A unit.
  public init(kind: String, name: String, toSI: Double?) {
    self.kind = kind
    self.name = name
    self.toSI = toSI
  }
}
