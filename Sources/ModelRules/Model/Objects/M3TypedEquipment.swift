import Findings
import IFCModel
import IFCSchema
import Requirements

/// M3: in IFC2X3, equipment has a type object that tells what it is.
///
/// IFC2X3 has no class for a boiler, a fan or a damper as it stands in the building: it is an IfcEnergyConversionDevice,
/// an IfcFlowMovingDevice, an IfcFlowController, and the class of its type object (IfcBoilerType) says the rest. Looked
/// at are the occurrences that the mapping table of IDS names; each needs a type object, of a class that belongs to it.
/// Later schemas have a class for each: there the rule has nothing to look at.
///
/// Example: an `IfcFlowTerminal` without a type may be a lamp, a wash basin or an air outlet; no requirement on any of
/// them finds it.
///
/// Source: buildingSMART, IDS 1.0, "IFC2X3 occurrence and type mapping table".
struct TypedEquipment: ModelRule {
  static let code = "M3"
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let schema = model.schema
    guard schema.version == .ifc2x3, let distribution = schema.entity(named: "IfcDistributionElement") else {
      return RuleTally()
    }
    let named = schema.laterNames.compactMap { schema.occurrence(forLaterName: $0)?.occurrence }
    let classes = Set(named).filter { schema.isKind($0, of: distribution) }
    return InstanceSweep.tally(model.instances(ofFamilies: classes.sorted()), of: model) { model in
      // Few pairs of classes, asked for by thousands of occurrences.
      var known: [Pair: Bool] = [:]
      return { occurrence, tally in
        guard let type = model.typeObject(of: occurrence) else {
          return tally.fail(occurrence, .absentType, model.className(of: occurrence))
        }
        let pair = Pair(occurrence: occurrence.entity, type: type.entity)
        let fits = known[pair] ?? Self.fits(pair, model.schema)
        known[pair] = fits
        if fits { tally.pass() } else { tally.fail(occurrence, .invalidClass, model.className(of: type)) }
      }
    }
  }

  private struct Pair: Hashable {
    var occurrence: EntityID
    var type: EntityID
  }

  private static func fits(_ pair: Pair, _ schema: Schema) -> Bool {
    schema.occurrences(ofType: pair.type).contains { schema.isKind(pair.occurrence, of: $0) }
  }
}
