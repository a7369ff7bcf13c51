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

  /// A profile.
  public init(name: String, stage: String? = nil, lot: String? = nil, takesPhoto: Bool = true, files: [File] = []) {
    (self.name, self.stage, self.lot, self.takesPhoto, self.files) = (name, stage, lot, takesPhoto, files)
  }

  /// A requirement file.
  public struct File: Sendable, Equatable {
    /// As it was given.
    public var path: String
    /// Its title.
    public var title: String?
    /// Of its bytes.
    public var sha256: String?

    /// A requirement file.
    public init(path: String, title: String? = nil, sha256: String? = nil) {
      (self.path, self.title, self.sha256) = (path, title, sha256)
    }
  }
}
