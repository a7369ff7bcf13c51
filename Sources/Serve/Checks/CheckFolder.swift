import FoundationEssentials
import Glibc

/// The folder of a check, and what lies where in it.
///
/// Everything in it was made by this program under names that it has chosen or made harmless; no link is ever made.
struct CheckFolder: Sendable {
  /// Absolute, without a slash at the end.
  let path: String

  /// What was asked and what came out.
  var record: String { path + "/check.json" }
  /// Where the process works: reports name files relative to it.
  var work: String { path + "/work" }
  /// Reports that were written.
  var reports: String { path + "/reports" }
  /// What the process said.
  var messages: String { path + "/messages.txt" }
  /// How far the process is.
  var progressFile: String { path + "/progress.txt" }
  /// Files as they arrive, by number.
  var arriving: String { path + "/arriving" }

  /// The folders in ``work``; their names stand in reports.
  static let delivery = "remise"
  static let requirements = "exigences"

  /// Makes the folder and those in it that are always there, for nobody else to read.
  func make() throws(Refusal) {
    for folder in [path, work, work + "/" + Self.delivery, work + "/" + Self.requirements, reports, arriving] {
      guard unsafe mkdir(folder, 0o700) == 0 else { throw Refusal.storage(errno) }
    }
  }

  /// Takes away what was sent: reports need it no more.
  func removeInput() {
    try? FileManager.default.removeItem(atPath: work)
    try? FileManager.default.removeItem(atPath: arriving)
    try? FileManager.default.removeItem(atPath: progressFile)
  }

  /// Makes the folder of reports again: what a process of a server that was killed still writes goes nowhere.
  func renewReports() {
    try? FileManager.default.removeItem(atPath: reports)
    _ = unsafe mkdir(reports, 0o700)
  }

  /// Takes away the folder and everything in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}

extension CheckFolder {
  /// Where a report lies: under the name of its format.
  func path(of kind: ReportKind) -> String { "\(reports)/\(kind.format)" }

  /// The size of a report in bytes; 0 where there is none.
  func size(of kind: ReportKind) -> Int {
    var facts = stat()
    return unsafe stat(path(of: kind), &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : 0
  }

  /// The beginning of what the process said.
  var said: String { Self.text(of: messages, most: 8192) }

  /// How far the process is; nil where it has not said so.
  var progress: ProgressLine? { ProgressLine(lastOf: Self.text(of: progressFile, most: 256, atEnd: true)) }

  /// So many bytes of a file, from its beginning or up to its end.
  private static func text(of path: String, most: Int, atEnd: Bool = false) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    if atEnd { lseek(descriptor, -off_t(most), SEEK_END) }
    var bytes = [UInt8](repeating: 0, count: most)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }
}
