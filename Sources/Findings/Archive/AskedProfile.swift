/// What a model of an archive was asked, as its line says it: whoever puts lines together knows it from them alone.
public struct AskedProfile: Sendable {
  /// A requirement file.
  public struct File: Sendable {
    /// The path as it was given.
    public var path: String
    /// SHA-256 of its bytes; nil for a set that ships with recol, where nobody says.
    public var sha256: String?
    /// `ids` or `cahier`.
    public var kind: String
    /// Its title.
    public var title: String?
    /// Of its demands, how many cannot be read: no model is asked them.
    public var refusedDemands: Int

    /// A requirement file.
    public init(path: String, sha256: String?, kind: String, title: String?, refusedDemands: Int) {
      (self.path, self.sha256, self.kind, self.title) = (path, sha256, kind, title)
      self.refusedDemands = refusedDemands
    }
  }

  /// SHA-256 of all that decides what comes out, in hexadecimal digits: models with one digest were asked the same.
  public var digest: String
  /// What people call it.
  public var name: String
  /// The stage of the cahier that is asked for.
  public var stage: String?
  /// The lot that is asked for.
  public var lot: String?
  /// The day, `YYYY-MM-DD`, where what comes out depends on it.
  public var day: String?
  /// Whether what a model holds is taken down.
  public var takesPhoto: Bool
  /// What the cahiers call their lots, in the language of the scan.
  public var lotTitles: [(id: String, title: String)]
  /// The requirement files in order.
  public var files: [File]

  /// What was asked.
  public init(
    digest: String, name: String, stage: String?, lot: String?, day: String?, takesPhoto: Bool,
    lotTitles: [(id: String, title: String)], files: [File]
  ) {
    (self.digest, self.name, self.stage, self.lot) = (digest, name, stage, lot)
    (self.day, self.takesPhoto, self.lotTitles, self.files) = (day, takesPhoto, lotTitles, files)
  }
}
