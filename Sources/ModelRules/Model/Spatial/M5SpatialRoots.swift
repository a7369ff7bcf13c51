import Findings
import IFCModel
import Requirements

/// M5: a file holds one project, one site and one building.
///
/// Owners ask for one file per building, so that each can be found, opened and filed on its own; objects of a second
/// building would be counted with those of the first. `buildings` says how many are allowed at most where a cahier groups
/// them, `projects` and `sites` likewise; one of each must be there. A wing that says it is a part of its building
/// (CompositionType PARTIAL) is none of its own, and a complex that groups whole buildings is none beside these; one that
/// has nothing but partial ones is the building. Where there is no building, the bridges, roads, railways and marine facilities of IFC4X3 (IfcFacility) count in its place.
///
/// Example: a file with two `IfcBuilding` fails, with the number found.
///
/// Source: bimstandards, bonnes pratiques; Bouygues Immobilier, BIM Execution Plan ("one file per building").
/// IFC itself has exactly one project (IfcSingleProjectInstance, ISO 16739).
struct SpatialRoots: ModelRule {
  static let code = "M5"
  static let parameters = ["projects", "sites", "buildings"]

  static func kind(of parameter: String) -> RuleParameterKind { .count }

  private let allowed: [(className: String, count: Int)]

  init(_ request: RuleRequest) {
    allowed = [
      ("IfcProject", request.count("projects") ?? 1), ("IfcSite", request.count("sites") ?? 1),
      ("IfcBuilding", request.count("buildings") ?? 1),
    ]
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let model = context.model
    for (className, count) in allowed {
      let found = works(className, in: model)
      if found.count <= count, !found.isEmpty || count == 0 {
        tally.pass()
      } else if let excess = found.dropFirst(count).first {
        let classes = Set(found.map(model.className))
        let counted = classes.count == 1 ? classes.first : nil
        tally.fail(excess, .invalidCount, "\(counted ?? "IfcFacility"): \(found.count)")
      } else {
        tally.fail(.invalidCount, "\(className): \(found.count)")
      }
    }
    return tally
  }

  /// The projects, sites or buildings; facilities of other kinds where no building is there.
  private func works(_ className: String, in model: Model) -> [Instance] {
    let found = wholes(of: className, in: model)
    guard found.isEmpty, className == "IfcBuilding" else { return found }
    return wholes(of: "IfcFacility", in: model)
  }

  /// The instances of a class but for parts of others, and for those that only group others (IfcElementCompositionEnum).
  private func wholes(of className: String, in model: Model) -> [Instance] {
    let all = model.instances(of: className)
    guard all.count > 1 else { return Array(all) }
    let places = Set(all.map(\.place))
    let (wholes, parts) = (model.relation(.aggregates), model.reversed(.aggregates))
    let partial = Set(
      all.filter { model.reader.enumeration("CompositionType", of: $0) == "PARTIAL" }.map(\.place))
    return all.filter { instance in
      switch model.reader.enumeration("CompositionType", of: instance) {
      case "PARTIAL": !wholes.values(of: instance.place).contains(where: places.contains)
      case "COMPLEX": !parts.values(of: instance.place).contains { places.contains($0) && !partial.contains($0) }
      default: true
      }
    }
  }
}
