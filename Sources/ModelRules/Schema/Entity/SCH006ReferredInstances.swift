import Findings
import IFCModel
import Requirements

/// SCH006: a reference leads to an instance that is there, of the class that the attribute asks for.
///
/// What refers to nothing, or to something else, is lost with all that hangs on it: properties, materials, shapes.
///
/// What is found is told with its class; `#99 (∅)` is an instance that is not there.
///
/// Example: `#5=IFCRELDEFINESBYTYPE('…',$,$,$,(#1),#999)` without a `#999`.
///
/// Source: ISO 10303-21, 11.2 and 12.2.2; 10303-11, 8.3.1 and 8.4.2.
struct ReferredInstances: SchemaRule {
  static let code = "SCH006"
  static let kind = SchemaFault.Kind.reference
  static let reason = Reason.invalidRule

  init(_ request: RuleRequest) {}
}
