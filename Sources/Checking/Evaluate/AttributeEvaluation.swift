import Findings
import IFCModel
import IFCSchema
import Part21

/// Evaluates an attribute facet (IDS `attribute-facet.md`).
struct AttributeEvaluation: Sendable {
  let plan: AttributePlan
  let model: Model
  private let scalars: ScalarMatching

  init(_ plan: AttributePlan, model: Model) {
    self.plan = plan
    self.model = model
    scalars = ScalarMatching(structure: model.structure)
  }

  /// Of several attributes that a restriction names, at least one must have a value, and all that have one must match.
  func evaluate(_ instance: Instance) -> Evaluation {
    let columns = plan.columns(of: instance.entity)
    guard !columns.isEmpty else { return .missing(.absentAttribute) }
    var found = Evaluation.missing(.absentBlank)
    var cursor = model.reader.parameters(of: instance)
    var position = 0
    for column in columns {
      cursor.skip(column.position - position)
      position = column.position + 1
      // Fewer parameters than the schema has: damage, told as such, and no value.
      guard let parameter = cursor.next() else { break }
      // The schema computes the value: nothing the file could say.
      if column.attribute.isDerived { continue }
      let value = evaluate(parameter, column)
      if value == .holds {
        found = .holds
      } else if value.reason == .absentBlank {
        if found.reason == .absentBlank { found.isPresent = found.isPresent || value.isPresent }
      } else {
        return value
      }
    }
    return found
  }

  private func evaluate(_ parameter: Parameter, _ column: AttributePlan.Column) -> Evaluation {
    var parameter = parameter
    var type = column.type
    var measure = column.definedType
    if parameter.kind == .typed {
      measure = model.structure.bytes.keyword(parameter)
      type = measure.flatMap { model.schema.simpleType(of: $0) }
      guard let wrapped = model.structure.bytes.wrapped(parameter) else { return .missing(.absentBlank) }
      parameter = wrapped
    }
    if parameter.kind == .omitted || parameter.kind == .derived { return .missing(.absentBlank) }
    if scalars.isBlank(parameter, type: type) { return .differs(.absentBlank) }
    guard let value = plan.value else { return .holds }
    // Lists and references have no value that could be compared (test case `value_checks_always_fail_for_lists`).
    guard let unit = measure.map({ model.conversion(ofType: $0) }) ?? .same else { return .differs(.notEvaluableUnit) }
    let holds = scalars.matches(parameter, type: type, value, factor: unit.factor, offset: unit.offset)
    return holds ? .holds : .differs(.invalidValue)
  }

  /// What the attributes hold, as text.
  func actual(_ instance: Instance) -> String? {
    let texts = plan.columns(of: instance.entity).compactMap { column -> String? in
      guard let parameter = model.reader.parameter(column.position, of: instance) else { return nil }
      return ValueText(model).text(parameter)
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
