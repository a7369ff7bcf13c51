import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Evaluates the value of one property: whether there is one, of the right type, and as asked.
struct PropertyValueEvaluation: Sendable {
  private let plan: PropertyPlan
  private let model: Model
  private let scalars: ScalarMatching

  init(_ plan: PropertyPlan, model: Model) {
    self.plan = plan
    self.model = model
    scalars = ScalarMatching(structure: model.structure)
  }

  /// Why the property does not hold; nil where it does.
  func reason(_ property: Property) -> Reason? {
    switch property.form {
    case .single, .quantity, .attribute: single(property)
    case .enumerated, .list, .bounded, .table: several(property)
    // IDS does not support them (`property-facet.md`, "Supported types of properties").
    case .complex, .reference, .unknown: .invalidPropertyKind
    }
  }

  /// A single value, compared as it stands in the bytes.
  private func single(_ property: Property) -> Reason? {
    guard var parameter = model.nominalValue(of: property) else { return .absentBlank }
    var type = model.declaredType(of: property)
    if parameter.kind == .typed {
      type = model.structure.bytes.keyword(parameter) ?? ""
      guard let wrapped = model.structure.bytes.wrapped(parameter) else { return .absentBlank }
      parameter = wrapped
    }
    let simple = type.isEmpty ? nil : model.schema.simpleType(of: type)
    if scalars.isBlank(parameter, type: simple) { return .absentBlank }
    if let wanted = plan.dataType, wanted != type { return .invalidType }
    guard let value = plan.value else { return nil }
    guard simple == .real || simple == .number else {
      return scalars.matches(parameter, type: simple, value) ? nil : .invalidValue
    }
    guard let unit = model.conversion(ofType: type, for: property) else { return .notEvaluableUnit }
    let holds = scalars.matches(parameter, type: simple, value, factor: unit.factor, offset: unit.offset)
    return holds ? nil : .invalidValue
  }

  /// Lists, enumerations, tables and bounds.
  private func several(_ property: Property) -> Reason? {
    switch model.value(of: property) {
    case .enumerated(let values), .list(let values): return column(values, of: property)
    case .table(let defining, let defined):
      // Either column may hold what is asked for.
      let first = column(defining, of: property, isDefining: true)
      return first == nil ? nil : column(defined, of: property).map { $0 == .absentBlank ? first ?? $0 : $0 }
    case .bounded(let lower, let upper, let setPoint):
      return bounds(lower, upper, setPoint, of: property)
    case .single, .reference, .complex: return .invalidPropertyKind
    }
  }

  private func column(_ values: [TypedValue], of property: Property, isDefining: Bool = false) -> Reason? {
    let filled = values.filter { !$0.isBlank }
    guard let first = filled.first else { return .absentBlank }
    if let wanted = plan.dataType, first.type != wanted { return .invalidType }
    guard let value = plan.value else { return nil }
    guard let unit = unit(first, property, isDefining) else { return .notEvaluableUnit }
    // One value asked for: some must match. A range: all must lie in it.
    let holds =
      plan.asksRange
      ? filled.allSatisfy { $0.matches(value, unit) } : filled.contains { $0.matches(value, unit) }
    return holds ? nil : .invalidValue
  }

  /// The table of IDS `property-facet.md` for bounded values.
  private func bounds(
    _ lower: TypedValue?, _ upper: TypedValue?, _ setPoint: TypedValue?, of property: Property
  ) -> Reason? {
    let filled = [lower, upper, setPoint].compactMap { $0 }.filter { !$0.isBlank }
    guard let first = filled.first else { return .absentBlank }
    if let wanted = plan.dataType, first.type != wanted { return .invalidType }
    guard let value = plan.value else { return nil }
    guard let unit = unit(first, property, false) else { return .notEvaluableUnit }
    if plan.asksRange {
      // A missing bound may lie anywhere.
      guard let lower, let upper else { return .invalidValue }
      return lower.matches(value, unit) && upper.matches(value, unit) ? nil : .invalidValue
    }
    if filled.contains(where: { $0.matches(value, unit) }) { return nil }
    // With a set point the value is one of three numbers (test case `any_matching_value_in_a_bounded_property…_4_4`);
    // without, the bounds stand for all between them.
    guard setPoint == nil else { return .invalidValue }
    let wanted = plan.listedReals
    let isBetween = wanted.contains { real in
      guard lower != nil || upper != nil else { return false }
      return (lower?.real(unit)).map { $0 <= real } ?? true && (upper?.real(unit)).map { real <= $0 } ?? true
    }
    return isBetween ? nil : .invalidValue
  }

  private func unit(_ value: TypedValue, _ property: Property, _ isDefining: Bool) -> UnitConversion? {
    guard case .real = value.scalar else { return .same }
    return model.conversion(ofType: value.type, for: property, isDefining: isDefining)
  }
}
