import ByteInput

/// A file that something would be written over: what its name and its very first bytes say that it is.
///
/// What else stands in it tells nothing: a report may well speak of models.
struct ReplacedFile {
  /// Whether it is a model.
  let isModel: Bool
  /// Whether it is something that recol reads and never writes as a report: a model, an IDS or a database.
  let isInput: Bool

  init(_ path: String) {
    let source = try? ByteSource.raw(path)
    func begins(with text: String) -> Bool {
      guard let source else { return false }
      return withExtendedLifetime(source) { source.view.starts(with: text) }
    }
    isModel = NamedForm(path.utf8)?.isModel == true || begins(with: "ISO-10303-21;")
    isInput = isModel || path.lowercased().hasSuffix(".ids") || begins(with: "SQLite format 3")
  }
}
