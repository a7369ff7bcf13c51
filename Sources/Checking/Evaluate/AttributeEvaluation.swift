import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Evaluates an attribute facet (IDS `attribute-facet.md`).
final class AttributeEvaluation: Sendable {
  let plan: AttributePlan
  let model: Model
  private let scalars: ScalarMatching
  /// For each entity and each of its columns, from the project's unit to the one in which an IDS writes values; nil
  /// where it leads to none of SI.
  private let conversions: [[UnitConversion?]]

  init(_ plan: AttributePlan, model: Model) {
    self.plan = plan
    self.model = model
    scalars = ScalarMatching(structure: model.structure)
    conversions = plan.columns.map { columns in
      columns.map { $0.definedType.map { model.conversion(ofType: $0) } ?? .same }
    }
  }

  /// Of several attributes that a restriction names, at least one must have a value, and all that have one must match.
  func evaluate(_ instance: Instance) -> Evaluation {
    let entity = Int(instance.entity.rawValue)
    let count = plan.columns[entity].count
    guard count > 0 else { return .missing(.absentAttribute) }
    var found = Evaluation.missing(.absentBlank)
    var cursor = model.reader.parameters(of: instance)
    var position = 0
    for number in 0..<count {
      let next = plan.columns[entity][number].position
      cursor.skip(next - position)
      position = next + 1
      // Fewer parameters than the schema has: damage, told as such, and no value.
      guard let parameter = cursor.next() else { break }
      // The schema computes the value: nothing the file could say.
      if plan.columns[entity][number].isDerived { continue }
      let value = evaluate(parameter, entity, number)
      if value == .holds {
        found = .holds
      } else if value.reason == .absentBlank {
        if found.reason == .absentBlank { found = found.and(value) }
      } else {
        return value
      }
    }
    return found
  }

  private func evaluate(_ parameter: Parameter, _ entity: Int, _ number: Int) -> Evaluation {
    var parameter = parameter
    var type = plan.columns[entity][number].type
    if parameter.kind == .typed {
      type = model.structure.bytes.keyword(parameter).flatMap { model.schema.simpleType(of: $0) }
      guard let wrapped = model.structure.bytes.wrapped(parameter) else { return .missing(.absentBlank) }
      parameter = wrapped
    }
    // A null attribute is no attribute (`facet-configurations.md`: "Null is also an allowed value").
    if parameter.kind == .omitted || parameter.kind == .derived { return .missing(.absentBlank) }
    if scalars.isBlank(parameter, type: type) { return .differs(.absentBlank) }
    guard let value = plan.value else { return .holds }
    // Lists, objects and selects have no value that could be compared (test cases `value_checks_always_fail_for_…`).
    guard !plan.columns[entity][number].isSelect else { return .differs(.invalidValue) }
    guard let unit = conversions[entity][number] else { return .differs(.notEvaluableUnit) }
    let holds = scalars.matches(parameter, type: type, value, in: unit)
    return holds ? .holds : .differs(.invalidValue)
  }

  /// What the attributes hold, as text.
  func actual(_ instance: Instance) -> String? {
    let entity = Int(instance.entity.rawValue)
    let texts = plan.columns[entity].indices.compactMap { number -> String? in
      guard let parameter = model.reader.parameter(plan.columns[entity][number].position, of: instance) else {
        return nil
      }
      let text = ValueText(model).text(parameter)
      return inSI(parameter, entity, number).map { "\(text) (= \($0))" } ?? text
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// A number in the coherent unit of SI, in which an IDS asks for it; nil where that is how it stands.
  private func inSI(_ parameter: Parameter, _ entity: Int, _ number: Int) -> String? {
    let column = plan.columns[entity][number]
    guard plan.value != nil, let type = column.definedType, let unit = conversions[entity][number], unit != .same,
      parameter.kind == .real, let value = model.structure.bytes.real(parameter)
    else { return nil }
    return CoherentUnit.text(unit.toSI(value), kind: model.schema.measure(named: type)?.unit)
  }
}
