import IFCModel
import Requirements

/// CorrectTypeAssigned: an object has a type object of the class that belongs to its own: the rule of that name, or
/// CorrectStyleAssigned, of some hundred entities. Classes without such a rule are not looked at. That of IfcTransformer
/// in IFC4 names a class that does not exist; IfcTransformerType is meant. That of IfcEvent is another rule.
///
/// A door whose type is a wall inherits properties that are not its own.
///
/// Example: A wall whose type is an IfcDoorType.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TypeFitsObject: WhereRule {
  static let code = "CorrectTypeAssigned"
  static let families = ["IfcObject"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.typeFits(instance)
  }
}
