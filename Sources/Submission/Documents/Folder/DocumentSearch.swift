/// Finds delivered files by where models say that they are.
struct DocumentSearch {
  /// What became of a path.
  enum Result {
    /// The file is there.
    case found(DeliveredFile)
    /// The path leads to a place in the folder where there is none.
    case absent
    /// The path leads out of the folder, or is none.
    case elsewhere
  }

  private var exact: [String: Int] = [:]
  private var byPath: [[String]: Int] = [:]
  private let files: [DeliveredFile]
  private let folderName: String

  init(_ folder: DocumentFolder) {
    files = folder.files
    folderName = folder.name.lowercased()
    for (number, file) in files.enumerated() {
      let parts = file.relativePath.split(separator: "/").map { $0.lowercased() }
      byPath[parts] = byPath[parts] ?? number
      exact[file.relativePath] = number
    }
  }

  /// What a path of a model leads to. O(its length).
  ///
  /// Where nothing is there by the path as it stands, what follows a `#` or `?` is set aside; of a sentence that somebody
  /// typed, so are the words before the last.
  func result(_ path: String, isTyped: Bool) -> Result {
    let candidates = [path] + (isTyped ? [TypedPath.lastWord(of: path)].compactMap { $0 } : [])
    for candidate in candidates {
      for text in [candidate, TypedPath.withoutFragment(candidate)].compactMap({ $0 }) {
        if let file = file(at: DocumentLocation(text)) { return .found(file) }
      }
    }
    return candidates.contains { leadsOut(DocumentLocation($0)) } ? .elsewhere : .absent
  }

  private func leadsOut(_ location: DocumentLocation) -> Bool {
    switch location {
    case .relative: false
    case .outside(let behind): !behind.dropLast().contains { $0.lowercased() == folderName }
    case .absolute, .network, .web, .unusable: true
    }
  }

  /// The first file that one of the paths of a document leads to; nil where none does.
  func file(of document: DocumentFact) -> DeliveredFile? { files(of: document).first }

  /// The first of these files that is not empty and can be read; nil where none is.
  func soundFile(of document: DocumentFact) -> DeliveredFile? { files(of: document).first { $0.fault == nil } }

  private func files(of document: DocumentFact) -> some Collection<DeliveredFile> {
    document.paths.lazy.compactMap { path in
      if case .found(let file) = result(path, isTyped: document.source == .property) { file } else { nil }
    }
  }

  /// The file of a location: at that very path, else at one that differs part by part in case alone; letters and accents
  /// may be composed or not (texts of Swift compare so). Where the location comes to the folder by its name, as from a
  /// folder above it (`remise/DOE/cvc/notice.pdf`) or as from the models beside it (`../DOE/cvc/notice.pdf`; RFC 3986, 5.1.3:
  /// a reference starts from the file that it stands in), what follows the name counts. Nil where there is none, or the
  /// location leads out of the folder.
  func file(at location: DocumentLocation) -> DeliveredFile? {
    let (parts, first): ([String], Int)
    switch location {
    case .relative(let all): (parts, first) = (all, 0)
    case .outside(let behind): (parts, first) = (behind, 1)
    case .absolute, .network, .web, .unusable: return nil
    }
    guard first < parts.count else { return nil }
    let small = parts.map { $0.lowercased() }
    for skipped in first..<parts.count where skipped == 0 || small[skipped - 1] == folderName {
      if let number = exact[parts.dropFirst(skipped).joined(separator: "/")] ?? byPath[Array(small.dropFirst(skipped))]
      {
        return files[number]
      }
    }
    return nil
  }
}
