import IFCModel
import Requirements

/// IfcPropertySet.ExistsName, in IFC2X3 `IfcPropertySet.WR31`: a property set has a name.
///
/// A property is asked for by the name of its set; in a set without one nobody finds it.
///
/// Example: `#5=IFCPROPERTYSET('…',$,$,$,(#6))`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct PropertySetHasName: WhereRule {
  static let code = "IfcPropertySet.ExistsName"
  static let families = ["IfcPropertySet"]
  static let nameInIFC2X3: String? = "WR31"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    // The names of sets have been read for all rules together; an empty one may be none.
    if let set = reading.set(instance), reading.sets.hasName(set) { return .holds }
    return reading.has("Name", instance) ? .holds : .fails("Name: $")
  }
}
