import IFCModel
import Requirements

/// IfcPropertyEnumeratedValue.WR21, in IFC2X3 `IfcPropertyEnumeratedValue.WR1`: the values of an enumerated property
/// are items of the enumeration that it refers to.
///
/// A value out of the list is recognised by nobody. What counts is the value: `IFCIDENTIFIER('x')` is `IFCLABEL('x')`,
/// as both are the string (ISO 10303-11, 12.2.1); that the types differ is no fault of this rule.
///
/// Example: `(IFCLABEL('NEUF'))` where the enumeration has NEW, EXISTING and DEMOLISH.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ValuesOfEnumeration: WhereRule {
  static let code = "IfcPropertyEnumeratedValue.WR21"
  static let families = ["IfcPropertyEnumeratedValue"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.valuesOfEnumeration(instance)
  }
}
