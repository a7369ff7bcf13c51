import IFCModel
import Requirements
import Synchronization

/// Tells documents of a kind by words in what is said of them: `fiche technique` in `FT/FicheTechniqueCTA.pdf`.
///
/// The words stand there as whole ones, as ``WordSearch`` reads names; a plan is no `Planning`. An object of its own for
/// each thread, so that the lock is never waited for.
final class DocumentKind: Sendable {
  /// The words; nil takes any document.
  private let words: [String]?
  /// What was found of a document, by the place of the instance that says it: most are those of many objects.
  private let known = Mutex<[UInt32: Bool]>([:])

  /// The most documents that are kept.
  private static let most = 1 << 14

  /// - Parameter kind: the words; nil takes any document.
  init(_ kind: String?) { words = kind.map { WordSearch.needles([$0]) } }

  /// Whether a document is of the kind. O(its texts), once for each document.
  func isMeant(_ document: Document) -> Bool {
    guard let words else { return true }
    let place = document.instance.place
    return known.withLock { known in
      if let isMeant = known[place] { return isMeant }
      let texts = [document.name, document.description, document.identification, document.location]
      let isMeant = texts.contains { text in
        text.map { WordSearch.holds(WordSearch.Text(name: $0), anyOf: words) } ?? false
      }
      if known.count < DocumentKind.most { known[place] = isMeant }
      return isMeant
    }
  }
}
