import IFCModel
import Requirements

/// CorrectPredefinedType: a predefined type USERDEFINED is said in ObjectType, ElementType, ProcessType or
/// ResourceType: the rule of that name of 225 entities in IFC4, and of 11 more under the names HasObjectType,
/// HasPredefinedType and WR31; in IFC2X3 of 41 under others. Classes without such a rule are not looked at: in IFC4
/// doors and windows, in IFC2X3 most types.
///
/// USERDEFINED without a text does not say what the object is.
///
/// Example: `#5=IFCVALVETYPE(…,$,.USERDEFINED.)` without an ElementType.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PredefinedTypeIsSaid: WhereRule {
  static let code = "CorrectPredefinedType"
  static let families = ["IfcObject", "IfcTypeObject"]
  static let nameInIFC2X3: String? = "*"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.predefinedTypeIsSaid(instance)
  }
}
