import Archive
import ByteInput
import Findings
import IFCModel
import Part21
import Wording

/// The models of an archive that count: those that are there and could be read, without copies and old versions. They
/// are read again, one after the other.
struct HandoverModels {
  let settings: ScanSettings

  /// Calls `body` with each model and its path; false where the files of some are not as they were scanned, which is
  /// said.
  func forEach(in connection: Connection, _ body: (Model, String) -> Void) throws(DatabaseError) -> Bool {
    var paths: [PathBytes] = []
    try connection.rows(
      """
      SELECT coalesce(m.path_bytes, CAST(m.path AS BLOB)) FROM latest_content AS l JOIN model AS m ON m.id = l.model
      WHERE m.status <> 'error' ORDER BY m.path
      """
    ) { row in
      if let bytes = row.blob(0) { paths.append(PathBytes(bytes: bytes)) }
    }
    let keeper = MemoryKeeper(limit: settings.memory)
    defer { keeper.end() }
    let (language, messages) = (settings.general.language, settings.general.messages)
    var isWhole = true
    for path in paths {
      var statistics = Statistics()
      let opened = OpenedModel(
        path.printable, at: path, waitsForPipes: false, threads: settings.general.threads, language: language,
        wantsDigest: false, statistics: &statistics)
      if let model = opened.model { body(model, path.printable) }
      let problems = opened.problemsAfterReading()
      guard problems.contains(where: { $0.code.consequence != .none }) else { continue }
      isWhole = false
      messages.explain(problems, of: path.printable)
    }
    return isWhole
  }
}
