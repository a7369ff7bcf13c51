import ByteInput
import Glibc
import Wording
import Workbook

/// Where reports go, held against what they would destroy: nobody wants a report in the place of a model.
enum ReportTargets {
  /// The first bytes of tables and workbooks that recol wrote: an earlier report may be replaced where tables are read.
  private static let ownTables = [
    Array("\u{FEFF}path,requirementFile,specification,".utf8), WorkbookWriter.beginning,
  ]
  /// Endings of what is read as a list of equipment or rooms beside models.
  private static let tables = [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"]

  /// Where a report that was typed as `FORMAT=PATH` goes; nil where it is nothing of the kind.
  static func path(of typed: String) -> String? {
    typed.firstIndex(of: "=").map { String(typed[typed.index(after: $0)...]) }
  }

  /// Refuses reports that would be written over something that the run reads, or over any model, IDS or database.
  ///
  /// - Parameters:
  ///   - inputs: the paths of what the run reads and does not replace: files, and folders of models.
  ///   - documents: the folder of documents, all of which are looked at: a report in it would be one of them.
  ///   - typed: the reports as they were typed, `FORMAT=PATH`.
  /// - Throws: the first of them, by its path.
  static func spare(_ inputs: [String?], documents: String? = nil, in typed: [String]) throws(UsageError) {
    let inputs = inputs.compactMap(\.self)
    let known = Set(inputs.compactMap(FileIdentity.init))
    for path in paths(of: typed) {
      if let documents, let report = place(path), lies(report, in: documents) {
        throw UsageError(.reportInDocuments, [path, documents])
      }
      switch kind(of: path) {
      case S_IFREG:
        guard let file = FileIdentity(path) else { continue }
        if known.contains(file) || ReplacedFile(path).isInput || inputs.contains(where: { isTable(path, readIn: $0) }) {
          throw UsageError(.reportOverInput, [path])
        }
      case S_IFDIR:
        // A folder takes the place of the earlier one with all that is in it.
        if let input = inputs.first(where: { place($0).map { lies($0, in: path) } ?? false }) {
          throw UsageError(.reportOverInput, [input])
        }
      // Writing to a terminal or a pipe destroys nothing.
      default: continue
      }
    }
  }

  /// Whether a file is a list that would be read in a folder of models, and no earlier report.
  private static func isTable(_ path: String, readIn folder: String) -> Bool {
    guard tables.contains(where: path.lowercased().hasSuffix), let own = place(path), lies(own, in: folder) else {
      return false
    }
    guard let source = try? ByteSource.raw(path) else { return true }
    return withExtendedLifetime(source) { !ownTables.contains { source.view.starts(with: $0) } }
  }

  /// The paths of reports as they were typed.
  static func paths(of typed: [String]) -> [String] { typed.compactMap(path) }

  /// Whether there is a file at a path: writing to a terminal or a pipe destroys nothing.
  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  // MARK: Places

  /// What is at a path (`S_IFREG`, …); nil where there is nothing.
  private static func kind(of path: String) -> mode_t? {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
  }

  /// Where a file lies, or would lie, links followed; nil where its folder is not there.
  private static func place(_ path: String) -> String? {
    if let place = RealPath.of(path) { return place }
    guard let slash = path.lastIndex(of: "/") else { return RealPath.of(".").map { $0 + "/" + path } }
    return RealPath.of(String(path[...slash])).map { $0 + path[slash...] }
  }

  /// Whether a place is below a folder, whatever that is called.
  private static func lies(_ place: String, in folder: String) -> Bool {
    guard kind(of: folder) == S_IFDIR, let folder = RealPath.of(folder) else { return false }
    return place.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
