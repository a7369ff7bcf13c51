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
    for path in paths(of: typed) {
      guard isFile(path), let file = FileIdentity(path) else { continue }
      if known.contains(file) || ReplacedFile(path).isInput { throw UsageError(.reportOverInput, [path]) }
    }
  }

  /// The paths of reports as they were typed.
  static func paths(of typed: [String]) -> [String] {
    typed.compactMap { text in text.firstIndex(of: "=").map { String(text[text.index(after: $0)...]) } }
  }

  /// Whether there is a file at a path: writing to a terminal or a pipe destroys nothing.
  static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }
}
