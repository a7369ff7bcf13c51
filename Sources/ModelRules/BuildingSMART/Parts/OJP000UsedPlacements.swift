import IFCModel
import IFCSchema
import Requirements

/// OJP000: objects are placed.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is the placements, local, on a grid or along
/// an alignment, where at least one object refers to one.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/OJP/OJP000.
struct UsedPlacements: ModelRule {
  static let code = "OJP000"

  static func needs(in schema: Schema) -> RuleNeeds { .classes(["IfcObjectPlacement"]) }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let placements = model.instances(of: "IfcObjectPlacement")
    guard !placements.isEmpty else { return RuleTally() }
    let isUsed = model.instances(of: "IfcProduct").contains { model.reader.reference("ObjectPlacement", of: $0) != nil }
    return context.counted(isUsed ? placements.count : 0)
  }
}
