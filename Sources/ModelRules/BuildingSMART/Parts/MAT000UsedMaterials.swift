import IFCModel
import IFCSchema
import Requirements

/// MAT000: objects have materials.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is associations; from IFC4 on those with a
/// material, a layer, a profile, a constituent or a set of them, and not those with a list or the usage of a set.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/MAT/MAT000.
struct UsedMaterials: ModelRule {
  static let code = "MAT000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let materials = [
      "IfcMaterial", "IfcMaterialLayer", "IfcMaterialLayerSet", "IfcMaterialLayerSetUsage", "IfcMaterialList",
    ]
    return context.countedPairs(
      .associatesMaterial, from: ["IfcObjectDefinition"],
      to: context.isOf(.ifc2x3) ? materials : ["IfcMaterialDefinition"])
  }
}
