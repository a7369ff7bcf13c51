/// A report that a check writes and that can be fetched: a closed list, made from the formats that `check` has.
struct ReportKind: Sendable, Equatable {
  /// The name of the format, as `--report` takes it; the last component of the report's address.
  let format: String
  /// What its file is called when it is saved.
  let fileName: String
  /// Its media type.
  let mediaType: String
  /// Whether a browser shows it, instead of saving it.
  let isShown: Bool

  /// - Parameter format: the name of a format of `check`.
  init(format: String) {
    self.format = format
    let (ending, mediaType) = Self.known[format] ?? ("\(format).txt", "text/plain; charset=utf-8")
    fileName = "recol.\(ending)"
    self.mediaType = mediaType
    isShown = format == "html" || format == "text"
  }

  /// Endings of files and media types of formats.
  private static let known: [String: (String, String)] = [
    "text": ("txt", "text/plain; charset=utf-8"),
    "html": ("html", "text/html; charset=utf-8"),
    "json": ("json", "application/json"),
    "markdown": ("md", "text/markdown; charset=utf-8"),
    "csv": ("csv", "text/csv; charset=utf-8"),
    "xlsx": ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "junit": ("junit.xml", "application/xml"),
    "sarif": ("sarif", "application/sarif+json"),
    "codequality": ("codequality.json", "application/json"),
    "ifctester": ("ifctester.json", "application/json"),
    "bcf": ("bcf", "application/octet-stream"),
    "bcf21": ("bcf21.bcf", "application/octet-stream"),
  ]
}
