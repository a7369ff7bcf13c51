import Findings
import Requirements

/// D6: files are named as agreed, and no superseded revision lies beside the one that replaces it.
///
/// Two revisions of one plan in a folder make each reader guess. A revision is told by a word in the name: `ind B`,
/// `indice-C`, `rev2`, `v3`. Where a model says which revision it means (IfcDocumentInformation.Revision), the file that
/// the document or a reference to it leads to must be that one.
///
/// Example: `plan_indA.pdf` beside `plan_indB.pdf` fails as `invalid.rule`, with both names.
///
/// Parameter `pattern`: a regular expression of XML Schema that every file's name must match; not asked without it.
///
/// Source: naming clause of the BIM conventions; IfcDocumentInformation (ISO 16739-1).
struct DocumentRevisions: SubmissionRule {
  static let code = "D6"
  static let parameters = ["pattern"]

  static func kind(of parameter: String) -> RuleParameterKind { .pattern }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  private let pattern: Pattern?

  init(_ request: RuleRequest) { pattern = request.values("pattern")?.first.flatMap { try? Pattern($0) } }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard let folder = submission.documents else { return tally }
    let names = folder.files.map(RevisedName.init)
    var newest: [String: Int] = [:]
    for (number, name) in names.enumerated() where name.index != nil {
      guard let other = newest[name.base] else {
        newest[name.base] = number
        continue
      }
      if names[other].isBefore(name) { newest[name.base] = number }
    }
    for (number, file) in folder.files.enumerated() {
      let name = names[number]
      if let pattern, !pattern.matches(file.name) {
        tally.fail(file.path, .invalidValue, file.relativePath)
      } else if name.index != nil, let last = newest[name.base], last != number, names[number].isBefore(names[last]) {
        tally.fail(file.path, .invalidRule, "\(file.relativePath) < \(folder.files[last].relativePath)")
      } else if pattern != nil || name.index != nil {
        tally.pass()
      }
    }
    checkModels(submission, DocumentSearch(folder), &tally)
    return tally
  }

  private func checkModels(_ submission: SubmissionContext, _ search: DocumentSearch, _ tally: inout SubmissionTally) {
    for model in submission.models {
      for document in model.documents {
        guard let revision = document.revision, let file = search.file(of: document),
          let index = RevisedName(file).index
        else { continue }
        if RevisedName.isSame(revision, index) {
          tally.pass()
        } else {
          tally.fail(model.path, instance: document.instance, .invalidDifference, "\(revision) / \(file.relativePath)")
        }
      }
    }
  }
}

/// The name of a file, apart from the revision that it states.
struct RevisedName: Sendable {
  /// Folder and name without the revision, folded, with the ending.
  let base: String
  /// The revision: `B`, `12`; nil where the name states none.
  let index: String?

  private static let words: Set<String> = ["ind", "indice", "rev", "revision", "v"]

  init(_ file: DeliveredFile) {
    let folder = file.relativePath.dropLast(file.name.utf8.count)
    var parts = TextFolding.folded(file.stem).split(separator: " ").map(String.init)
    var index: String?
    if let last = parts.last {
      if parts.count > 2, Self.words.contains(parts[parts.count - 2]), Self.isIndex(last) {
        index = last
        parts.removeLast(2)
      } else if parts.count > 1,
        let word = Self.words.first(where: { last.hasPrefix($0) && Self.isIndex(last.dropFirst($0.count)) })
      {
        index = String(last.dropFirst(word.count))
        parts.removeLast()
      }
    }
    self.index = index.map { $0.uppercased() }
    base = folder + parts.joined(separator: " ") + "." + file.ending
  }

  /// One letter or two, or a number.
  private static func isIndex(_ text: some StringProtocol) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 3 else { return false }
    let isNumber = text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isNumber || (text.utf8.count <= 2 && text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A })
  }

  /// Whether its revision comes before that of another file of the same base: numbers before letters, `A` before `AA`.
  func isBefore(_ other: RevisedName) -> Bool {
    guard let own = index, let later = other.index else { return false }
    switch (Int(own), Int(later)) {
    case (let own?, let later?): return own < later
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return (own.utf8.count, own) < (later.utf8.count, later)
    }
  }

  /// Whether a stated revision is that of a name: `ind. B` and `B`, `02` and `2`.
  static func isSame(_ stated: String, _ index: String) -> Bool {
    let words = TextFolding.folded(stated).split(separator: " ").filter { !Self.words.contains(String($0)) }
    let text = words.joined().uppercased()
    if let left = Int(text), let right = Int(index) { return left == right }
    return text == index
  }
}
