import IFCModel
import Requirements

/// IfcEventType.CorrectEventTriggerType: the trigger of an event that is USERDEFINED is said in
/// UserDefinedEventTriggerType; the rule CorrectTypeAssigned of IfcEvent, too.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `EventTriggerType` is `.USERDEFINED.`, and `UserDefinedEventTriggerType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct EventTriggerIsSaid: WhereRule {
  static let code = "IfcEventType.CorrectEventTriggerType"
  static let families = ["IfcEventType", "IfcEvent"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("EventTriggerType", "UserDefinedEventTriggerType", instance)
  }
}
