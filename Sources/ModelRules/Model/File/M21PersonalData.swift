import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// M21: the file names no person.
///
/// Told are persons (IfcPerson) with a name, an identification or an address; e-mail addresses (IfcTelecomAddress, its
/// MessagingIDs too); the
/// postal addresses and telephone numbers of the organizations of users (IfcPersonAndOrganization, which owner histories
/// name), and not those of sites, buildings and makers of software; e-mail addresses in FILE_NAME, a name there that
/// holds a user's folder, and an author who is called as people are (``AuthorName``). Words that stand for nothing (`Undefined`, `?`, `XXX`) are no names, nor
/// is that of a company (``CompanyName``) one of a person.
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
      "administrateur", "admin", "architect", "architecte",
    ]
    policy.refusedFrom = nil
    placeholders = PlaceholderSet(policy, stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    var tally = RuleTally()
    let fields = Self.personalFields(model.structure.header)
    if fields.isEmpty {
      tally.pass()
    } else {
      tally.fail(.invalidValue, "FILE_NAME: " + fields.joined(separator: ", "))
    }
    let organizations = model.instances(of: "IfcOrganization").compactMap { model.string("Name", of: $0) }
    let companies = CompanyName(organizations: model.structure.header.organization + organizations)
    for person in model.instances(of: "IfcPerson") {
      let found = self.found(of: person, companies, model)
      if found.isEmpty { tally.pass() } else { tally.fail(person, .invalidValue, found.joined(separator: ", ")) }
    }
    let ofUsers = Self.addressesOfUsers(model)
    for address in model.instances(of: "IfcTelecomAddress") {
      let mails = texts("ElectronicMailAddresses", of: address, model)
      var found = mails.contains { $0.contains("@") } ? ["ElectronicMailAddresses"] : []
      if texts("MessagingIDs", of: address, model).contains(where: { $0.contains("@") }) {
        found.append("MessagingIDs")
      }
      if ofUsers.contains(address.name) {
        found = said(["TelephoneNumbers", "FacsimileNumbers", "PagerNumber"], of: address, model) + found
      }
      if found.isEmpty { tally.pass() } else { tally.fail(address, .invalidValue, found.joined(separator: ", ")) }
    }
    for address in model.instances(of: "IfcPostalAddress") where ofUsers.contains(address.name) {
      let found = said(["InternalLocation", "AddressLines", "PostalBox", "Town", "PostalCode"], of: address, model)
      if found.isEmpty { tally.pass() } else { tally.fail(address, .invalidValue, found.joined(separator: ", ")) }
    }
    return tally
  }

  /// The attributes of a person that tell who it is; none of a company that stands in its place, whose addresses are none
  /// of a person, either.
  private func found(of person: Instance, _ companies: CompanyName, _ model: Model) -> [String] {
    let given = ["GivenName", "MiddleNames"].flatMap { texts($0, of: person, model) }.filter(isSaid)
      .joined(separator: " ")
    let family = texts("FamilyName", of: person, model).filter(isSaid).joined(separator: " ")
    let isCompany =
      given.isEmpty || family.isEmpty
      ? companies.matches(given + family) : companies.matches(given: given, family: family)
    let identified = ["Identification", "Id"].filter { attribute in
      texts(attribute, of: person, model).contains { isSaid($0) && !companies.matches($0) }
    }
    if isCompany { return identified }
    let names = identified + said(["FamilyName", "GivenName", "MiddleNames"], of: person, model)
    let isNameless = names.isEmpty && ["Identification", "Id"].contains { !said([$0], of: person, model).isEmpty }
    let hasAddresses = !isNameless && !model.reader.references("Addresses", of: person).isEmpty
    return names + (hasAddresses ? ["Addresses"] : [])
  }

  /// The fields of FILE_NAME that hold an e-mail address, the folder of a user or the name of a person.
  private static func personalFields(_ header: HeaderSection) -> [String] {
    let name = header.name.lowercased().split(whereSeparator: { $0 == "/" || $0 == "\\" })
    let isInFolder = name.dropLast(2).contains {
      ["users", "home", "utilisateurs", "documents and settings"].contains($0)
    }
    let fields = [
      ("name", isInFolder || header.name.contains("@")),
      ("author", header.author.contains { $0.contains("@") || AuthorName.isPerson($0, header) }),
      ("organization", header.organization.contains { $0.contains("@") }),
      ("authorization", header.authorization.contains("@")),
    ]
    return fields.filter(\.1).map(\.0)
  }

  /// The names of the addresses that the organizations of users have.
  private static func addressesOfUsers(_ model: Model) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for user in model.instances(of: "IfcPersonAndOrganization") {
      guard let organization = model.reader.reference("TheOrganization", of: user) else { continue }
      found.formUnion(model.reader.references("Addresses", of: organization).map(\.name))
    }
    return found
  }

  /// Those of the attributes that say something.
  private func said(_ attributes: [String], of instance: Instance, _ model: Model) -> [String] {
    attributes.filter { texts($0, of: instance, model).contains(where: isSaid) }
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
