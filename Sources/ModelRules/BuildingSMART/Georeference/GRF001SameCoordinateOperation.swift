import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// GRF001: all geometric contexts are brought to the ground in the same way.
///
/// A model and its plans may be drawn in several contexts. If one of them has a map conversion and another has none, or
/// another one, the parts of one building lie in two places. Contexts without any coordinate operation in the whole
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
    var operations: [UInt64: Operation] = [:]
    for instance in context.model.instances(of: "IfcCoordinateOperation") {
      guard let source = context.model.reader.reference("SourceCRS", of: instance) else { continue }
      operations[source.name] = Operation(instance, context.model)
    }
    let contexts = context.model.instances(ofExactly: [entity])
    guard let reference = contexts.lazy.compactMap({ operations[$0.name] }).first else { return tally }
    for instance in contexts {
      if let operation = operations[instance.name] {
        if operation.says(reference) { tally.pass() } else { tally.fail(instance, .invalidRule, operation.className) }
      } else {
        tally.fail(instance, .absentCoordinateSystem)
      }
    }
    return tally
  }

  /// What a coordinate operation does, whatever it starts from.
  private struct Operation {
    let className: String
    private let values: [Scalar]

    init(_ instance: Instance, _ model: Model) {
      className = model.className(of: instance)
      let source = model.schema.position(of: "SourceCRS", in: instance.entity)
      var cursor = model.reader.parameters(of: instance)
      var values: [Scalar] = []
      for position in 0..<model.schema.parameterCount(of: instance.entity) {
        guard let parameter = cursor.next() else { break }
        if position != source { values.append(model.reader.scalar(parameter)) }
      }
      self.values = values
    }

    func says(_ other: Operation) -> Bool { className == other.className && values == other.values }
  }
}
