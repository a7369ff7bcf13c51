import Findings
import IFCModel
import IFCSchema

/// Contact and Document.
extension COBieRows {
  /// A person in a company. Without an address of electronic mail, which is their name in COBie, they are called by
  /// their names.
  mutating func contact(_ member: Instance) -> [COBieRow] {
    let reader = model.reader
    var draft = COBieDraft(.contact)
    let person = reader.reference("ThePerson", of: member)
    let company = reader.reference("TheOrganization", of: member)
    let actors = [company, person].compactMap(\.self)
    let addresses = actors.flatMap { reader.references("Addresses", of: $0).prefix(16) }
    func said(_ attribute: String) -> String? {
      addresses.lazy.compactMap { [model] address in
        model.scalar(attribute, of: address).flatMap { ValueText.text($0) }
      }.first { $0.contains { !$0.isWhitespace } }
    }
    let roles = (actors + [member]).flatMap { reader.references("Roles", of: $0).prefix(16) }.compactMap { role in
      let word = reader.enumeration("Role", of: role)
      return word == "USERDEFINED" ? model.string("UserDefinedRole", of: role) : word
    }
    draft.set("Email", said("ElectronicMailAddresses"))
    draft.set("Category", roles.joined(separator: ", "))
    if let company {
      draft.set("Company", cell("Name", of: company))
      draft.set("OrganizationCode", cell("Identification", of: company))
      draft.set("OrganizationCode", cell("Id", of: company))
    }
    if let person {
      draft.set("GivenName", cell("GivenName", of: person))
      draft.set("FamilyName", cell("FamilyName", of: person))
    }
    for (attribute, column) in [
      ("TelephoneNumbers", "Phone"), ("InternalLocation", "Department"), ("AddressLines", "Street"),
      ("PostalBox", "PostalBox"), ("Town", "Town"), ("Region", "StateRegion"), ("PostalCode", "PostalCode"),
      ("Country", "Country"),
    ] { draft.set(column, said(attribute)) }
    draft.set("ExtObject", model.className(of: member))
    let names = [
      person.flatMap { model.filled("GivenName", of: $0) }, person.flatMap { model.filled("FamilyName", of: $0) },
      company.flatMap { model.filled("Name", of: $0) },
    ].compactMap(\.self)
    return [draft.row(of: member.name, otherName: names.isEmpty ? nil : names.joined(separator: " "))]
  }

  /// Hands on a row for each document and each object with a row of its own that has it. O(documents of objects).
  mutating func forEachDocument(_ body: (COBieRow) -> Void) {
    let table = model.relation(.associatesDocument)
    var known: [UInt32: COBieDraft] = [:]
    for position in 0..<table.count {
      guard let object = model.instance(at: table.keys[position]), let sheet = sheets.sheet(of: object),
        let instance = model.instance(at: table.values[position])
      else { continue }
      var draft = known[instance.place] ?? document(instance)
      known[instance.place] = draft
      draft.set("SheetName", sheet.rawValue)
      draft.set("RowName", .name(sheet, object.name))
      body(draft.row(of: instance.name, otherName: nil))
    }
  }

  private mutating func document(_ instance: Instance) -> COBieDraft {
    var draft = draft(.document, instance)
    guard let document = model.document(instance) else { return draft }
    draft.set("Name", document.name)
    let place = document.location.map(DocumentPlace.init(location:))
    draft.set("Directory", place?.directory)
    draft.set("File", place?.file)
    draft.set("File", document.identification)
    draft.set("Description", document.description)
    draft.set("Reference", document.identification)
    if let information = document.information {
      draft.set("Category", cell("Purpose", of: information))
      draft.set("ApprovalBy", cell("IntendedUse", of: information))
      draft.set("Stage", cell("Scope", of: information))
    }
    return draft
  }
}
