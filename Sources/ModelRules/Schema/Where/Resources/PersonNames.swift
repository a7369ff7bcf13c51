import IFCModel
import Requirements

/// IfcPerson.ValidSetOfNames: a person with middle names has a family name or a given name.
///
/// Middle names alone name nobody.
///
/// Example: `#5=IFCPERSON('id',$,$,('Jean'),$,$,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PersonNames: WhereRule {
  static let code = "IfcPerson.ValidSetOfNames"
  static let families = ["IfcPerson"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    !reading.has("MiddleNames", instance) ? .holds : reading.oneOf(["FamilyName", "GivenName"], instance)
  }
}
