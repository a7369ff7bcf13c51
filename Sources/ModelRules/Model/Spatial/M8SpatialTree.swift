import Findings
import IFCModel
import IFCSchema
import Requirements

/// M8: every storey is aggregated in a building, every building in a site, every site in the project.
///
/// Followed through IfcRelAggregates. A part of a storey, building or site may be aggregated in another one (a complex
/// of buildings): what counts is the first whole of another class. Spaces must be aggregated in a storey, a building, a
/// site or another spatial element, by way of other spaces or not. What is aggregated in nothing, or goes round in a circle, fails;
/// so does what is aggregated twice in different wholes. In a file without a site, a building that the project holds
/// is in its place: the tree is whole, and that a site is missing is told once, by M5.
///
/// Example: an `IfcBuildingStorey` that is contained in the building (IfcRelContainedInSpatialStructure) instead of
/// aggregated is lost to programs that walk down the tree.
///
/// Source: bimstandards, bonnes pratiques; ISO 16739-1, concept Spatial Decomposition.
struct SpatialTree: ModelRule {
  static let code = "M8"
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let schema = model.schema
    let spatial = schema.entity(named: "IfcSpatialElement") ?? schema.entity(named: "IfcSpatialStructureElement")
    let project = schema.entity(named: "IfcProject")
    let hasSite = !model.instances(of: "IfcSite").isEmpty
    let levels: [(part: String, whole: EntityID?)] = [
      ("IfcSite", project), ("IfcBuilding", hasSite ? schema.entity(named: "IfcSite") : project),
      ("IfcBuildingStorey", schema.entity(named: "IfcBuilding")), ("IfcSpace", spatial),
    ]
    var tally = RuleTally()
    for (part, whole) in levels {
      tally.add(
        InstanceSweep.tally(model.instances(of: part), of: model) { model in
          { instance, tally in Self.look(at: instance, wants: whole, skips: part, model, &tally) }
        })
    }
    return tally
  }

  private static func look(
    at instance: Instance, wants whole: EntityID?, skips part: String, _ model: Model, _ tally: inout RuleTally
  ) {
    let aggregates = model.relation(.aggregates)
    let wholes = Set(aggregates.values(of: instance.place))
    guard wholes.count < 2 else { return tally.fail(instance, .invalidCount, "IfcRelAggregates: \(wholes.count)") }
    // A building is a facility in IFC4X3, and may be part of another one: a station of a railway.
    let own =
      (part == "IfcBuilding" ? model.schema.entity(named: "IfcFacility") : nil) ?? model.schema.entity(named: part)
    for place in Ancestors(of: instance.place, along: [aggregates]) {
      guard let found = model.instance(at: place), !model.reader.isKind(found, of: own) else { continue }
      if model.reader.isKind(found, of: whole) { return tally.pass() }
      return tally.fail(instance, .invalidWhole, model.className(of: found))
    }
    tally.fail(instance, .absentWhole, "IfcRelAggregates")
  }
}
