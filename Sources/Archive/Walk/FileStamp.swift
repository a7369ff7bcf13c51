import ByteInput

/// Size and time of a file, by which a scan tells whether it has changed.
public struct FileStamp: Hashable, Sendable {
  /// Bytes.
  public var bytes: Int
  /// The time of modification, in nanoseconds since 1970 (UTC).
  public var modified: Int64

  /// What somebody took down.
  public init(bytes: Int, modified: Int64) { (self.bytes, self.modified) = (bytes, modified) }

  /// Of the file at a path, and not of a link to it; nil where there is none.
  public init?(of path: PathBytes) {
    guard let facts = FileFacts(at: path), facts.kind == .file else { return nil }
    self.init(bytes: facts.size, modified: facts.modified)
  }
}
