import Glibc
import Reports
import Wording

/// The options that all verbs share, resolved.
struct GeneralSettings<Format: RawRepresentable<String> & CaseIterable & Sendable> {
  /// A report to write.
  struct ReportRequest {
    let format: Format
    /// Where it goes; nil is standard output.
    let path: String?
  }

  let language: Language
  let threads: Int
  let isQuiet: Bool
  let showsStatistics: Bool
  /// The reports to write, that to standard output first.
  let reports: [ReportRequest]

  /// Resolves what was typed.
  ///
  /// - Parameter further: reports that go to folders, and that somebody else writes.
  /// - Throws: what is wrong with it.
  init(_ typed: GeneralOptions<Format>, further: [String] = []) throws(UsageError) {
    language = LanguageChoice.ofProcess
    isQuiet = typed.quiet
    showsStatistics = typed.stats
    if let text = typed.threads {
      guard let number = Int(text), (1...1024).contains(number) else { throw UsageError(.badThreads, [text]) }
      threads = number
    } else {
      threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
    try WrittenName.refuse(reports: typed.reports)
    var reports = [ReportRequest(format: try Self.format(typed.format ?? "text"), path: nil)]
    var places: Set<WrittenPlace> = []
    for text in typed.reports {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw UsageError(.malformedReport, [text]) }
      let path = String(parts[1])
      if !places.insert(WrittenPlace(path)).inserted { throw UsageError(.sameReport, [path]) }
      reports.append(ReportRequest(format: try Self.format(String(parts[0]), further), path: path))
    }
    self.reports = reports
  }

  private static func format(_ name: String, _ further: [String] = []) throws(UsageError) -> Format {
    if let format = Format(rawValue: name) { return format }
    throw UsageError(.unknownFormat, [name, (Format.allCases.map(\.rawValue) + further).joined(separator: ", ")])
  }

  /// What goes to standard error.
  var messages: MessageStream { MessageStream(language: language, isQuiet: isQuiet) }

  /// Whether a report is written that says the SHA-256 of every file.
  var wantsDigest: Bool { reports.contains { ["json", "html"].contains($0.format.rawValue) } }

  /// Whether standard output is text for people, which says all that there is to say.
  var isForPeople: Bool { reports.first?.format.rawValue == "text" }
}
