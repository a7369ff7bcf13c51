import IFCModel
import ModelRules
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

  private let typed: TypedDocuments?

  /// - Parameters:
  ///   - kind: the words; nil takes any document.
  ///   - typed: the documents that properties lead to; nil leaves them out.
  init(_ kind: String?, _ typed: TypedDocuments? = nil) {
    words = kind.map { WordSearch.needles([$0]) }
    self.typed = typed
  }

  /// Where the documents of the kind are that the properties of the object or type at a place lead to; the words may stand
  /// in the property, too.
  func locations(ofOwnerAt place: UInt32, in model: Model) -> [String] {
    guard let typed else { return [] }
    return typed.entries(ofOwnerAt: place).compactMap { entry in
      let document = entry.document.flatMap(model.instance(at:)).flatMap(model.document)
      guard isMeant(entry.property) || isMeant(entry.path) || document.map(isMeant) ?? false else { return nil }
      return document.map { $0.location ?? $0.identification ?? "" } ?? entry.path
    }
  }

  private func isMeant(_ text: String) -> Bool {
    words.map { WordSearch.holds(WordSearch.Text(name: text), anyOf: $0) } ?? true
  }

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
