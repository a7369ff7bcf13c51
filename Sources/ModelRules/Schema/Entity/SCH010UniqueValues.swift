import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// SCH010: what an entity declares `UNIQUE` is unique in the model.
///
/// An object is found again by its GlobalId from one submission to the next, and in every other tool: of two with the
/// same, one is lost. `IfcRoot.UR1` asks it of GlobalIds, `IfcPropertyEnumeration.UR1` of the names of enumerations,
/// `IfcApplication.UR1` of identifiers of programs and `IfcApplication.UR2` of their names with their versions; IFC2X3
/// also asks it of the numbers of orders, requests, permits and schedules of costs (`UR2`), and that a material has
/// properties of each of its eight kinds once (`UR11`). Where an attribute has no value, a rule says nothing.
///
/// Example: two walls with one GlobalId; the second fails, and names the first.
///
/// Source: ISO 10303-11, 9.2.2.1 (UNIQUE); ISO 16739-1, the entities named above.
struct UniqueValues: ModelRule {
  static let code = "SCH010"

  private static let others: [(className: String, rule: String, attributes: [String])] = [
    ("IfcApplication", "UR1", ["ApplicationIdentifier"]),
    ("IfcApplication", "UR2", ["ApplicationFullName", "Version"]),
    ("IfcPropertyEnumeration", "UR1", ["Name"]), ("IfcActionRequest", "UR2", ["RequestID"]),
    ("IfcCostSchedule", "UR2", ["ID"]), ("IfcOrderAction", "UR2", ["ActionID"]), ("IfcPermit", "UR2", ["PermitID"]),
    ("IfcProjectOrder", "UR2", ["ID"]), ("IfcFuelProperties", "UR11", ["Material"]),
    ("IfcGeneralMaterialProperties", "UR11", ["Material"]),
    ("IfcHygroscopicMaterialProperties", "UR11", ["Material"]),
    ("IfcMechanicalMaterialProperties", "UR11", ["Material"]),
    ("IfcOpticalMaterialProperties", "UR11", ["Material"]),
    ("IfcProductsOfCombustionProperties", "UR11", ["Material"]),
    ("IfcThermalMaterialProperties", "UR11", ["Material"]), ("IfcWaterProperties", "UR11", ["Material"]),
  ]

  static func needs(in schema: Schema) -> RuleNeeds { .everything }

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.model.keepsAll else {
      tally.fail(.notEvaluableReference)
      return tally
    }
    tally.add(context.model.conformance, .unique, .invalidDuplicate)
    let schema = context.model.schema
    for other in Self.others {
      // Later releases have some of the classes and not the attribute.
      guard let entity = schema.entity(named: other.className),
        other.attributes.allSatisfy({ schema.position(of: $0, in: entity) != nil })
      else { continue }
      var first: [[String]: Instance] = [:]
      for instance in context.model.instances(of: other.className) {
        let values = other.attributes.compactMap { value($0, of: instance, context.model) }
        guard values.count == other.attributes.count else { continue }
        if let same = first[values] {
          tally.fail(instance, .invalidDuplicate, "\(other.className).\(other.rule): #\(same.name)")
        } else {
          first[values] = instance
          tally.pass()
        }
      }
    }
    return tally
  }

  /// The text of an attribute, or the name that it refers to; nil where it has no value.
  private func value(_ attribute: String, of instance: Instance, _ model: Model) -> String? {
    guard let parameter = model.reader.parameter(attribute, of: instance) else { return nil }
    return model.structure.string(parameter) ?? model.reader.bytes.reference(parameter).map { "#\($0)" }
  }
}
