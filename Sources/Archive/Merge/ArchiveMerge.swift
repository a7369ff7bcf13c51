import ByteInput
import Glibc

/// Takes other archives, and lines of models, into a database, as one scan of it.
public struct ArchiveMerge {
  private let path: String
  private let profile: ScanProfile
  private let tool: String
  private let now: () -> String

  /// A merge into the database at `path`.
  ///
  /// - Parameter profile: what the models were asked of which nobody says it. Archives say it themselves, and lines do;
  ///   where the profile names no requirements, what most models were asked is held to be what was asked of all.
  public init(into path: String, profile: ScanProfile, tool: String, now: @escaping () -> String) {
    (self.path, self.profile, self.tool, self.now) = (path, profile, tool, now)
  }

  /// Takes in files: databases, and lines; told apart by content. `-` is lines from standard input.
  ///
  /// - Throws: ``DatabaseError``, ``MergeTrouble``.
  public func perform(_ files: [String]) throws {
    let lock = try ScanLock(path)
    defer { withExtendedLifetime(lock) {} }
    let connection = try ArchiveFile.write(path)
    var merged = MergedProfile()
    try merged.add(connection)
    // SQLite would wait for itself.
    let own = FileIdentity(path)
    for file in files where own != nil && FileIdentity(file) == own { throw MergeTrouble.sameFile(path: file) }
    let databases = try files.map { try Self.isDatabase($0) }
    var folders: [String] = []
    for (file, isDatabase) in zip(files, databases) {
      guard isDatabase else {
        folders.append(file)
        continue
      }
      let other = try ArchiveFile.read(file)
      try merged.add(other)
      try other.rows("SELECT value FROM json_each((SELECT folders FROM scan ORDER BY id DESC LIMIT 1))") { row in
        if let folder = row.text(0), !folders.contains(folder) { folders.append(folder) }
      }
    }
    // Models that were asked something else keep their results beside, and are counted as unasked.
    let learnsProfile = profile.files.isEmpty
    let asked = learnsProfile && databases.contains(true) ? merged.profile ?? profile : profile
    var scan = try CurrentScan.begin(
      folders, asked, tool: tool, now: now(), learnsProfile: learnsProfile, wasKilled: lock.wasLeft, in: connection)
    var profiles = LineProfiles(connection, given: profile, scan)
    let met = try MetModels(connection)
    for (file, isDatabase) in zip(files, databases) {
      if isDatabase {
        try DatabaseMerge(connection, scan, met).add(file)
      } else {
        try LineMerge(connection, scan, met).add(file, &profiles)
      }
    }
    try MetModels.forget(in: connection)
    if learnsProfile, !profiles.counts.isEmpty {
      try merged.add(profiles.counts, in: connection)
      if let most = merged.profile { scan = try scan.ask(most.record(in: connection), in: connection) }
    }
    try settle(connection)
    try ScanEnd(connection, scan).perform(now: now())
  }

  /// Gives each model the status of what is asked now: one that was asked something else has been read, no more.
  private func settle(_ connection: Connection) throws(DatabaseError) {
    try connection.run(
      """
      UPDATE model SET status = coalesce(
        (SELECT status FROM outcome
          WHERE content = model.content AND profile = (SELECT id FROM current_profile) AND named IN ('', model.name)),
        'read')
      WHERE vanished IS NULL AND status IN ('read', 'pass', 'fail')
      """)
  }

  /// Whether the file begins as SQLite's do.
  private static func isDatabase(_ path: String) throws(MergeTrouble) -> Bool {
    guard path != "-" else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 16)
    let count = unsafe read(descriptor, &head, head.count)
    return count == 16 && head.elementsEqual("SQLite format 3\0".utf8)
  }
}
