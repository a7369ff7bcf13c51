import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// M21: the file names no person.
///
/// Told are persons (IfcPerson) with a name, an identification or an address, e-mail addresses (IfcTelecomAddress), and
/// e-mail addresses among the authors of the header. Words that stand for nothing (`Undefined`, `?`, `XXX`) are no names.
/// What is found is said by the attribute that holds it: a report must not spread it. That a file has such data is no
/// mistake as such; it matters for competitions, which are anonymous, and before data is opened to the public.
///
/// Example: `IFCPERSON($,'Durand','Anne',$,$,$,$,$)` fails with `FamilyName, GivenName`.
///
/// Source: bimstandards, bonnes pratiques (anonymity of competitions).
struct PersonalData: ModelRule {
  static let code = "M21"

  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    var policy = request.placeholders
    policy.words += [
      "nicht definiert", "non definito", "NN", "author", "auteur", "user", "utilisateur", "administrator",
    ]
    policy.refusedFrom = nil
    placeholders = PlaceholderSet(policy, stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    var tally = RuleTally()
    if model.structure.header.author.contains(where: { $0.contains("@") }) {
      tally.fail(.invalidValue, "FILE_NAME: author")
    } else {
      tally.pass()
    }
    for person in model.instances(of: "IfcPerson") {
      let names = ["Identification", "Id", "FamilyName", "GivenName", "MiddleNames"].filter { attribute in
        texts(attribute, of: person, model).contains(where: isSaid)
      }
      let addresses = model.reader.references("Addresses", of: person)
      let found = names + (addresses.isEmpty ? [] : ["Addresses"])
      if found.isEmpty { tally.pass() } else { tally.fail(person, .invalidValue, found.joined(separator: ", ")) }
    }
    for address in model.instances(of: "IfcTelecomAddress") {
      let mails = texts("ElectronicMailAddresses", of: address, model)
      if mails.contains(where: { $0.contains("@") }) {
        tally.fail(address, .invalidValue, "ElectronicMailAddresses")
      } else {
        tally.pass()
      }
    }
    return tally
  }

  /// The texts of an attribute that is a text, or a list of texts.
  private func texts(_ attribute: String, of instance: Instance, _ model: Model) -> [String] {
    switch model.scalar(attribute, of: instance) {
    case .string(let text): [text]
    case .list(let items): items.compactMap { if case .string(let text) = $0 { text } else { nil } }
    default: []
    }
  }

  private func isSaid(_ text: String) -> Bool {
    text.contains { !$0.isWhitespace } && !(placeholders?.contains(text) ?? false)
  }
}
