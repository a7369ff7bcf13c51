import Findings
import IFCModel
import IFCSchema
import Requirements

/// SCH010: what an entity declares `UNIQUE` is unique in the model.
///
/// An object is found again by its GlobalId from one submission to the next, and in every other tool: of two with the
/// same, one is lost. `IfcRoot.UR1` asks it of GlobalIds, `IfcPropertyEnumeration.UR1` of the names of enumerations,
/// `IfcApplication.UR1` of identifiers of programs and `IfcApplication.UR2` of their names with their versions.
///
/// Example: two walls with one GlobalId; the second fails, and names the first.
///
/// Source: ISO 10303-11, 9.2.2.1 (UNIQUE); ISO 16739-1, the entities named above.
struct UniqueValues: ModelRule {
  static let code = "SCH010"

  private static let others: [(className: String, rule: String, attributes: [String])] = [
    ("IfcApplication", "UR1", ["ApplicationIdentifier"]),
    ("IfcApplication", "UR2", ["ApplicationFullName", "Version"]),
    ("IfcPropertyEnumeration", "UR1", ["Name"]),
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
    for other in Self.others {
      var first: [[String]: Instance] = [:]
      for instance in context.model.instances(of: other.className) {
        let values = other.attributes.compactMap { context.model.reader.string($0, of: instance) }
        guard values.count == other.attributes.count, let same = first[values] else {
          first[values] = instance
          tally.pass()
          continue
        }
        tally.fail(instance, .invalidDuplicate, "\(other.className).\(other.rule): #\(same.name)")
      }
    }
    return tally
  }
}
