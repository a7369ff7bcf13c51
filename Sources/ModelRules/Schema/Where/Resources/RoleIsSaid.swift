import IFCModel
import Requirements

/// IfcActorRole.WR1: a role of the user's says which.
///
/// USERDEFINED without a text says no role.
///
/// Example: `#5=IFCACTORROLE(.USERDEFINED.,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct RoleIsSaid: WhereRule {
  static let code = "IfcActorRole.WR1"
  static let families = ["IfcActorRole"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("Role", "UserDefinedRole", instance)
  }
}
