import IFCModel
import Requirements

/// IfcInventory.WR41: an inventory groups spaces, assets and furniture (IFC2X3).
///
/// An inventory is a list of what is handed over.
///
/// Example: A wall among the `RelatedObjects` of an inventory.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct InventoryOfAssets: WhereRule {
  static let code = "IfcInventory.WR41"
  static let families = ["IfcInventory"]
  static let nameInIFC2X3: String? = "WR41"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.groups(instance, [.space, .asset, .furnishingElement])
  }
}
