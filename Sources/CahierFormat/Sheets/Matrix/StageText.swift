import Requirements

/// Stages named in a cell: `APD`, `à partir de PRO`, `≥ PRO`, `PRO et suivantes`, `→ PRO`, `PRO, EXE et DOE`, `APS-DOE`,
/// `de PRO à DOE`, `toutes`.
struct StageText {
  /// The stages that the cell names, in its order.
  private(set) var named: [String] = []
  /// What names none, to be told.
  private(set) var rest: [String] = []
  private var parts: [Part] = []
  private var isEverything = false

  /// Stages that belong together.
  private enum Part {
    case one(String)
    case from(String)
    case after(String)
    case through(String)
    case range(String, String)
  }

  /// - Parameter stage: the id of the stage that words name, and nothing else; nil where they name none.
  init(_ text: String, stage: (String) -> String?) {
    isEverything = Self.everything.contains(TextFolding.folded(text))
    if isEverything { return }
    let stage = { (words: String) in words.isEmpty ? nil : stage(words) }
    if take(whole: text, stage) { return }
    for piece in text.split(whereSeparator: { ",;/\n\r+&|".contains($0) }) {
      let piece = String(piece).trimmed
      // `PRO et suivantes` is one thing.
      if take(whole: piece, stage) { continue }
      for piece in JoinedNames.separated(piece, by: Self.conjunctions) where !take(whole: piece, stage) {
        take(words: piece, stage)
      }
    }
  }

  /// The stages, of those in that order; nil where no word of the cell is a stage.
  ///
  /// What runs from a later stage to an earlier one is none, and is told with ``rest``.
  mutating func span(in order: [String]) -> StageRule.Span? {
    if isEverything { return .always }
    if parts.count == 1, case .from(let id) = parts[0] { return StageRule.Span.from(id).shortest(in: order) }
    var ids: [String] = []
    func place(_ id: String) -> Int { order.firstIndex(of: id) ?? order.count }
    for part in parts {
      let range: ArraySlice<String>
      switch part {
      case .one(let id): range = [id]
      case .from(let id): range = order.dropFirst(place(id))
      case .after(let id):
        range = order.dropFirst(place(id) + 1)
        if range.isEmpty { rest.append("> \(id)") }
      case .through(let id): range = order.prefix(place(id) + 1)
      case .range(let first, let last):
        range = order.dropFirst(place(first)).prefix(max(0, place(last) - place(first) + 1))
        if range.isEmpty { rest.append("\(first) – \(last)") }
      }
      for id in range where !ids.contains(id) { ids.append(id) }
    }
    return ids.isEmpty ? nil : StageRule.Span.only(ids).shortest(in: order)
  }

  // MARK: Reading

  /// Takes a text that is a stage, a range of stages, or a stage and what stands before or behind it in time.
  private mutating func take(whole text: String, _ stage: (String) -> String?) -> Bool {
    let folded = TextFolding.folded(text)
    if let id = stage(folded) {
      add(.one(id), [id])
      return true
    }
    if let (bound, words) = Self.bound(text), let id = stage(Self.plain(words)) {
      let part: Part =
        switch bound {
        case .from: .from(id)
        case .after: .after(id)
        case .through: .through(id)
        }
      add(part, [id])
      return true
    }
    if let id = stage(Self.plain(text)) {
      add(.one(id), [id])
      return true
    }
    for (first, last) in Self.halves(text) {
      let first = Self.rest(of: TextFolding.folded(first), behind: Self.starts) ?? first
      if let first = stage(Self.plain(first)), let last = stage(Self.plain(last)) {
        add(.range(first, last), [first, last])
        return true
      }
    }
    return false
  }

  /// Takes the words of a text that are stages; the others are told.
  private mutating func take(words text: String, _ stage: (String) -> String?) {
    let words = TextFolding.folded(text).split(separator: " ").map(String.init)
    let ids = words.map { StageWords.isShort($0) ? stage($0) : nil }
    // Of a long sentence, or of what is left out, the stages that it names are not those that it asks for.
    guard ids.contains(where: { $0 != nil }), words.count <= 5, !words.contains(where: Self.exceptions.contains),
      !Self.befores.contains(words[0])
    else {
      rest.append(text)
      return
    }
    for id in ids.compactMap({ $0 }) { add(.one(id), [id]) }
    let others = zip(words, ids).filter { $1 == nil && !Self.fillers.contains($0) }.map(\.0)
    if !others.isEmpty { rest.append(others.joined(separator: " ")) }
  }

  private mutating func add(_ part: Part, _ ids: [String]) {
    parts.append(part)
    named += ids
  }
}

extension StageText {
  /// Reads a cell of a matrix by the stages that it has.
  static func span(
    _ text: String, build: MatrixBuild, problems: inout [RowDraft.Remark]
  ) -> StageRule.Span? {
    var read = StageText(text) { stage($0, build) }
    let span = read.span(in: build.order)
    problems += read.rest.map { (.unknownStage, [$0]) }
    return span
  }

  /// The id of the stage that words name: one of the matrix, else one that recol knows.
  private static func stage(_ words: String, _ build: MatrixBuild) -> String? {
    let folded = TextFolding.folded(words)
    if let own = build.stages.first(where: {
      // `PRO+` and `≥ PRO` are more than PRO.
      $0.id == Slug.of(words) && bound(words) == nil && !words.contains("<")
        || $0.aliases.contains { TextFolding.folded($0) == folded }
    }) {
      return own.id
    }
    guard let id = StageWords.exact(words) else { return nil }
    return build.stages.contains { $0.id == id } ? id : nil
  }
}
