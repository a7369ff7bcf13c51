import Findings
import IFCModel
import Requirements

/// Says where a specification applies to nothing only because the properties that it looks for have another data type:
/// the mistake behind many checks that pass without having looked at anything.
enum DataTypeRemark {
  /// - Complexity: as one more look at the candidates, without the data types.
  static func remarks(for run: SpecificationRun) -> [Explanation] {
    var untyped = run.plan.specification
    var names: [(property: String, type: String)] = []
    untyped.applicability = untyped.applicability.map { facet in
      guard case .property(var property) = facet, let type = property.dataType else { return facet }
      if case .simple(let name) = property.baseName { names.append((name, type)) }
      property.dataType = nil
      return .property(property)
    }
    guard !names.isEmpty else { return [] }
    untyped.requirements = []
    let plan = SpecificationPlan(untyped, file: run.plan.file, schema: run.model.schema)
    let again = SpecificationRun(plan, model: run.model, run.context)
    guard CheckPass([again], model: run.model).tallies().contains(where: { $0.applicable > 0 }) else { return [] }
    return names.map { Explanation(.otherDataType, [$0.property, $0.type]) }
  }
}
