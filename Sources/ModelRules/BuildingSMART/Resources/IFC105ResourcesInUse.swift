import Findings
import IFCModel
import IFCSchema
import Requirements

/// IFC105: every resource serves an object.
///
/// Resources are the classes that do not inherit from IfcRoot: points, shapes, materials, properties, persons. One that
/// no object and no other resource refers to is what an export left behind. What is attached the other way round (a
/// style to a shape, a layer, a map conversion to a context, properties to a material) serves where that does. A
/// relationship between resources makes neither end serve: a classification that is attached to a material by an
/// IfcExternalReferenceRelationship alone fails. Relationships of IFC2X3, where they have no common class, do, but
/// IfcMaterialClassificationRelationship, which fails itself. Nor do materials and profiles of IFC2X3 know their
/// properties: IfcMaterialProperties always fail there, and IfcProfileProperties where no object refers to them.
///
/// Failing is each resource that nothing refers to; what only such a one refers to is not told once more, and resources
/// that refer to each other in a circle are not found.
///
/// Example: an `IfcRepresentationMap` that no type object and no mapped item uses fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/IFC/IFC105 with its step in model_traversal.py, where the
/// classification of a material is known as issue 519.
struct ResourcesInUse: ModelRule {
  static let code = "IFC105"
  static let readings: [SharedReading] = [.conformance, .unusedResources]
  static let looksAtMuch = true

  /// Every instance, for any may be left behind.
  static func needs(in schema: Schema) -> RuleNeeds { .everything }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally { context.resourcesInUse() }
}

extension RuleContext {
  /// Which resources serve an object; found once for all rules that ask.
  func resourcesInUse() -> RuleTally {
    var tally = RuleTally()
    guard model.keepsAll else {
      tally.fail(.notEvaluableReference)
      return tally
    }
    let unused = model.unusedResources
    tally.pass(max(0, unused.total - unused.instances.count))
    for instance in unused.instances { tally.fail(instance, .absentReference, model.className(of: instance)) }
    return tally
  }
}
