import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// M3: in IFC2X3, equipment has a type object that tells what it is.
///
/// IFC2X3 has no class for a boiler, a fan or a damper as it stands in the building: it is an IfcEnergyConversionDevice,
/// an IfcFlowMovingDevice, an IfcFlowController, and the class of its type object (IfcBoilerType) says the rest. Looked
/// at are the occurrences that the mapping table of IDS names; each needs a type object, of a class that belongs to it
/// and says what it is: IfcDistributionElementType and the abstract types say nothing. An instance of a class that only
/// later schemas have (`IFCBOILER`) is none of IFC2X3: no program finds it. IfcElectricDistributionPoint says by itself
/// what it is. Later schemas have a class for each: there the rule has nothing to look at.
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
    var tally = classesOfLaterSchemas(model)
    tally.add(occurrences(of: classes, model))
    return tally
  }

  /// Fails, class by class, what stands in the file under names of later schemas.
  private func classesOfLaterSchemas(_ model: Model) -> RuleTally {
    var tally = RuleTally()
    let names = Dictionary(
      model.schema.laterNames.map { ($0.uppercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let structure = model.structure
    let found = structure.index.counts.compactMap { code, count in
      let name = names[structure.vocabulary.keyword(of: code)]
      return name.flatMap { model.schema.entity(named: $0) == nil ? ($0, count) : nil }
    }
    for (name, count) in found.sorted(by: { $0.0 < $1.0 }) { tally.fail(.invalidClass, "\(name): \(count)") }
    return tally
  }

  private func occurrences(of classes: Set<EntityID>, _ model: Model) -> RuleTally {
    InstanceSweep.tally(model.instances(ofFamilies: classes.sorted()), of: model) { model in
      // Few pairs of classes, asked for by thousands of occurrences.
      var known: [Pair: Bool] = [:]
      let telling = model.schema.entity(named: "IfcElectricDistributionPoint")
      return { occurrence, tally in
        if occurrence.entity == telling { return }
        guard let type = model.typeObject(of: occurrence) else {
          return tally.fail(occurrence, .absentType, model.className(of: occurrence))
        }
        let pair = Pair(occurrence: occurrence.entity, type: type.entity)
        let fits = known[pair] ?? Self.fits(pair, classes, model.schema)
        known[pair] = fits
        if fits { tally.pass() } else { tally.fail(occurrence, .invalidClass, model.className(of: type)) }
      }
    }
  }

  private struct Pair: Hashable {
    var occurrence: EntityID
    var type: EntityID
  }

  /// Whether a type is one of those that the table pairs with the class of the occurrence, or with one above it.
  private static func fits(_ pair: Pair, _ classes: Set<EntityID>, _ schema: Schema) -> Bool {
    guard !schema.isAbstract(pair.type) else { return false }
    return schema.occurrences(ofType: pair.type)
      .contains { classes.contains($0) && schema.isKind(pair.occurrence, of: $0) }
  }
}
