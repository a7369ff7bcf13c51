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

  /// What a coordinate operation does, whatever it starts from. What it refers to counts by what that says: two systems
  /// that are described alike are one.
  private struct Operation {
    /// Units in units, and what they are derived from.
    private static let deepest = 8

    let className: String
    private let values: [Content]

    private indirect enum Content: Equatable {
      case scalar(Scalar)
      case instance(className: String, [Content])
    }

    init(_ instance: Instance, _ model: Model) {
      className = model.className(of: instance)
      let source = model.schema.position(of: "SourceCRS", in: instance.entity)
      values = Operation.contents(of: instance, but: source, model, depth: 0)
    }

    func says(_ other: Operation) -> Bool { className == other.className && values == other.values }

    private static func contents(of instance: Instance, but left: Int?, _ model: Model, depth: Int) -> [Content] {
      var cursor = model.reader.parameters(of: instance)
      var contents: [Content] = []
      for position in 0..<model.schema.parameterCount(of: instance.entity) {
        guard let parameter = cursor.next() else { break }
        guard position != left else { continue }
        let scalar = model.reader.scalar(parameter)
        if case .reference(let name) = scalar, depth < deepest, let other = model.instance(named: name) {
          contents.append(
            .instance(
              className: model.className(of: other), Operation.contents(of: other, but: nil, model, depth: depth + 1)))
        } else {
          contents.append(.scalar(scalar))
        }
      }
      return contents
    }
  }
}
