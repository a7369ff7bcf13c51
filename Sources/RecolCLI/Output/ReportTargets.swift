import ByteInput
import Glibc
import Wording

/// Where reports go, held against what they would destroy: nobody wants a report in the place of a model.
enum ReportTargets {
  /// Refuses reports that would be written over something that the run reads, or over any model, IDS or database.
  ///
  /// - Parameters:
  ///   - typed: the reports as they were typed, `FORMAT=PATH`.
  ///   - inputs: the paths of what the run reads and does not replace.
  /// - Throws: the first of them, by its path.
  static func spare(_ inputs: [String?], in typed: [String]) throws(UsageError) {
    let known = Set(inputs.compactMap { $0.flatMap(FileIdentity.init) })
    for text in typed {
      guard let mark = text.firstIndex(of: "=") else { continue }
      let path = String(text[text.index(after: mark)...])
      guard isFile(path), let file = FileIdentity(path) else { continue }
      if known.contains(file) || holdsInput(path) { throw UsageError(.reportOverInput, [path]) }
    }
  }

  /// Whether what lies at a path is something that no report is, by its name or its very first bytes: what else stands in
  /// a report may well speak of models.
  private static func holdsInput(_ path: String) -> Bool {
    if NamedForm(path.utf8)?.isModel == true || path.lowercased().hasSuffix(".ids") { return true }
    guard let source = try? ByteSource.raw(path) else { return false }
    return withExtendedLifetime(source) {
      source.view.starts(with: "ISO-10303-21;") || source.view.starts(with: "SQLite format 3")
    }
  }

  /// Whether there is a file at a path: writing to a terminal or a pipe destroys nothing.
  private static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }
}
