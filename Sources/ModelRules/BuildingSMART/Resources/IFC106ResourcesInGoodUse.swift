import Findings
import IFCModel
import IFCSchema
import Requirements

/// IFC106: every resource should serve an object.
///
/// The same question as IFC105, as good practice. buildingSMART names more of what is attached here (colours and
/// textures of tessellations, aspects of shapes, well-known texts of coordinate systems), but follows all of it in both
/// rules; so does recol.
///
/// Example: an `IfcRepresentationMap` that no type object and no mapped item uses fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/IFC/IFC106.
struct ResourcesInGoodUse: ModelRule {
  static let code = "IFC106"
  static let readings: [SharedReading] = [.conformance, .unusedResources]
  static let looksAtMuch = true

  /// Every instance, for any may be left behind.
  static func needs(in schema: Schema) -> RuleNeeds { .everything }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally { context.resourcesInUse() }
}
