import Findings

/// Writes what comes of models, in transactions of bounded size: a scan that is killed has lost the last few only.
final class RowWriter {
  /// The most models of a transaction, and the longest that one is open.
  private static let (most, longest) = (64, Duration.seconds(1))

  private let connection: Connection
  private let lines: LineWriter
  private let scan: CurrentScan
  private var count = 0
  private var isOpen = false
  private var begun = ContinuousClock.now

  init(_ connection: Connection, _ scan: CurrentScan) throws(DatabaseError) {
    (self.connection, self.scan) = (connection, scan)
    lines = try LineWriter(connection)
  }

  /// Writes the rows of a model.
  ///
  /// - Parameter profile: what it was asked; nil for what the scan asks.
  /// - Returns: its status; nil where the line says none, or something that the tables do not take: then nothing is
  ///   written of it.
  func write(_ members: LineMembers, model: Int64, profile: Int64? = nil) throws(DatabaseError) -> ModelLine.Status? {
    guard let status = members.status else { return nil }
    try begin()
    count += 1
    try connection.run("SAVEPOINT line")
    do throws(DatabaseError) {
      try lines.write(members, as: LineWriter.Place(model: model, scan: scan.id, profile: profile ?? scan.profile))
    } catch {
      guard error.isOfValues else { throw error }
      // One odd line must not end a scan of thousands.
      lines.reset()
      try connection.run("ROLLBACK TO line; RELEASE line")
      return nil
    }
    try connection.run("RELEASE line")
    if count >= Self.most { try commit() } else { try commitIfDue() }
    return status
  }

  /// Begins a transaction where none is open.
  func begin() throws(DatabaseError) {
    guard !isOpen else { return }
    try connection.run("BEGIN IMMEDIATE")
    (isOpen, begun) = (true, ContinuousClock.now)
  }

  /// Ends a transaction that is open for long.
  func commitIfDue() throws(DatabaseError) {
    if isOpen, ContinuousClock.now - begun >= Self.longest { try commit() }
  }

  /// Ends the transaction that is open, if any.
  func commit() throws(DatabaseError) {
    guard isOpen else { return }
    (count, isOpen) = (0, false)
    try connection.run("COMMIT")
  }
}
