import IFCModel
import Requirements

/// IfcBuildingElementProxy.HasObjectName, in IFC2X3 `IfcBuildingElementProxy.WR1`: a proxy has a name.
///
/// Of an object without a class the name is all that is known.
///
/// Example: `#5=IFCBUILDINGELEMENTPROXY('…',$,$,…)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProxyHasName: WhereRule {
  static let code = "IfcBuildingElementProxy.HasObjectName"
  static let families = ["IfcBuildingElementProxy"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.has("Name", instance) ? .holds : .fails("Name: $")
  }
}
