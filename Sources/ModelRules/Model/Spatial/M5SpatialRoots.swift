import Findings
import IFCModel
import Requirements

/// M5: a file holds one project, one site and one building.
///
/// Owners ask for one file per building, so that each can be found, opened and filed on its own; objects of a second
/// building would be counted with those of the first. `buildings` says how many are allowed where a cahier groups them.
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
    for (className, count) in allowed {
      let found = context.model.instances(of: className)
      if found.count == count {
        tally.pass()
      } else if let excess = found.dropFirst(count).first {
        tally.fail(excess, .invalidCount, "\(className): \(found.count)")
      } else {
        tally.fail(.invalidCount, "\(className): \(found.count)")
      }
    }
    return tally
  }
}
