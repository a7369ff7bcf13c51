import IFCModel
import Requirements

/// IfcPostalAddress.WR1: a postal address says something.
///
/// An empty address is none.
///
/// Example: `#5=IFCPOSTALADDRESS($,$,$,$,$,$,$,$,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PostalAddressSaysSomething: WhereRule {
  static let code = "IfcPostalAddress.WR1"
  static let families = ["IfcPostalAddress"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(
      ["InternalLocation", "AddressLines", "PostalBox", "Town", "Region", "PostalCode", "Country"], instance)
  }
}
