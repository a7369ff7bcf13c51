import IFCModel
import Requirements

/// CorrectPredefinedType: a predefined type USERDEFINED is said in ObjectType, ElementType, ProcessType or
/// ResourceType: the rule of that name of 225 entities in IFC4, with other names in IFC2X3.
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
