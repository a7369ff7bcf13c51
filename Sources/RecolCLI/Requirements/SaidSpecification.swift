import Findings
import Requirements
import Wording

/// What a specification says in the language of a run: its title, what it applies to, its requirements as sentences and
/// how to meet them. Said once, however many models it is asked of.
struct SaidSpecification: Sendable {
  private let applicability: String
  private let requirements: [(text: String, fixes: [FixLine])]
  private let form: IDSForm?
  private let terms: Terms?

  /// What only a specification of a cahier says.
  private struct Terms: Sendable {
    var title: String?
    var purpose: String?
    var note: String?
    var sources: [String]
    var fixes: [FixLine]
  }

  /// - Parameter text: what says it, which knows how the model's schema spells names.
  init(_ specification: Specification, _ text: RequirementText, in language: Language) {
    applicability = text.applicability(specification)
    requirements = specification.requirements.map { asked in
      (text.sentence(asked, of: specification), RequirementAdvice(language).fixes(asked))
    }
    form = specification.terms == nil ? IDSForm(specification, text) : nil
    let code = language.rawValue
    terms = specification.terms.map { said in
      Terms(
        title: said.title.isEmpty ? nil : said.title.text(in: code),
        purpose: said.purpose.isEmpty ? nil : said.purpose.text(in: code),
        note: said.note.isEmpty ? nil : said.note.text(in: code), sources: said.sources,
        fixes: said.fixes.map { FixLine(tool: $0.tool == "*" ? nil : $0.tool, text: $0.text.text(in: code)) })
    }
  }

  /// Adds it to what came out of the specification.
  ///
  /// - Parameter addsForm: whether what an IDS says of itself is added, too.
  func say(in result: inout SpecificationResult, addsForm: Bool) {
    result.applicability = applicability
    for (place, said) in requirements.enumerated() where place < result.requirements.count {
      (result.requirements[place].text, result.requirements[place].fixes) = (said.text, said.fixes)
    }
    if addsForm, let form { result.form = form }
    guard let terms else { return }
    if let title = terms.title { result.name = title }
    if let purpose = terms.purpose { result.terms?.purpose = purpose }
    if let note = terms.note { result.terms?.note = note }
    result.terms?.sources = terms.sources
    result.terms?.fixes = terms.fixes
  }
}
