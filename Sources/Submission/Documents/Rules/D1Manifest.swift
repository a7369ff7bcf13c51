import Findings
import Requirements

/// D1: every document that the stage expects is there.
///
/// No standard tree of documents exists, so the list belongs to the cahier: `documents` of the stage, each with an id, a
/// title, a lot, a pattern of paths and a least number. Where no pattern is given, a file counts whose path holds the
/// words of the id or of a title; with a lot, its path must hold the lot's id or title, too.
///
/// Example: a stage that expects `notice` and a folder without any: fails as `absent.document`, with `notice (0 / 1)`.
///
/// Source: CCAG-Travaux, article 40 (content of the DOE); the exact list is fixed by the contract.
struct DocumentManifest: SubmissionRule {
  static let code = "D1"
  static let subject = SubmissionSubject.documents

  private let expected: [ManifestRow]

  init(_ request: RuleRequest) { expected = ManifestRow.rows(of: request) }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let files = submission.documents?.files ?? []
    for row in expected {
      let found = files.count(where: row.matches)
      if found >= row.minimum {
        tally.pass()
      } else {
        tally.fail(nil, .absentDocument, "\(row.name) (\(found) / \(row.minimum))")
      }
    }
    return tally
  }
}

/// A row of the manifest, prepared to tell its files.
struct ManifestRow: Sendable {
  /// What to call it: its id, with its lot.
  let name: String
  /// The least number of files.
  let minimum: Int
  private let pattern: Pattern?
  private let words: [String]
  private let lotWords: [String]

  /// The rows that the stage expects.
  static func rows(of request: RuleRequest) -> [ManifestRow] {
    request.documents.map { document in
      let lot = document.lot.flatMap { id in request.lots.first { $0.id == id } }
      return ManifestRow(document, lot: lot)
    }
  }

  private init(_ document: ExpectedDocument, lot: Lot?) {
    name = document.lot.map { "\(document.id), \($0)" } ?? document.id
    minimum = document.minimum
    pattern = document.pattern.flatMap { try? Pattern($0) }
    words = WordSearch.needles([document.id, document.title.fr, document.title.en])
    lotWords = document.lot.map { WordSearch.needles([$0, lot?.title.fr, lot?.title.en]) } ?? []
  }

  /// Whether a file is one of the row.
  func matches(_ file: DeliveredFile) -> Bool {
    guard lotWords.isEmpty || WordSearch.holds(file.words, anyOf: lotWords) else { return false }
    if let pattern { return [file.relativePath, file.name, file.stem].contains(where: pattern.matches) }
    return WordSearch.holds(file.words, anyOf: words)
  }
}
