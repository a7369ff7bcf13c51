import ByteInput

/// The row of a model as its path and file say it, before it is read.
struct ModelRow {
  let id: Int64
  let path: PathBytes
  /// The file: the model itself, or the archive that it is in.
  let file: String
  let isMember: Bool
  let fileBytes: Int
  let modified: Int64?

  /// Which models need not be read once more.
  enum Known: Int64 {
    /// None.
    case none
    /// Those that this scan has read: it goes on.
    case ofThisScan
    /// Those, and all whose content is known.
    case ofAnyScan
  }

  /// The row of what a walk came upon.
  init(_ model: FoundModel) {
    path = model.path
    id = ArchiveID.of(path.bytes)
    file = model.file.printable
    isMember = model.member != nil
    (fileBytes, modified) = (model.fileBytes ?? 0, model.modified)
  }

  /// The row of a line; nil where it names no path.
  init?(_ members: LineMembers, _ connection: Connection) throws(DatabaseError) {
    func text(_ name: String) throws(DatabaseError) -> String? {
      guard let member = members[name] else { return nil }
      return try connection.text("SELECT ?1 ->> '$'", .text(String(decoding: member, as: UTF8.self)))
    }
    guard let printable = try text("path") else { return nil }
    if let digits = try text("pathBytes") {
      guard let bytes = Self.bytes(digits) else { return nil }
      path = PathBytes(bytes: bytes)
    } else {
      path = PathBytes(printable)
    }
    id = ArchiveID.of(path.bytes)
    let archive = try text("archive")
    (file, isMember) = (archive ?? path.printable, archive != nil)
    fileBytes = try text("fileBytes").flatMap { Int($0) } ?? 0
    modified = try text("modified").flatMap { Int64($0) }
  }

  /// The folder that the file is in; empty where the path does not say.
  var folder: String { file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "" }

  /// The name of the file, or of the member.
  var name: String {
    let printable = path.printable
    return printable.split { $0 == "/" || (isMember && $0 == "!") }.last.map(String.init) ?? printable
  }

  /// Writes the row, of a model that is still to be read unless it is known and need not be.
  ///
  /// - Parameter known: which models keep what came of them, where the file has the size and the time that it had.
  func upsert(in connection: Connection, scan: CurrentScan, keeping known: Known) throws(DatabaseError) {
    try Self.comeBack("SELECT id FROM model WHERE id = \(id)", in: connection, scan: scan)
    try connection.run(
      """
      INSERT INTO model (
        id, path, path_bytes, folder, name, archive, file_bytes, modified, status, first_scan, last_scan)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'pending', ?9, ?9)
      ON CONFLICT (id) DO UPDATE SET
        status = CASE
          WHEN file_bytes IS excluded.file_bytes AND modified IS excluded.modified
            AND (last_scan = excluded.last_scan AND ?10 >= 1 OR content IS NOT NULL AND ?10 = 2) THEN status
          ELSE 'pending' END,
        file_bytes = excluded.file_bytes, modified = excluded.modified, last_scan = excluded.last_scan,
        vanished = NULL
      WHERE path = excluded.path
      """,
      .integer(id), .text(path.printable), path.isPrintedAsItStands ? .null : .blob(path.bytes), .text(folder),
      .text(name), isMember ? .text(file) : .null, SQLValue(fileBytes), SQLValue(modified), .integer(scan.id),
      .integer(known.rawValue))
    guard connection.changes == 1 else { throw .collision(path: path.printable) }
  }

  /// Begins a version of each model that had vanished and is there again; of one that this scan has missed before it was
  /// interrupted, the version that it had goes on.
  ///
  /// - Parameter models: the ids, as a query.
  static func comeBack(_ models: String, in connection: Connection, scan: CurrentScan) throws(DatabaseError) {
    try connection.run(
      "UPDATE version SET vanished = NULL WHERE vanished = ?1 AND model IN (\(models))", .integer(scan.id))
    try connection.run(
      """
      INSERT INTO version (model, first_scan, last_scan, sha256, status)
      SELECT m.id, ?1, ?1, m.sha256, m.status FROM model AS m
      WHERE m.id IN (\(models)) AND m.vanished < ?1
        AND EXISTS (SELECT 1 FROM version AS v WHERE v.model = m.id)
      ON CONFLICT (model, first_scan) DO NOTHING
      """, .integer(scan.id))
  }

  /// The bytes that hexadecimal digits stand for.
  private static func bytes(_ digits: String) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for at in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
