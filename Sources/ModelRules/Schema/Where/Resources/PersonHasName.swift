import IFCModel
import Requirements

/// IfcPerson.IdentifiablePerson, in IFC2X3 `IfcPerson.WR1`: a person has an identification, a family name or a given
/// name. In IFC2X3 the identification alone does not suffice.
///
/// Nobody knows whom to turn to.
///
/// Example: `#5=IFCPERSON($,$,$,$,$,$,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PersonHasName: WhereRule {
  static let code = "IfcPerson.IdentifiablePerson"
  static let families = ["IfcPerson"]
  static let nameInIFC2X3: String? = "WR1"

  private static let names = ["FamilyName", "GivenName"]

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(reading.isIFC2X3 ? names : names + ["Identification"], instance)
  }
}
