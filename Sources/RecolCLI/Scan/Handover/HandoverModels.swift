import Archive
import ByteInput
import Findings
import IFCModel
import Part21
import Wording

/// The models of an archive that count: those that are there and could be read, without copies and old versions. They
/// are read again, one after the other.
struct HandoverModels {
  /// Paths that are named where models are left out.
  private static let named = 5

  let settings: ScanSettings

  /// Calls `body` with each model and its path; false where some are left out, being damaged or not as they were
  /// scanned, which is said.
  func forEach(in connection: Connection, _ body: (Model, String) -> Void) throws(DatabaseError) -> Bool {
    let scanned = try ScannedModel.latest(in: connection)
    var isWhole = try sayLeftOut(connection)
    let keeper = MemoryKeeper(limit: settings.memory)
    defer { keeper.end() }
    let (language, messages) = (settings.general.language, settings.general.messages)
    var others: [String] = []
    for known in scanned {
      let path = known.path.printable
      let hasItsStamp = known.hasItsStamp
      var statistics = Statistics()
      let opened = OpenedModel(
        path, at: known.path, waitsForPipes: false, threads: settings.general.threads, language: language,
        wantsDigest: false, statistics: &statistics)
      if let model = opened.model {
        // Only what has another size or time is hashed, as a scan does.
        guard hasItsStamp || known.holds(opened) else {
          others.append(path)
          continue
        }
        body(model, path)
      }
      let problems = opened.problemsAfterReading()
      guard problems.contains(where: { $0.code.consequence != .none }) else { continue }
      isWhole = false
      messages.explain(problems, of: path)
    }
    return say(.notAsScanned, others) && isWhole
  }

  /// Names the models that could not be read to their end, which nobody should take for handed over; true where there
  /// are none.
  private func sayLeftOut(_ connection: Connection) throws(DatabaseError) -> Bool {
    var paths: [String] = []
    try connection.rows(
      """
      SELECT coalesce(m.path_bytes, CAST(m.path AS BLOB)) FROM unreadable AS u JOIN model AS m ON m.id = u.model
      ORDER BY m.path
      """
    ) { row in
      if let bytes = row.blob(0) { paths.append(PathBytes(bytes: bytes).printable) }
    }
    return say(.notHandedOver, paths)
  }

  /// Says that models are left out, naming the first ones; true where there are none.
  private func say(_ message: RunMessage, _ paths: [String]) -> Bool {
    guard !paths.isEmpty else { return true }
    let list = paths.prefix(Self.named).joined(separator: ", ") + (paths.count > Self.named ? ", …" : "")
    settings.general.messages.error(message.phrase.said(in: settings.general.language, ["\(paths.count)", list]))
    return false
  }
}
