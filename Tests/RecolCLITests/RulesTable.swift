import CahierFormat
import ModelRules
import Requirements
import Submission

/// The table of all rules that ship with recol, as the page of the repository that lists them.
struct RulesTable {
  /// The sets that ship, by the names under which `--against` knows them, with what they are.
  private static let sets = [
    (name: "rules", about: "what no requirement on a property can say of a model, of a submission, of its documents"),
    (
      name: "buildingsmart",
      about: "the normative rules of buildingSMART that concern deliverables, and the schema itself"
    ),
  ]

  /// The page, in Markdown.
  let text: String
  /// The codes of the rules that are listed.
  let codes: [String]

  /// Nil where a set cannot be read.
  init?() {
    let parameters = RuleCatalogue.parameters.merging(SubmissionCatalogue.parameters) { own, shared in
      own + shared.filter { !own.contains($0) }
    }
    var codes: [String] = []
    var text = """
      # Rules

      <!-- Written by ./dev rules-table: the sets in Sources/CShippedCahiers/cahiers say what stands here. -->

      What `recol check MODEL --against rules` and `--against buildingsmart` look at. A cahier asks for a rule by its code
      (`rule: M15`, with `parameters`), at the stages, for the lots and with the severity that the owner wants. What each
      parameter means, and its default, stands in the documentation of the rule, in the file of `Sources/ModelRules` or
      `Sources/Submission` whose name begins with its code.

      """
    for set in Self.sets {
      guard let cahier = ShippedCahier.read(named: set.name)?.cahier else { return nil }
      text += "\n## `--against \(set.name)`\n\nThat is \(set.about).\n\n"
      text += "| code | title | severity | source | parameters |\n| --- | --- | --- | --- | --- |\n"
      for requirement in cahier.requirements {
        guard case .rule(let request) = requirement.content else { continue }
        codes.append(request.code)
        let title = requirement.title.en ?? requirement.title.fr ?? ""
        let names = (parameters[request.code] ?? []).map { "`\($0)`" }.joined(separator: ", ")
        let sources = requirement.sources.map(RuleSources.inEnglish).joined(separator: ", ")
        let cells = [requirement.id, title, requirement.severity.rawValue, sources, names]
        text += "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
      }
      text += "\nSources:\n\n" + cahier.identity.sources.map { "- \(RuleSources.inEnglish($0))\n" }.joined()
    }
    self.text = text
    self.codes = codes
  }
}
