import IFCModel
import Requirements

/// IfcQuantityLength.WR21: the unit that a length states is one of lengths; the rule of that name of IfcQuantityArea,
/// -Volume, -Weight and -Time, too.
///
/// An area in metres is read as an area in the unit of the project, or as a length.
///
/// Example: An IfcQuantityArea whose `Unit` is a metre.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct UnitOfQuantity: WhereRule {
  static let code = "IfcQuantityLength.WR21"
  static let families = [
    "IfcQuantityLength", "IfcQuantityArea", "IfcQuantityVolume", "IfcQuantityWeight", "IfcQuantityTime",
  ]
  static let nameInIFC2X3: String? = "WR21"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unitOfQuantity(instance)
  }
}
