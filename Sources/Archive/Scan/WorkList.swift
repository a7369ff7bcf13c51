/// The models that are still to be read, the largest first; a few at a time are in memory.
struct WorkList {
  private let connection: Connection
  private let scan: Int64
  /// Sizes of files from which on, and up to which, it gives models.
  private let sizes: ClosedRange<Int>
  private var batch: [ModelJob] = []
  private var last: (size: Int, id: Int64)
  private var isDry = false

  /// How many are in memory.
  private static let share = 1024

  /// Models of a scan, those of them whose files have such sizes.
  init(_ connection: Connection, _ scan: CurrentScan, sizes: ClosedRange<Int>) {
    (self.connection, self.scan, self.sizes) = (connection, scan.id, sizes)
    last = (sizes.upperBound, Int64.max)
  }

  /// The next model; nil when there is none left.
  mutating func next() throws(DatabaseError) -> ModelJob? {
    if batch.isEmpty, !isDry { try fill() }
    return batch.popLast()
  }

  private mutating func fill() throws(DatabaseError) {
    var jobs: [ModelJob] = []
    try connection.rows(
      """
      SELECT id, coalesce(path_bytes, CAST(path AS BLOB)), file_bytes FROM model
      WHERE status = 'pending' AND (file_bytes, id) < (?1, ?2) AND file_bytes >= ?3 AND last_scan = ?5
        AND vanished IS NULL
      ORDER BY file_bytes DESC, id DESC LIMIT ?4
      """, SQLValue(last.size), .integer(last.id), SQLValue(sizes.lowerBound), SQLValue(Self.share),
      .integer(scan)
    ) { row in
      if let id = row.integer(0), let path = row.blob(1), let size = row.integer(2) {
        jobs.append(ModelJob(id: Int64(id), path: path, size: size))
      }
    }
    if let smallest = jobs.last { last = (smallest.size, smallest.id) }
    isDry = jobs.count < Self.share
    batch = jobs.reversed()
  }

  /// How many there are, with the sizes of their files together.
  static func extent(_ connection: Connection, _ scan: CurrentScan) throws(DatabaseError) -> (count: Int, bytes: Int) {
    var extent = (count: 0, bytes: 0)
    try connection.rows(
      """
      SELECT count(*), coalesce(sum(file_bytes), 0) FROM model
      WHERE status = 'pending' AND last_scan = ?1 AND vanished IS NULL
      """,
      .integer(scan.id)
    ) { row in
      extent = (row.integer(0) ?? 0, row.integer(1) ?? 0)
    }
    return extent
  }
}
