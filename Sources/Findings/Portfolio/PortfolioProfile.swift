/// What the models of an archive are asked.
public struct PortfolioProfile: Sendable, Equatable {
  /// photo, or the titles of the requirement files.
  public var name: String
  /// The stage of a cahier.
  public var stage: String?
  /// The lot that was kept to.
  public var lot: String?
  /// Whether it was taken down what models hold.
  public var takesPhoto: Bool
  /// The requirement files, in order.
  public var files: [File]
  /// What the cahiers call their lots, by id.
  public var lotTitles: [String: String] = [:]

  /// A profile.
  public init(name: String, stage: String? = nil, lot: String? = nil, takesPhoto: Bool = true, files: [File] = []) {
    (self.name, self.stage, self.lot, self.takesPhoto, self.files) = (name, stage, lot, takesPhoto, files)
  }

  /// A requirement file.
  public struct File: Sendable, Equatable {
    /// As it was given.
    public var path: String
    /// `ids` or `cahier`.
    public var kind: String
    /// Its title.
    public var title: String?
    /// Of its bytes.
    public var sha256: String?
    /// Of its demands, how many could not be read: no model was asked them.
    public var refusedDemands: Int

    /// A requirement file.
    public init(
      path: String, kind: String = "cahier", title: String? = nil, sha256: String? = nil, refusedDemands: Int = 0
    ) {
      (self.path, self.kind, self.title, self.sha256) = (path, kind, title, sha256)
      self.refusedDemands = refusedDemands
    }
  }

  /// Of the demands of all files, how many could not be read.
  public var refusedDemands: Int { files.reduce(0) { $0 + $1.refusedDemands } }
}
