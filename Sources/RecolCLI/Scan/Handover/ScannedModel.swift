import Archive
import ByteInput

/// A model of an archive as it was when it was scanned.
struct ScannedModel {
  /// The path by which it is opened.
  let path: PathBytes
  /// The file: the model itself, or the archive that it is in; nil where that is not said byte by byte.
  private let file: PathBytes?
  /// Size and time of the file; nil where nobody could ask.
  private let stamp: FileStamp?
  /// SHA-256 of the model's bytes.
  private let sha256: String?

  /// The models that count, in the order of their paths.
  static func latest(in connection: Connection) throws(DatabaseError) -> [ScannedModel] {
    var models: [ScannedModel] = []
    try connection.rows(
      """
      SELECT coalesce(m.path_bytes, CAST(m.path AS BLOB)), m.archive, m.path_bytes IS NULL, m.file_bytes, m.modified,
        m.sha256
      FROM latest_content AS l JOIN model AS m ON m.id = l.model
      WHERE m.status <> 'error' ORDER BY m.path
      """
    ) { row in
      guard let bytes = row.blob(0) else { return }
      let path = PathBytes(bytes: bytes)
      let file = row.text(1).map { row.integer(2) == 1 ? PathBytes($0) : nil } ?? path
      var stamp: FileStamp?
      if let size = row.integer(3), let time = row.integer(4) { stamp = FileStamp(bytes: size, modified: Int64(time)) }
      models.append(ScannedModel(path: path, file: file, stamp: stamp, sha256: row.text(5)))
    }
    return models
  }

  /// Whether the file has the size and the time that it had.
  var hasItsStamp: Bool {
    guard let file, let stamp else { return false }
    return FileStamp(of: file) == stamp
  }

  /// Whether what was opened at its path holds the same bytes.
  ///
  /// - Complexity: O(bytes).
  func holds(_ opened: OpenedModel) -> Bool {
    guard let source = opened.source, let sha256 else { return false }
    return (source.member == nil ? opened.sha256() : source.modelSHA256()) == sha256
  }
}
