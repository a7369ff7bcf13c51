import IFCModel
import Requirements

/// IfcTypeProduct.ApplicableOccurrence, in IFC2X3 `IfcTypeProduct.WR41`: the objects of a type of products are
/// products.
///
/// A task that is of the type of a door has nothing of a door.
///
/// Example: An IfcTask whose type is an IfcDoorType.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TypeOfProducts: WhereRule {
  static let code = "IfcTypeProduct.ApplicableOccurrence"
  static let families = ["IfcTypeProduct"]
  static let nameInIFC2X3: String? = "WR41"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.typeOfProducts(instance)
  }
}
