/// A scan of folders, and what it found changed since the one before.
public struct ScanRecord: Sendable, Equatable {
  /// When it began, UTC, ISO 8601.
  public var started: String
  /// When it ended; nil where it was interrupted, or runs.
  public var ended: String?
  /// Version of the recol that scanned.
  public var tool: String
  /// The folders.
  public var folders: [String]
  /// Whether it took in lines, or other archives, and walked no folders; ``folders`` names the files of lines then.
  public var isMerge = false
  /// What it asked, by name.
  public var profile: String
  /// Paths that were not there before; all of them at the first scan.
  public var new = 0
  /// Paths that hold what a vanished path held.
  public var moved = 0
  /// Paths that hold something else than before.
  public var changed = 0
  /// Paths that are gone.
  public var vanished = 0

  /// A scan that found nothing changed.
  public init(started: String, ended: String?, tool: String, folders: [String], profile: String) {
    (self.started, self.ended, self.tool, self.folders, self.profile) = (started, ended, tool, folders, profile)
  }
}
