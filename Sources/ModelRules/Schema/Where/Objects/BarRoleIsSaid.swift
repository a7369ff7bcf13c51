import IFCModel
import Requirements

/// IfcReinforcingBar.WR1: the role of a reinforcing bar (IFC2X3) that is USERDEFINED is said in ObjectType.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `BarRole` is `.USERDEFINED.`, and `ObjectType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct BarRoleIsSaid: WhereRule {
  static let code = "IfcReinforcingBar.WR1"
  static let families = ["IfcReinforcingBar"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("BarRole", "ObjectType", instance)
  }
}
