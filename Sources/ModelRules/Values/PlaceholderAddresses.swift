import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Looks for placeholders in postal addresses, those of sites and buildings and those of people and organizations.
struct PlaceholderAddresses {
  /// The attributes that people fill in.
  private static let attributes = [
    "InternalLocation", "AddressLines", "PostalBox", "Town", "Region", "PostalCode", "Country",
  ]

  private let model: Model
  private var test: PlaceholderTest

  init(_ model: Model, _ words: PlaceholderSet) {
    self.model = model
    test = PlaceholderTest(words, model.structure)
  }

  /// Adds each attribute of an address to a tally; of a site's or a building's address, the object is told that has it.
  ///
  /// - Complexity: O(addresses + sites + buildings).
  mutating func check(_ tally: inout RuleTally) {
    let addresses = model.instances(of: "IfcPostalAddress")
    guard !addresses.isEmpty else { return }
    var owners: [UInt64: Instance] = [:]
    for (name, attribute) in [("IfcSite", "SiteAddress"), ("IfcBuilding", "BuildingAddress")] {
      for object in model.instances(of: name) {
        guard let address = model.reader.reference(attribute, of: object) else { continue }
        owners[address.name] = owners[address.name] ?? object
      }
    }
    for address in addresses {
      for attribute in PlaceholderAddresses.attributes {
        guard let value = model.reader.parameter(attribute, of: address) else { continue }
        check(value, attribute, of: owners[address.name] ?? address, &tally)
      }
    }
  }

  private mutating func check(
    _ value: Parameter, _ attribute: String, of object: Instance, _ tally: inout RuleTally
  ) {
    var values = [value]
    if value.kind == .list {
      var items = ParameterCursor(bytes: model.reader.bytes, list: value.body)
      values = []
      while let item = items.next() { values.append(item) }
    }
    for value in values where value.kind == .string {
      switch test.verdict(of: value.body) {
      case .blank: break
      case .value: tally.pass()
      case .placeholder: tally.fail(object, .placeholder, "\(attribute): \(model.structure.string(value) ?? "")")
      }
    }
  }
}
