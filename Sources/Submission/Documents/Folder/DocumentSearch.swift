import ModelRules

/// Finds delivered files by where models say that they are.
struct DocumentSearch {
  /// What became of a path.
  enum Destination {
    /// The file is there.
    case found(DeliveredFile)
    /// The path leads to a place in the folder where there is none.
    case absent
    /// The path leads out of the folder, or is none.
    case elsewhere
  }

  private var exact: [String: Int] = [:]
  private var byPath: [[String]: Int] = [:]
  private let folder: DocumentFolder
  private let folderName: String
  /// Of how many parts the longest path in the folder is.
  private var longest = 0

  init(_ folder: DocumentFolder) {
    self.folder = folder
    folderName = folder.name.lowercased()
    for (number, file) in folder.files.enumerated() {
      let parts = file.relativePath.split(separator: "/").map { $0.lowercased() }
      byPath[parts] = byPath[parts] ?? number
      exact[file.relativePath] = number
      longest = max(longest, parts.count)
    }
  }

  /// The search from where a model lies: a relative reference starts from the file that it stands in (RFC 3986, 5.1.3).
  func from(_ model: ModelFacts) -> ModelSide { ModelSide(search: self, base: folder.way(to: model.path)) }

  /// The search of what one model says.
  struct ModelSide {
    fileprivate let search: DocumentSearch
    /// The folders from the folder of documents down to the model; nil where it does not lie in there.
    fileprivate let base: [String]?

    /// What the paths that a text of a model says lead to, of one path as a rule. O(its length).
    ///
    /// Where nothing is there by the text as it stands, what follows a `#` or `?` is set aside; a text that somebody typed
    /// is taken for the several paths that it lists, and of a sentence the words before the last are set aside.
    func results(_ text: String, isTyped: Bool) -> [Destination] {
      if let file = file(at: text) { return [.found(file)] }
      let pieces = isTyped ? TypedPath.pieces(of: text) : []
      return pieces.count > 1 ? pieces.map { result($0, isTyped: true) } : [result(text, isTyped: isTyped)]
    }

    private func result(_ path: String, isTyped: Bool) -> Destination {
      let candidates = [path] + (isTyped ? [TypedPath.lastWord(of: path)].compactMap { $0 } : [])
      for candidate in candidates {
        if let file = file(at: candidate) { return .found(file) }
      }
      return candidates.contains { leadsOut(DocumentLocation($0)) } ? .elsewhere : .absent
    }

    private func leadsOut(_ location: DocumentLocation) -> Bool {
      switch location {
      case .relative: false
      case .outside(let steps, let behind):
        steps > base?.count ?? 0 && !behind.dropLast().contains { $0.lowercased() == search.folderName }
      case .absolute, .network, .web, .unusable: true
      }
    }

    /// The file that a text leads to, decoded or as it is written, with its fragment or without.
    private func file(at text: String) -> DeliveredFile? {
      for text in [text, TypedPath.withoutFragment(text)].compactMap({ $0 }) {
        if let file = search.file(at: DocumentLocation(text), from: base) { return file }
        if text.contains("%"), let file = search.file(at: DocumentLocation(text, isEncoded: false), from: base) {
          return file
        }
      }
      return nil
    }

    /// The files that the paths of a document lead to.
    func files(of document: DocumentFact) -> some Collection<DeliveredFile> {
      document.paths.lazy.flatMap { path in
        results(path, isTyped: document.source == .property).compactMap { result in
          if case .found(let file) = result { file } else { nil }
        }
      }
    }

    /// The first of these files; nil where there is none.
    func file(of document: DocumentFact) -> DeliveredFile? { files(of: document).first }

    /// The first of these files that is not empty and can be read; nil where none is.
    func soundFile(of document: DocumentFact) -> DeliveredFile? { files(of: document).first { $0.fault == nil } }
  }

  /// The file of a location: from the model's own folder, else from the folder of documents; at that very path, else at
  /// one that differs part by part in case alone; letters and accents may be composed or not (texts of Swift compare so).
  /// Where the location comes to the folder by its name, as from a folder above it (`remise/DOE/cvc/notice.pdf`) or as
  /// from the models beside it (`../DOE/cvc/notice.pdf`), what follows the name counts. Nil where there is none, or the
  /// location leads out of the folder.
  private func file(at location: DocumentLocation, from base: [String]?) -> DeliveredFile? {
    let (parts, steps): ([String], Int)
    switch location {
    case .relative(let all): (parts, steps) = (all, 0)
    case .outside(let up, let behind): (parts, steps) = (behind, up)
    case .absolute, .network, .web, .unusable: return nil
    }
    if let base, !base.isEmpty, steps <= base.count, let file = file(by: base.dropLast(steps) + parts) { return file }
    let small = parts.map { $0.lowercased() }
    let first = min(steps, 1)
    guard first < parts.count else { return nil }
    // A text of many thousand parts is looked up by its last ones only: no file lies deeper.
    for skipped in max(first, parts.count - longest)..<max(first, parts.count)
    where skipped == 0 || small[skipped - 1] == folderName {
      if let file = file(by: parts.dropFirst(skipped)) { return file }
    }
    return nil
  }

  private func file(by parts: some Collection<String>) -> DeliveredFile? {
    guard parts.count <= longest else { return nil }
    return (exact[parts.joined(separator: "/")] ?? byPath[parts.map { $0.lowercased() }]).map { folder.files[$0] }
  }
}
