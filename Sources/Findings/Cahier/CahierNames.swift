/// What a requirement file says of itself and of the words it uses, for reports that name people and phases in full.
public struct CahierNames: Sendable, Equatable {
  /// A stage by its id, with what people call it.
  public struct Stage: Sendable, Equatable {
    /// A short name: `doe`.
    public var id: String
    /// What people call it, in the language of the run.
    public var title: String

    /// A stage.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A lot by its id, with what people call it and who holds it.
  public struct Lot: Sendable, Equatable {
    /// A short name: `cvc`.
    public var id: String
    /// What people call it, in the language of the run.
    public var title: String
    /// The contractor; nil where the file names none.
    public var contractor: String?

    /// A lot.
    public init(id: String, title: String, contractor: String? = nil) {
      self.id = id
      self.title = title
      self.contractor = contractor
    }
  }

  /// The version of its content; nil where it states none.
  public var version: String?
  /// Who asks: the maître d'ouvrage of a cahier, the author of an IDS.
  public var owner: String?
  /// Its stages, in order.
  public var stages: [Stage]
  /// Its lots, in order.
  public var lots: [Lot]
  /// What it was made of: `BST: bimstandards, …`, a short name before a colon where requirements name it by that.
  public var sources: [String] = []

  /// Names; none where a file has none.
  public init(version: String? = nil, owner: String? = nil, stages: [Stage] = [], lots: [Lot] = []) {
    self.version = version
    self.owner = owner
    self.stages = stages
    self.lots = lots
  }

  /// The lot of that id; nil where the file has none.
  public func lot(_ id: String) -> Lot? { lots.first { $0.id == id } }

  /// The stage of that id; nil where the file has none.
  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }
}
