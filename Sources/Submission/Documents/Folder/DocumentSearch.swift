import Requirements

/// Finds delivered files by where models say that they are.
struct DocumentSearch {
  private var byPath: [String: Int] = [:]
  private var byWords: [String: Int] = [:]
  private let files: [DeliveredFile]

  init(_ folder: DocumentFolder) {
    files = folder.files
    for (number, file) in files.enumerated() {
      byPath[file.relativePath] = number
      byWords[file.words] = byWords[file.words] ?? number
    }
  }

  /// The file of a location: at that very path, else at one that differs in case, accents (composed or not) and
  /// punctuation alone; else, where the location begins with the folder's own name or another above it, at the path
  /// without it. Nil where there is none, or the location leads out of the folder.
  func file(at location: DocumentLocation) -> DeliveredFile? {
    guard case .relative(let parts) = location else { return nil }
    for skipped in 0..<min(parts.count, 4) {
      let path = parts.dropFirst(skipped).joined(separator: "/")
      if let number = byPath[path] ?? byWords[TextFolding.folded(path)] { return files[number] }
    }
    return nil
  }
}
