import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// GRF001: all geometric contexts are brought to the ground in the same way.
///
/// A model and its plans may be drawn in several contexts. If one of them has a map conversion and another has none, or
/// another one, the parts of one building lie in two places. Two conversions are the same where they say the same, to
/// systems that are described alike. Contexts without any coordinate operation in the whole
/// file are not looked at: that is a model without georeference.
///
/// Example: the context of the model has an `IfcMapConversion` to EPSG:2154, that of the plans has none: the second
/// fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF001; for IFC4X3.
struct SameCoordinateOperation: ModelRule {
  static let code = "GRF001"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4x3), let entity = context.model.schema.entity(named: "IfcGeometricRepresentationContext")
    else { return tally }
    var descriptions = Descriptions(context.model)
    var operations: [UInt64: (number: Int, className: String)] = [:]
    for instance in context.model.instances(of: "IfcCoordinateOperation") {
      guard let source = context.model.reader.reference("SourceCRS", of: instance) else { continue }
      // What it starts from differs from context to context.
      let position = context.model.schema.position(of: "SourceCRS", in: instance.entity)
      let number = descriptions.number(of: instance, but: position)
      operations[source.name] = (number, context.model.className(of: instance))
    }
    let contexts = context.model.instances(ofExactly: [entity])
    guard let reference = contexts.lazy.compactMap({ operations[$0.name] }).first else { return tally }
    for instance in contexts {
      if let operation = operations[instance.name] {
        if operation.number == reference.number {
          tally.pass()
        } else {
          tally.fail(instance, .invalidRule, operation.className)
        }
      } else {
        tally.fail(instance, .absentCoordinateSystem)
      }
    }
    return tally
  }
}
