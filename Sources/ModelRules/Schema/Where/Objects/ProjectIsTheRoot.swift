import IFCModel
import Requirements

/// IfcProject.NoDecomposition, in IFC2X3 `IfcProject.WR33`: a project is a part of nothing.
///
/// The project is the root of the tree; where it is a part of something the tree has no beginning.
///
/// Example: An IfcRelAggregates with the project among its parts.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ProjectIsTheRoot: WhereRule {
  static let code = "IfcProject.NoDecomposition"
  static let families = ["IfcProject"]
  static let nameInIFC2X3: String? = "WR33"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    // In IFC2X3 nesting is decomposition, too.
    let ways: [Relation] = reading.isIFC2X3 ? [.aggregates, .nests] : [.aggregates]
    return ways.contains { reading.model.relation($0).contains(instance.place) } ? .fails(nil) : .holds
  }
}
