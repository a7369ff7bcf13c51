import IFCModel
import Requirements

/// IfcStructuralResultGroup.HasObjectType: the theory of an analysis that is USERDEFINED is said in ObjectType.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `TheoryType` is `.USERDEFINED.`, and `ObjectType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TheoryIsSaid: WhereRule {
  static let code = "IfcStructuralResultGroup.HasObjectType"
  static let families = ["IfcStructuralResultGroup"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("TheoryType", "ObjectType", instance)
  }
}
