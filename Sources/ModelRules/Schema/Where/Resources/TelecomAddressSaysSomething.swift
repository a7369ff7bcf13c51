import IFCModel
import Requirements

/// IfcTelecomAddress.MinimumDataProvided, in IFC2X3 `IfcTelecomAddress.WR1`: a telecommunication address says
/// something.
///
/// An empty address is none.
///
/// Example: `#5=IFCTELECOMADDRESS($,$,$,$,$,$,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TelecomAddressSaysSomething: WhereRule {
  static let code = "IfcTelecomAddress.MinimumDataProvided"
  static let families = ["IfcTelecomAddress"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(
      [
        "TelephoneNumbers", "FacsimileNumbers", "PagerNumber", "ElectronicMailAddresses", "WWWHomePageURL",
        "MessagingIDs",
      ],
      instance)
  }
}
