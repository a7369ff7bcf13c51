import Findings
import Requirements

/// D4: every type of equipment has its data sheet, its manual and its maintenance instructions.
///
/// Documents of operation hang on types: one manual serves all fans of a kind. A type that has objects in the model
/// needs one document for each kind that is asked for, told by words in its name, identification, description, path or
/// property. Documents of the type and of its objects count together, attached or by properties; one whose location leads
/// to no file of the folder, or to one that is empty or cannot be read (``DocumentFault``), does not, and a reference
/// without a location does.
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
      for type in model.equipmentTypes {
        let documents = type.documents.filter { $0.paths.isEmpty || search.soundFile(of: $0) != nil }
        let texts = documents.flatMap { $0.texts + $0.paths + [$0.property].compactMap { $0 } }.map(TextFolding.folded)
        let missing = kinds.filter { kind in !texts.contains { WordSearch.holds($0, anyOf: kind.words) } }
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
}
