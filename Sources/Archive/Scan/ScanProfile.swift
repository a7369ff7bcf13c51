import ByteInput
public import Findings

/// What the models of an archive are asked: what they hold, requirement files at a stage, or both.
public struct ScanProfile: Sendable {
  /// A requirement file.
  public struct File: Sendable, Equatable {
    /// The path as it was given.
    public var path: String
    /// SHA-256 of its bytes; nil for a set that ships with recol, where nobody says.
    public var sha256: String?
    /// `ids` or `cahier`.
    public var kind: String
    /// Its title.
    public var title: String?
    /// Of the file and all that it draws in: what decides what comes out.
    public var fingerprint: String
    /// Of its demands, how many cannot be read: no model is asked them.
    public var refusedDemands: Int

    /// A requirement file.
    public init(
      path: String, sha256: String?, kind: String, title: String?, fingerprint: String, refusedDemands: Int = 0
    ) {
      (self.path, self.sha256, self.kind, self.title) = (path, sha256, kind, title)
      (self.fingerprint, self.refusedDemands) = (fingerprint, refusedDemands)
    }
  }

  /// The requirement files in order; empty for none.
  public var files: [File]
  /// The stage of the cahier that is asked for.
  public var stage: String?
  /// The lot that is asked for.
  public var lot: String?
  /// Whether what a model holds is taken down.
  public var takesPhoto: Bool
  /// Whether what comes out of a model depends on what its file is called.
  public var readsNames = false
  /// The day, `YYYY-MM-DD`, where what comes out of a model depends on it.
  public var day: String?
  /// What the cahiers call their lots, in the language of the scan.
  public var lotTitles: [(id: String, title: String)] = []

  /// What is asked: nothing but what models hold, where there are no files.
  public init(files: [File] = [], stage: String? = nil, lot: String? = nil, takesPhoto: Bool) {
    (self.files, self.stage, self.lot, self.takesPhoto) = (files, stage, lot, takesPhoto)
  }

  /// Digest and name, where another archive says them.
  private var known: (sha256: String, name: String)?

  /// What people call it.
  var name: String {
    known?.name ?? (files.isEmpty ? "photo" : files.map { $0.title ?? $0.path }.joined(separator: " + "))
  }

  /// SHA-256 of all that decides what comes out, in hexadecimal digits.
  var sha256: String {
    if let known { return known.sha256 }
    var text = "recol profile 1\n\(takesPhoto)\n\(stage ?? "-")\n\(lot ?? "-")\n"
    for file in files { text += file.fingerprint + "\n" }
    // Databases that were made before names and days were looked at have no result for these.
    if readsNames { text += "names\n" }
    if let day { text += "day \(day)\n" }
    return SHA256.hexadecimal(of: Array(text.utf8))
  }

  /// What lines say of it; nil where nothing is asked.
  public var asked: AskedProfile? {
    guard !files.isEmpty else { return nil }
    var profile = PortfolioProfile(name: name, stage: stage, lot: lot, takesPhoto: takesPhoto)
    profile.files = files.map { file in
      PortfolioProfile.File(
        path: file.path, kind: file.kind, title: file.title, sha256: file.sha256, refusedDemands: file.refusedDemands)
    }
    profile.lotTitles = Dictionary(lotTitles.map { ($0.id, $0.title) }) { $1 }
    return AskedProfile(digest: sha256, day: day, profile)
  }

  /// The profile of the last scan of an archive; nil where there was none.
  init?(lastOf connection: Connection) throws(DatabaseError) {
    guard let last = try connection.integer("SELECT profile FROM scan ORDER BY id DESC LIMIT 1") else { return nil }
    try self.init(id: Int64(last), in: connection)
  }

  /// The profile of an archive that has this id; nil where there is none.
  init?(id: Int64, in connection: Connection) throws(DatabaseError) {
    var found: ScanProfile?
    try connection.rows("SELECT sha256, name, stage, lot, photo FROM profile WHERE id = ?1", .integer(id)) { row in
      var profile = ScanProfile(stage: row.text(2), lot: row.text(3), takesPhoto: row.integer(4) == 1)
      profile.known = row.text(0).map { ($0, row.text(1) ?? "") }
      found = profile
    }
    guard let found else { return nil }
    self = found
  }

  /// Writes the profile where it is new; its id.
  func record(in connection: Connection) throws(DatabaseError) -> Int64 {
    let digest = sha256
    let id = ArchiveID.of(sha256: digest)
    try connection.run(
      "INSERT OR IGNORE INTO profile (id, sha256, name, stage, lot, photo, day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
      .integer(id), .text(digest), .text(name), SQLValue(stage), SQLValue(lot), .integer(takesPhoto ? 1 : 0),
      SQLValue(day))
    // Those of the last scan stand: it has the words of its language.
    for lot in lotTitles {
      try connection.run(
        """
        UPDATE profile SET lot_titles = json_patch(coalesce(lot_titles, '{}'), json_object(?2, ?3)) WHERE id = ?1
        """, .integer(id), .text(lot.id), .text(lot.title))
    }
    for (position, file) in files.enumerated() {
      try connection.run(
        """
        INSERT INTO requirement_file (profile, position, path, sha256, kind, title, refused)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET refused = excluded.refused
        """,
        .integer(id), SQLValue(position), .text(file.path), SQLValue(file.sha256), .text(file.kind),
        SQLValue(file.title), SQLValue(file.refusedDemands))
    }
    return id
  }
}
