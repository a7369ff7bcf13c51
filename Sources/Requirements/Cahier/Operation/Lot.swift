/// A lot: a part of the works that is let to one contractor.
public struct Lot: Sendable, Equatable {
  /// A short name: `cvc`, `12`.
  public var id: String
  /// What people call it.
  public var title: BilingualText
  /// Who holds it.
  public var contractor: String?
  /// Where in the file the lot is written.
  public var line: SourceLine

  /// A lot.
  public init(
    id: String, title: BilingualText = BilingualText(), contractor: String? = nil, line: SourceLine = 0
  ) {
    self.id = id
    self.title = title
    self.contractor = contractor
    self.line = line
  }
}

/// A discipline that makes models of its own, told by the names of its files.
public struct Discipline: Sendable, Equatable {
  /// A short name: `ARC`, `STR`, `CVC`.
  public var id: String
  /// What people call it.
  public var title: BilingualText
  /// A regular expression of XML Schema that the names of its files match as a whole; nil where names say nothing.
  public var filePattern: String?
  /// The ids of the lots that its models are made by; empty where they may be anybody's. What several lots are asked for
  /// is, in such a model, asked of these.
  public var lots: [String]
  /// Where in the file the discipline is written.
  public var line: SourceLine

  /// A discipline.
  public init(
    id: String, title: BilingualText = BilingualText(), filePattern: String? = nil, lots: [String] = [],
    line: SourceLine = 0
  ) {
    self.id = id
    self.title = title
    self.filePattern = filePattern
    self.lots = lots
    self.line = line
  }
}
