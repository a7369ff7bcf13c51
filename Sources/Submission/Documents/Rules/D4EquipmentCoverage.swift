import Findings
import Requirements

/// D4: every type of equipment has its data sheet, its manual and its maintenance instructions.
///
/// Documents of operation hang on types: one manual serves all fans of a kind. A type that has objects in the model
/// needs one document for each kind that is asked for, told by words in its name, identification, description, path or
/// property. Documents of the type and of its objects count together, attached or by properties, where their location leads
/// to a file of the folder that is neither empty nor unreadable (``DocumentFault``); a reference without a location
/// promises a document and brings none.
///
/// Example: a type of boilers with a data sheet alone fails as `absent.document`, with `notice, maintenance`.
///
/// Parameter `kinds`: the words of the kinds, alternatives behind a bar; by default `fiche|data sheet|fiche technique`,
/// `notice|manual|manuel`, `maintenance|entretien`.
///
/// Source: CCAG-Travaux, article 40; FM documents are tied to types (buildingSMART user requests).
struct EquipmentCoverage: SubmissionRule {
  static let code = "D4"
  static let parameters = ["kinds"]
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  private static let usual = ["fiche|data sheet|datasheet|ft", "notice|manual|manuel", "maintenance|entretien"]
  private let kinds: [(name: String, words: [String])]

  init(_ request: RuleRequest) {
    kinds = (request.values("kinds") ?? Self.usual).map { text in
      let words = text.split(separator: "|").map(String.init)
      return (words.first ?? text, WordSearch.needles(words))
    }
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard let folder = submission.documents else { return tally }
    let search = DocumentSearch(folder)
    for model in submission.models {
      let search = search.from(model)
      // Once for each document and each set of them: many types share them.
      let covered = model.equipmentTypes.isEmpty ? [] : model.documents.map { kindNumbers(of: $0, search) }
      let bySets = model.documentSets.map { set in Set(set.lazy.flatMap { covered[$0] }) }
      for type in model.equipmentTypes {
        let there = Set(type.documents.lazy.flatMap { covered[$0] } + type.documentSets.lazy.flatMap { bySets[$0] })
        let missing = kinds.indices.filter { !there.contains($0) }.map { kinds[$0] }
        if missing.isEmpty {
          tally.pass()
        } else {
          let names = missing.map(\.name).joined(separator: ", ")
          tally.fail(
            model.path, instance: type.instance, .absentDocument, "\(type.name ?? "#\(type.instance)"): \(names)")
        }
      }
    }
    return tally
  }

  /// The positions of the kinds that a document is of; none for one that cannot be read where it is said to be.
  private func kindNumbers(of document: DocumentFact, _ search: DocumentSearch.ModelSide) -> [Int] {
    guard search.soundFile(of: document) != nil else { return [] }
    let texts = (document.texts + document.paths + [document.property].compactMap { $0 })
      .map(WordSearch.Text.init(name:))
    return kinds.indices.filter { kind in texts.contains { WordSearch.holds($0, anyOf: kinds[kind].words) } }
  }
}
