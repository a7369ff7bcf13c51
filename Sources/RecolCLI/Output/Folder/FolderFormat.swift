/// The reports of `check` that are folders: `--report NAME=FOLDER`.
enum FolderFormat: String, CaseIterable {
  /// A fiche de visa for each lot.
  case visa
  /// All that a third party needs in order to verify a result, and to have it again.
  case evidence

  /// What the manifest of such a folder says that it is.
  var mark: String { "recol-\(rawValue)" }
}

/// A folder to write.
struct FolderRequest {
  let format: FolderFormat
  let path: String

  /// Parts the reports that were typed into folders and the others.
  static func parted(_ typed: [String]) -> (folders: [FolderRequest], others: [String]) {
    var folders: [FolderRequest] = []
    var others: [String] = []
    for text in typed {
      let parts = text.split(separator: "=", maxSplits: 1)
      if parts.count == 2, let format = FolderFormat(rawValue: String(parts[0])) {
        folders.append(FolderRequest(format: format, path: trimmed(String(parts[1]))))
      } else {
        others.append(text)
      }
    }
    return (folders, others)
  }

  /// A path without what says nothing at its end: slashes, and the folder within itself (`folder/.`), which no other
  /// folder can take the place of.
  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1 {
      if path.hasSuffix("/") {
        path.removeLast()
      } else if path.utf8.count > 2, path.hasSuffix("/.") {
        path.removeLast(2)
      } else {
        break
      }
    }
    return path
  }
}
