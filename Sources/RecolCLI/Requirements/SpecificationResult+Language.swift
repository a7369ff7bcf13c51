import Findings
import Requirements
import Wording

extension SpecificationResult {
  /// Adds what the specification says in the language of the run: its title, what it applies to, its requirements as
  /// sentences and how to meet them.
  ///
  /// - Parameter text: what says it, which knows how the model's schema spells names.
  mutating func say(_ specification: Specification, _ text: RequirementText, in language: Language) {
    applicability = text.applicability(specification)
    for (place, asked) in specification.requirements.enumerated() where place < requirements.count {
      requirements[place].text = text.sentence(asked, of: specification)
      requirements[place].fixes = RequirementAdvice(language).fixes(asked)
    }
    guard let said = specification.terms else { return }
    let code = language.rawValue
    if !said.title.isEmpty { name = said.title.text(in: code) }
    if !said.purpose.isEmpty { terms?.purpose = said.purpose.text(in: code) }
    if !said.note.isEmpty { terms?.note = said.note.text(in: code) }
    terms?.sources = said.sources
    terms?.fixes = said.fixes.map { FixLine(tool: $0.tool == "*" ? nil : $0.tool, text: $0.text.text(in: code)) }
  }
}
