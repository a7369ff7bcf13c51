/// The row of a scan: a new one, or that of a scan that was interrupted and goes on.
public struct CurrentScan: Sendable, Equatable {
  /// Its id: 1 for the first scan of an archive.
  public let id: Int64
  /// What is asked.
  public let profile: Int64
  /// Whether it goes on where an earlier run stopped.
  public let isContinued: Bool

  /// Begins a scan of folders, or goes on with the last one where that is the same and was not ended.
  ///
  /// - Parameters:
  ///   - now: the time in UTC, ISO 8601.
  ///   - tool: the version of recol.
  ///   - learnsProfile: whether what is asked is known only when all is there, so that a scan of the same folders that
  ///     was not ended is this one, whatever it asks.
  ///   - wasKilled: whether the last run was killed, so that its scan goes on even where only its reports are missing.
  static func begin(
    _ folders: [String], _ profile: ScanProfile, tool: String, now: String, learnsProfile: Bool = false,
    wasKilled: Bool, in connection: Connection
  ) throws(DatabaseError) -> CurrentScan {
    let list = try jsonArray(folders, connection)
    let asked = try profile.record(in: connection)
    let open = try connection.integer(
      """
      SELECT id FROM scan
      WHERE id = (SELECT max(id) FROM scan) AND (ended IS NULL OR ?3) AND folders = ?1
        AND (profile = ?2 OR ?4)
      """, .text(list), .integer(asked), .integer(wasKilled ? 1 : 0),
      .integer(learnsProfile ? 1 : 0))
    if let open {
      return try CurrentScan(id: Int64(open), profile: asked, isContinued: true).ask(asked, in: connection)
    }
    let id = Int64(try connection.integer("SELECT coalesce(max(id), 0) + 1 FROM scan") ?? 1)
    try connection.run(
      "INSERT INTO scan (id, started, tool, folders, profile) VALUES (?1, ?2, ?3, ?4, ?5)",
      .integer(id), .text(now), .text(tool), .text(list), .integer(asked))
    return CurrentScan(id: id, profile: asked, isContinued: false)
  }

  /// Writes that a scan asks something else than was thought when it began.
  func ask(_ profile: Int64, in connection: Connection) throws(DatabaseError) -> CurrentScan {
    try connection.run("UPDATE scan SET profile = ?2 WHERE id = ?1", .integer(id), .integer(profile))
    return CurrentScan(id: id, profile: profile, isContinued: isContinued)
  }

  /// A JSON array of texts.
  private static func jsonArray(_ texts: [String], _ connection: Connection) throws(DatabaseError) -> String {
    var quoted: [String] = []
    for text in texts { quoted.append(try connection.text("SELECT json_quote(?1)", .text(text)) ?? "null") }
    return "[" + quoted.joined(separator: ", ") + "]"
  }
}
